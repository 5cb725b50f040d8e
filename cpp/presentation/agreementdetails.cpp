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
    m_told = {};
    for (const Partnership &partnership : session()->catalog().partnerships) {
        for (const Milestone &milestone : partnership.milestones) {
            if (milestone.id == m_milestone) {
                m_told = tell(partnership, milestone);
                return;
            }
        }
    }
}

AgreementDetails::Told AgreementDetails::tell(
    const Partnership &partnership, const Milestone &milestone) const
{
    Told told;
    const EntryMaker maker(*session());
    const Wording &wording = session()->wording();
    told.partnership = partnership.id;
    told.title = maker.title(milestone);
    told.kind = wording.milestone(milestone.kind);
    told.form = wording.form(partnership.form);
    told.parties = maker.parties(partnership);
    told.date = wording.date(milestone.date());
    told.year = milestone.date().year();
    told.place = session()->words(milestone.place);
    told.summary = session()->words(milestone.summary);
    told.textStatus = maker.textStatus(milestone.summary);
    QStringList languages;
    for (const QString &tag : milestone.originalLanguages)
        languages += wording.languageName(tag);
    told.originalLanguages = wording.list(languages);
    if (partnership.keepsAnniversaryOf(milestone)) {
        if (const auto next = nextAnniversary(milestone.date(), session()->today()))
            told.next = maker.anniversary(*next);
        if (const auto jubilee = ::nextJubilee(milestone.date(), session()->today()))
            told.nextJubilee = maker.anniversary(*jubilee);
    }
    told.points = maker.texts(milestone.points);
    for (const Signatory &signatory : milestone.signatories)
        told.signatories.append(maker.signatory(signatory));
    told.claims = maker.claims(milestone);
    told.sources = maker.sources(milestone.sources);
    for (const Party &party : partnership.parties) {
        if (!party.municipality.isEmpty() && party.municipality != session()->home())
            told.partners.append(maker.partner(party.municipality));
    }
    return told;
}
