// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "calendarfile.h"

#include "contentlines.h"

using namespace Qt::StringLiterals;

namespace {
class Writer {
public:
    explicit Writer(const CalendarHead &head)
        : m_stamp(calendarDay(head.stamp) + u"T000000Z"_s)
        , m_inLanguage(u";LANGUAGE="_s + languageTag(head.language))
    {
        line(u"BEGIN"_s, u"VCALENDAR"_s);
        line(u"VERSION"_s, u"2.0"_s);
        line(u"PRODID"_s, u"-//Partner Cities//Partner Cities//EN"_s);
        if (!head.name.isEmpty()) {
            text(u"NAME"_s, head.name);
            line(u"X-WR-CALNAME"_s, escapedText(head.name)); // what calendars read that do not know NAME
        }
    }

    void add(const CalendarEvent &event)
    {
        line(u"BEGIN"_s, u"VEVENT"_s);
        line(u"UID"_s, escapedText(event.uid));
        line(u"DTSTAMP"_s, m_stamp);
        line(u"DTSTART;VALUE=DATE"_s, calendarDay(event.begin));
        const QDate last = event.end.isNull() ? event.begin : event.end;
        line(u"DTEND;VALUE=DATE"_s, calendarDay(last.addDays(1))); // the first day after it
        if (const QString rule = recurrenceRule(event.repeat); !rule.isEmpty())
            line(u"RRULE"_s, rule);
        text(u"SUMMARY"_s, event.summary);
        text(u"DESCRIPTION"_s, event.description);
        text(u"LOCATION"_s, event.location);
        if (event.position)
            line(u"GEO"_s, degrees(event.position->latitude) + u';' + degrees(event.position->longitude));
        text(u"CATEGORIES"_s, event.category);
        if (event.isTentative)
            line(u"STATUS"_s, u"TENTATIVE"_s);
        line(u"TRANSP"_s, u"TRANSPARENT"_s); // nobody is busy for it
        line(u"END"_s, u"VEVENT"_s);
    }

    QByteArray finish()
    {
        line(u"END"_s, u"VCALENDAR"_s);
        return m_file;
    }

private:
    void line(const QString &name, const QString &value) { m_file += contentLine(name, value); }
    void text(const QString &name, const QString &value)
    {
        if (const QString escaped = escapedText(value); !escaped.isEmpty())
            line(name + m_inLanguage, escaped);
    }

    QString m_stamp;
    QString m_inLanguage;
    QByteArray m_file;
};
} // namespace

QByteArray calendarFile(const CalendarHead &head, const QList<CalendarEvent> &events)
{
    Writer writer(head);
    for (const CalendarEvent &event : events)
        writer.add(event);
    return writer.finish();
}

QString calendarDay(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

QString recurrenceRule(CalendarEvent::Repeat repeat)
{
    switch (repeat) {
    case CalendarEvent::Repeat::Never:
        return {};
    case CalendarEvent::Repeat::Yearly:
        return u"FREQ=YEARLY"_s;
    case CalendarEvent::Repeat::YearlyAtEndOfFebruary:
        return u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"_s;
    }
    Q_UNREACHABLE_RETURN({});
}
