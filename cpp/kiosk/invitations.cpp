// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "invitations.h"

#include "anniversary.h"
#include "entrymaker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct Coming {
    QString title; ///< of what is remembered
    Anniversary anniversary;
};

/// Which of a partnership's anniversaries comes next, if it is sooner than what is known so far.
void takeSooner(
    std::optional<Coming> &soonest, const Partnership &partnership, QDate today, const EntryMaker &maker)
{
    for (const Milestone &milestone : partnership.milestones) {
        if (!partnership.keepsAnniversaryOf(milestone))
            continue;
        const auto next = nextAnniversary(milestone.date(), today);
        if (next && (!soonest || next->when < soonest->anniversary.when))
            soonest = Coming{maker.title(milestone), *next};
    }
}
} // namespace

Invitations::Invitations(Session &session, std::chrono::seconds each, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setInterval(each);
    connect(&m_timer, &QTimer::timeout, this, &Invitations::showNext);
    connect(&m_session, &Session::contentChanged, this, &Invitations::show);
}

void Invitations::setRunning(bool running)
{
    if (running == isRunning())
        return;
    if (running) {
        m_at = 0;
        const QList<LanguageEntry> languages = m_session.languages();
        m_language = std::ranges::find(languages, m_session.languageTagText(), &LanguageEntry::tag)
            - languages.begin();
        m_timer.start();
    } else {
        m_timer.stop();
    }
    Q_EMIT runningChanged();
    show();
}

void Invitations::showNext()
{
    const qsizetype count = std::max<qsizetype>(1, scenes().size()); // home alone speaks all languages too
    const QList<LanguageEntry> languages = m_session.languages();
    m_at = (m_at + 1) % count;
    m_language = (m_language + 1) % languages.size();
    // Where the scenes are as many as the languages, each would always come in the same one.
    if (m_at == 0 && count % languages.size() == 0)
        m_language = (m_language + 1) % languages.size();
    const Language before = m_session.language();
    m_session.setLanguageTag(languages[m_language].tag);
    if (m_session.language() == before)
        show();
}

void Invitations::show()
{
    if (!isRunning())
        return;
    const QList<InvitationScene> all = scenes();
    const InvitationScene now = all.isEmpty() ? InvitationScene() : all[std::min(m_at, all.size() - 1)];
    if (now == m_scene)
        return;
    m_scene = now;
    Q_EMIT sceneChanged();
}

QList<InvitationScene> Invitations::scenes() const
{
    const EntryMaker maker(m_session);
    const QDate today = m_session.today();
    const auto tell = [&](InvitationScene &scene, const Coming &coming) {
        const Anniversary &anniversary = coming.anniversary;
        scene.numeral = QString::number(anniversary.years);
        scene.told = m_session.wording().date(anniversary.when) + u"\u00A0· "_s
            + m_session.wording().years(anniversary.years) + u'\n' + coming.title;
        scene.isToday = m_session.knowsToday() && anniversary.when.precision() == PartialDate::Precision::Day
            && anniversary.when.earliest() == today;
        scene.isJubilee = anniversary.isJubilee();
    };

    QList<InvitationScene> scenes;
    InvitationScene first;
    std::optional<Coming> soonest;
    for (const PartnerEntry &partner : maker.partners()) {
        InvitationScene scene;
        scene.partner = partner.key;
        scene.name = partner.name;
        scene.place = maker.placeOf(m_session.catalog().municipalities[partner.key]);
        std::optional<Coming> coming;
        for (const Partnership &partnership : maker.partnershipsWith(partner.key)) {
            if (!partnership.isJoinedBy(m_session.home()))
                continue;
            takeSooner(coming, partnership, today, maker);
        }
        if (partner.isFormer)
            continue;
        scene.told = partner.since;
        if (coming)
            tell(scene, *coming);
        if (coming && (!soonest || coming->anniversary.when < soonest->anniversary.when)) {
            soonest = coming;
            first = scene;
        }
        scenes.append(scene);
    }
    // What is next comes first, the others follow by name.
    if (soonest) {
        scenes.removeOne(first);
        scenes.prepend(first);
    }
    return scenes;
}
