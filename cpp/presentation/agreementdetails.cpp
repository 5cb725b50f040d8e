// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "agreementdetails.h"

#include "entrymaker.h"

void AgreementDetails::setMilestone(const QString &id)
{
    if (id == m_milestone)
        return;
    m_milestone = id;
    refresh();
}

void AgreementDetails::take()
{
    for (const Partnership &partnership : session()->catalog().partnerships) {
        for (const Milestone &milestone : partnership.milestones) {
            if (milestone.id == m_milestone)
                takeMilestone(partnership, milestone);
        }
    }
}

void AgreementDetails::takeMilestone(const Partnership &partnership, const Milestone &milestone)
{
    const EntryMaker maker(*session());
    const Wording &wording = session()->wording();
    m_title = maker.title(milestone);
    m_kind = wording.milestone(milestone.kind);
    m_form = wording.form(partnership.form);
    m_parties = maker.parties(partnership);
    m_date = wording.date(milestone.date());
    m_year = milestone.date().year();
    m_place = session()->words(milestone.place);
    m_summary = session()->words(milestone.summary);
    m_textStatus = maker.textStatus(milestone.summary);
    QStringList languages;
    for (const QString &tag : milestone.originalLanguages)
        languages += wording.languageName(tag);
    m_originalLanguages = wording.list(languages);
    const auto next = nextAnniversary(milestone.date(), session()->today());
    m_next = next ? maker.anniversary(*next) : QString();
    const auto jubilee = ::nextJubilee(milestone.date(), session()->today());
    m_nextJubilee = jubilee ? maker.anniversary(*jubilee) : QString();
    m_points = maker.texts(milestone.points);
    m_signatories.clear();
    for (const Signatory &signatory : milestone.signatories)
        m_signatories.append(maker.signatory(signatory));
    m_claims = maker.claims(milestone);
    m_sources = maker.sources(milestone.sources);
    m_partners.clear();
    for (const Party &party : partnership.parties) {
        if (!party.municipality.isEmpty() && party.municipality != session()->home())
            m_partners.append(maker.partner(party.municipality));
    }
}
