// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "handoff.h"

#include "naming.h"
#include "qrpayload.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
/// What leaves the app has ordinary spaces; here a number does not part from what it counts, nor a dash from
/// what it follows.
QString onScreen(const QString &text)
{
    static const QRegularExpression counted(
        u"(\\d\\.?) (?=\\p{L})"_s, QRegularExpression::UseUnicodePropertiesOption);
    return withoutLeadingDash(text).replace(counted, u"\\1\u00A0"_s);
}

QString usualFolder()
{
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return downloads.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : downloads;
}
} // namespace

HandOff::HandOff(QObject *parent)
    : SessionDetails(parent)
    , m_folder(usualFolder())
{
}

void HandOff::setMilestone(const QString &id)
{
    if (id == m_milestone)
        return;
    m_milestone = id;
    refresh();
}

void HandOff::setMunicipality(const QString &id)
{
    if (id == m_municipality)
        return;
    m_municipality = id;
    refresh();
}

void HandOff::setEvent(const QString &id)
{
    if (id == m_event)
        return;
    m_event = id;
    refresh();
}

void HandOff::setFavourites(Favourites *favourites)
{
    if (favourites == m_favourites)
        return;
    if (m_favourites)
        disconnect(m_favourites, nullptr, this, nullptr);
    m_favourites = favourites;
    if (m_favourites)
        connect(m_favourites, &Favourites::changed, this, &HandOff::refresh);
    refresh();
}

HandOff::About HandOff::about() const
{
    if (m_favourites)
        return About::Favourites;
    if (!m_milestone.isEmpty())
        return About::Milestone;
    if (!m_event.isEmpty())
        return About::Event;
    return m_municipality.isEmpty() ? About::Home : About::Partner;
}

QList<KeepsakeEntry> HandOff::actions() const
{
    return session() && session()->isKiosk() ? QList<KeepsakeEntry>() : m_entries;
}

QList<KeepsakeEntry> HandOff::codes() const
{
    QList<KeepsakeEntry> codes = m_entries;
    codes.removeIf([](const KeepsakeEntry &entry) { return entry.code.isEmpty(); });
    return codes;
}

void HandOff::take()
{
    const Keepsakes keepsakes(
        session()->catalog(), session()->wording(), session()->home(), session()->today());
    m_entries.clear();
    m_cardFile.clear();
    m_place.clear();
    switch (about()) {
    case About::Home:
        m_calendar = keepsakes.ofHome();
        addCalendar(keepsakes);
        addText(keepsakes.homeText());
        break;
    case About::Milestone:
        m_calendar = keepsakes.ofMilestone(m_milestone);
        addCalendar(keepsakes);
        addText(keepsakes.milestoneText(m_milestone));
        break;
    case About::Event:
        m_calendar = keepsakes.ofEvent(m_event);
        addCalendar(keepsakes);
        addText(keepsakes.eventText(m_event));
        break;
    case About::Partner:
        m_calendar = keepsakes.ofPartner(m_municipality);
        addCalendar(keepsakes);
        addPlace(keepsakes.card(m_municipality));
        addText(keepsakes.partnerText(m_municipality));
        break;
    case About::Favourites:
        takeFavourites(keepsakes);
        break;
    }
    // What was told was about another thing, or in another language.
    tell({}, false);
}

void HandOff::takeFavourites(const Keepsakes &keepsakes)
{
    using Kind = Favourites::Kind;
    const Collection marked{
        m_favourites->ids(Kind::Partner), m_favourites->ids(Kind::Agreement), m_favourites->ids(Kind::Event)};
    m_calendar = keepsakes.of(marked);
    addCalendar(keepsakes);
    // A code has room for one date only.
    if (m_calendar.events.size() > 1)
        m_entries.first().code.clear();
    const QString text = keepsakes.textOf(marked);
    addText(text);
    // A line for each: not all of them are told.
    if (text.count(u'\n') > 1)
        m_entries.last().holds += u"\u00A0…"_s;
}

void HandOff::addCalendar(const Keepsakes &keepsakes)
{
    m_note = m_calendar.withoutDay == 0
        ? QString()
        : tr("For %n date(s) there is no calendar entry: only the year or month is known, not the day.",
              nullptr, m_calendar.withoutDay);
    if (m_calendar.events.isEmpty())
        return;
    m_calendarFile = calendarFile(keepsakes.head(), m_calendar.events);

    const CalendarEvent &first = m_calendar.events.constFirst();
    const PartialDate begin = PartialDate::fromDay(first.begin);
    const Wording &wording = session()->wording();
    //: %1 is a date that answers "when?": "Every year, next on 1 August 2027"
    const QString when = first.repeat == CalendarEvent::Repeat::Never
        ? wording.period(begin, first.end.isNull() ? PartialDate() : PartialDate::fromDay(first.end))
        : tr("Every year, next %1").arg(wording.when(begin));
    const QrPayload code = eventPayload(first);

    KeepsakeEntry entry;
    entry.key = u"calendar"_s;
    entry.iconName = u"calendar-plus"_s;
    entry.action = tr("Add to calendar");
    entry.name = tr("Calendar");
    const int more = int(m_calendar.events.size()) - 1;
    entry.holds = onScreen(first.summary) + u'\n' + when;
    if (more > 0) //: After the first date of a calendar file, in a line of its own
        entry.holds += u'\n' + tr("and %n more date(s)", nullptr, more);
    entry.code = code.text;
    // In full, also where the code has room for the beginning of the words only.
    entry.codeHolds = onScreen(first.summary) + u'\n' + when;
    m_entries.append(entry);
}

void HandOff::addPlace(const VisitingCard &card)
{
    const QString where = card.country.isEmpty() ? card.name : card.name + u", "_s + card.country;
    if (card.position) {
        m_place = geoUri(*card.position);
        KeepsakeEntry map;
        map.key = u"map"_s;
        map.iconName = u"map-pin"_s;
        map.action = tr("Open in your map app");
        map.name = tr("Map");
        map.holds = where;
        map.code = m_place;
        map.codeHolds = where;
        m_entries.append(map);
    }
    m_cardFile = cardFile(card, session()->language());
    KeepsakeEntry contact;
    contact.key = u"card"_s;
    contact.iconName = u"square-user"_s;
    contact.action = tr("Save as a contact");
    contact.name = tr("Contact");
    contact.holds = where;
    m_entries.append(contact);
}

void HandOff::addText(const QString &text)
{
    m_text = text;
    if (text.isEmpty())
        return;
    const QrPayload code = textPayload(text);
    const QString first = onScreen(text.section(u'\n', 0, 0));
    KeepsakeEntry entry;
    entry.key = u"text"_s;
    entry.iconName = u"copy"_s;
    entry.action = tr("Copy the text");
    entry.name = tr("Text");
    entry.holds = onScreen(text.section(u'\n', 0, 1));
    entry.code = code.text;
    //: Under a QR code; %1 is how the text begins
    entry.codeHolds = code.isShortened ? tr("The beginning of the text: %1").arg(first) : first;
    m_entries.append(entry);
}

void HandOff::keep(const QString &key)
{
    if (!session() || session()->isKiosk())
        return;
    if (key == "calendar"_L1) {
        save(u"ics"_s, m_calendarFile);
    } else if (key == "card"_L1) {
        save(u"vcf"_s, m_cardFile);
    } else if (key == "map"_L1) {
        open(QUrl(m_place), tr("There is no map app on this device that opens places."));
    } else if (key == "text"_L1) {
        QGuiApplication::clipboard()->setText(m_text);
        tell(tr("Copied. It can be pasted into a message or a letter now."), false);
    }
}

QString HandOff::fileName() const
{
    switch (about()) {
    case About::Home:
        return session()->home();
    case About::Milestone:
        return m_milestone;
    case About::Event:
        return m_event;
    case About::Partner:
        return m_municipality;
    case About::Favourites:
        return u"favourites"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

void HandOff::save(const QString &suffix, const QByteArray &bytes)
{
    const QDir folder(m_folder);
    const QString name = u"partner-cities-"_s + fileName() + u'.' + suffix;
    folder.mkpath(u"."_s);
    QSaveFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        tell(tr("Saved in the folder %1: %2").arg(folder.dirName(), name), false, file.fileName());
    else
        tell(tr("The file could not be saved in the folder %1. Is there room, and may the app write there?")
                 .arg(folder.dirName()),
            true);
}

void HandOff::openSaved()
{
    const QString file = m_savedFile;
    if (!file.isEmpty() && !QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
        tell(tr("There is no app on this device that opens the file."), true, file);
}

void HandOff::open(const QUrl &url, const QString &otherwise)
{
    const bool opened = QDesktopServices::openUrl(url);
    tell(opened ? QString() : otherwise, !opened);
}

void HandOff::tell(const QString &result, bool failed, const QString &file)
{
    m_result = result;
    m_failed = failed;
    m_savedFile = file;
    Q_EMIT resultChanged();
}
