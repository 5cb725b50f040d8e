// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "realcalendars.h"

#include "contentstore.h"

using namespace Qt::StringLiterals;

namespace {
/// Of a milestone, as the list of dates in the app has them; none for one whose day is not known.
QList<QDate> shownDays(const Milestone &milestone)
{
    QList<QDate> days;
    for (int year = calendarToday.year(); year <= calendarToday.year() + calendarYears; ++year) {
        const auto anniversary = anniversaryIn(milestone.date(), year);
        if (anniversary && anniversary->when == PartialDate::fromDay(anniversary->when.earliest())
            && anniversary->when.earliest() >= calendarToday)
            days.append(anniversary->when.earliest());
    }
    return days;
}

QMap<QString, QList<QDate>> allShownDays(const Catalog &catalog)
{
    QMap<QString, QList<QDate>> days;
    for (const Partnership &partnership : catalog.partnerships) {
        for (const Milestone &milestone : partnership.milestones) {
            const QList<QDate> shown = shownDays(milestone);
            if (partnership.keepsAnniversaryOf(milestone) && !shown.isEmpty())
                days.insert(u"anniversary.%1@partner-cities"_s.arg(milestone.id), shown);
        }
    }
    return days;
}
} // namespace

Catalog realCatalog()
{
    auto store = ContentStore::open(QStringLiteral(PARTNER_CITIES_PACKAGE));
    if (!store)
        qFatal("the content package cannot be opened");
    auto catalog = store->wholeCatalog();
    if (!catalog)
        qFatal("the content package cannot be read");
    return *catalog;
}

QList<RealCalendar> realCalendars(const Catalog &catalog)
{
    const QMap<QString, QList<QDate>> shown = allShownDays(catalog);
    QList<RealCalendar> calendars;
    for (const Language language : allLanguages) {
        const Wording wording(language);
        for (const Municipality &home : catalog.municipalities) {
            if (!home.isHome)
                continue;
            const Keepsakes keepsakes(catalog, wording, home.id, calendarToday);
            const auto add = [&](const QString &about, const CalendarChoice &choice) {
                RealCalendar calendar{home.id + u'-' + about + u'-' + languageTag(language), language,
                    calendarFile(keepsakes.head(), choice.events), {}};
                for (const CalendarEvent &event : choice.events)
                    calendar.days.insert(event.uid, shown.value(event.uid));
                calendars.append(calendar);
            };
            add(u"all"_s, keepsakes.ofHome());
            for (const Partnership &partnership : catalog.partnershipsOf(home.id)) {
                for (const Party &party : partnership.parties) {
                    if (!party.municipality.isEmpty() && party.municipality != home.id)
                        add(party.municipality, keepsakes.ofPartner(party.municipality));
                }
                for (const Milestone &milestone : partnership.milestones)
                    add(milestone.id, keepsakes.ofMilestone(milestone.id));
            }
        }
    }
    return calendars;
}
