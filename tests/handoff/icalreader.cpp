// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "icalreader.h"

#include <libical/ical.h>
#include <memory>

namespace {
QDate dayOf(const icaltimetype &time)
{
    return icaltime_is_null_time(time) ? QDate() : QDate(time.year, time.month, time.day);
}

QString textOf(icalcomponent *component, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(component, kind);
    return property ? QString::fromUtf8(icalvalue_get_text(icalproperty_get_value(property))) : QString();
}

QList<QDate> daysOf(icalcomponent *event, QDate until)
{
    const icaltimetype begin = icalcomponent_get_dtstart(event);
    icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    if (!rule)
        return {dayOf(begin)};
    QList<QDate> days;
    icalrecur_iterator *iterator = icalrecur_iterator_new(icalproperty_get_rrule(rule), begin);
    for (icaltimetype next = icalrecur_iterator_next(iterator);
        !icaltime_is_null_time(next) && dayOf(next) <= until; next = icalrecur_iterator_next(iterator))
        days.append(dayOf(next));
    icalrecur_iterator_free(iterator);
    return days;
}

ReadEvent readEvent(icalcomponent *component, QDate until)
{
    ReadEvent event;
    event.uid = QString::fromUtf8(icalcomponent_get_uid(component));
    event.summary = QString::fromUtf8(icalcomponent_get_summary(component));
    if (icalproperty *summary = icalcomponent_get_first_property(component, ICAL_SUMMARY_PROPERTY))
        event.language = QString::fromUtf8(icalproperty_get_parameter_as_string(summary, "LANGUAGE"));
    event.description = textOf(component, ICAL_DESCRIPTION_PROPERTY);
    event.location = textOf(component, ICAL_LOCATION_PROPERTY);
    if (icalcomponent_get_status(component) == ICAL_STATUS_TENTATIVE)
        event.status = QStringLiteral("TENTATIVE");
    event.begin = dayOf(icalcomponent_get_dtstart(component));
    event.end = dayOf(icalcomponent_get_dtend(component));
    event.days = daysOf(component, until);
    return event;
}
} // namespace

ReadCalendar readCalendar(const QByteArray &text, QDate until)
{
    ReadCalendar calendar;
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> root(
        icalparser_parse_string(text.constData()), &icalcomponent_free);
    if (!root)
        return calendar;
    calendar.errors = icalcomponent_count_errors(root.get());
    if (icalcomponent_isa(root.get()) == ICAL_VEVENT_COMPONENT) {
        calendar.events.append(readEvent(root.get(), until));
        return calendar;
    }
    calendar.keepsRestrictions = icalrestriction_check(root.get());
    calendar.name = textOf(root.get(), ICAL_NAME_PROPERTY);
    for (icalcomponent *event = icalcomponent_get_first_component(root.get(), ICAL_VEVENT_COMPONENT); event;
        event = icalcomponent_get_next_component(root.get(), ICAL_VEVENT_COMPONENT))
        calendar.events.append(readEvent(event, until));
    return calendar;
}
