// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "anniversary.h"
#include "calendarfile.h"
#include "catalog.h"
#include "visitingcard.h"
#include "wording.h"

#include <QSet>

/// Events for a calendar, and how much had to be left out.
struct CalendarChoice {
    QList<CalendarEvent> events; ///< by date
    /// Anniversaries and events to come whose day is not known for sure: a calendar would make one up.
    int withoutDay = 0;
};

/// What a visitor has chosen to take along, by ids.
struct Collection {
    QStringList municipalities;
    QStringList milestones;
    QStringList events;
};

/// What a visitor can take along from a body of content, in one language on one day.
///
/// Everything that goes into a calendar has a day that the sources are sure of: a year, a season, a month or
/// an approximate date never becomes a day.
class Keepsakes {
public:
    /// All three must outlive it. `home` is the municipality whose content it is.
    Keepsakes(const Catalog &catalog, const Wording &wording, const QString &home, QDate today)
        : m_catalog(catalog)
        , m_wording(wording)
        , m_home(home)
        , m_today(today)
    {
    }

    /// For the calendars of this content: stamped with the day on which it was published, named after home.
    CalendarHead head() const;

    /// The anniversaries of one milestone, from the next one on, every year. Nothing when none are kept.
    CalendarChoice ofMilestone(const QString &milestone) const;
    /// The anniversaries of home's partnerships with a municipality and the events with it that are not over.
    CalendarChoice ofPartner(const QString &municipality) const;
    /// All anniversaries that home keeps and all its events that are not over.
    CalendarChoice ofHome() const;
    /// One event, unless it is over.
    CalendarChoice ofEvent(const QString &event) const;
    /// All that the things chosen are offered with, each date once.
    CalendarChoice of(const Collection &collection) const;

    /// One return of a milestone with its number of years, for a calendar that is written anew every year;
    /// empty when its day is not known for sure.
    std::optional<CalendarEvent> occurrence(
        const Partnership &partnership, const Milestone &milestone, const Anniversary &anniversary) const;

    VisitingCard card(const QString &municipality) const;

    // Texts to paste into a letter; line by line from what matters most to what matters least.

    QString milestoneText(const QString &milestone) const;
    QString partnerText(const QString &municipality) const;
    /// The next dates, one a line.
    QString homeText() const;
    QString eventText(const QString &event) const;
    /// What was chosen, one thing a line.
    QString textOf(const Collection &collection) const;

private:
    /// Ids of what a calendar shall hold.
    struct Wanted {
        QSet<QString> milestones;
        QSet<QString> events;
    };
    void wantPartner(Wanted &wanted, const QString &municipality) const;
    CalendarChoice calendarOf(const Wanted &wanted) const;
    void addAnniversary(
        CalendarChoice &choice, const Partnership &partnership, const Milestone &milestone) const;
    void addEvent(CalendarChoice &choice, const Event &event) const;
    CalendarEvent about(const Partnership &partnership, const Milestone &milestone) const;
    QList<Partnership> partnershipsWith(const QString &municipality) const;
    QString name(const QString &municipality) const;
    QString words(const LocalizedText &text) const { return text.in(m_wording.language()); }

    const Catalog &m_catalog;
    const Wording &m_wording;
    QString m_home;
    QDate m_today;
};
