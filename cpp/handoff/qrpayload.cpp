// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "qrpayload.h"

#include "contentlines.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace {
qsizetype octetsOf(const QString &text)
{
    return text.toUtf8().size();
}
} // namespace

QrPayload eventPayload(const CalendarEvent &event)
{
    QStringList lines{u"BEGIN:VEVENT"_s, u"UID:"_s + escapedText(event.uid),
        u"DTSTART;VALUE=DATE:"_s + calendarDay(event.begin)};
    if (!event.end.isNull() && event.end != event.begin)
        lines += u"DTEND;VALUE=DATE:"_s + calendarDay(event.end.addDays(1));
    if (const QString rule = recurrenceRule(event.repeat); !rule.isEmpty())
        lines += u"RRULE:"_s + rule;
    const QString before = lines.join("\r\n"_L1) + u"\r\nSUMMARY:"_s;
    const QString after = u"\r\nEND:VEVENT"_s;

    // Shortened before it is escaped, so that no escape is cut in two.
    const QString &whole = event.summary;
    const qsizetype room = QrPayload::longest - octetsOf(before + after);
    QString summary = whole;
    for (qsizetype octets = room; octetsOf(escapedText(summary)) > room; --octets)
        summary = shortened(whole, octets);
    return {before + escapedText(summary) + after, summary != whole};
}

QrPayload textPayload(const QString &text)
{
    const QString all = text.trimmed();
    const QString kept = shortened(all, QrPayload::longest);
    return {kept, kept != all};
}

QString geoUri(GeoPoint place)
{
    return u"geo:"_s + degrees(place.latitude) + u',' + degrees(place.longitude);
}

QString shortened(const QString &text, qsizetype octets)
{
    if (octetsOf(text) <= octets)
        return text;
    const QString dots = u"…"_s;
    const qsizetype room = octets - octetsOf(dots);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype cut = 0;
    for (qsizetype next = letters.toNextBoundary(); next > 0 && octetsOf(text.first(next)) <= room;
        next = letters.toNextBoundary())
        cut = next;
    // A whole word less is easier to read, unless the word is long.
    constexpr qsizetype near = 14;
    if (const qsizetype space = text.lastIndexOf(u' ', cut); space > 0 && cut - space <= near)
        cut = space;
    QString kept = text.first(cut);
    while (!kept.isEmpty() && (kept.back().isSpace() || u",;:–-("_s.contains(kept.back())))
        kept.chop(1);
    return room < 0 ? QString() : kept + dots;
}
