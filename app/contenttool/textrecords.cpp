// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "textrecords.h"

#include "sheet.h"
#include "textrows.h"

using namespace Qt::StringLiterals;

namespace {
QString yesOrEmpty(bool value)
{
    return value ? u"yes"_s : QString();
}

QString dateOrEmpty(const View &view, const PartialDate &date)
{
    return date.isNull() ? QString() : view.wording().date(date);
}

/// A text with its language and status when it is not the reader's own language.
QString told(const View &view, const LocalizedText &text)
{
    const Language wanted = view.wording().language();
    const Language shown = text.shownLanguage(wanted);
    if (text.isEmpty() || shown == wanted)
        return view.text(text);
    return u"[%1, %2] %3"_s.arg(view.wording().languageName(languageTag(shown)),
        view.wording().textStatus(text.version(shown).status), text.version(shown).text);
}

QStringList told(const View &view, const QList<LocalizedText> &texts)
{
    QStringList lines;
    for (const LocalizedText &text : texts)
        lines.append(told(view, text));
    return lines;
}

QString sourceLine(const View &view, const QString &id)
{
    const Source source = view.catalog().sources.value(id);
    return source.publisher.isEmpty() ? u"%1: %2"_s.arg(id, source.title)
                                      : u"%1: %2. %3"_s.arg(id, source.publisher, source.title);
}

QStringList sourceLines(const View &view, const QStringList &ids)
{
    QStringList lines;
    for (const QString &id : ids)
        lines.append(sourceLine(view, id));
    return lines;
}

QStringList partyLines(const View &view, const Partnership &partnership)
{
    QStringList lines;
    for (const Party &party : partnership.parties) {
        QString line = u"%1, %2"_s.arg(view.party(party), view.wording().role(party.role));
        if (party.hasLeft)
            line +=
                party.left.isNull() ? u" (left)"_s : u" (left: %1)"_s.arg(view.wording().date(party.left));
        lines.append(line);
    }
    return lines;
}

QStringList claimLines(const View &view, const QList<DateClaim> &claims)
{
    QStringList lines;
    for (const DateClaim &claim : claims) {
        QString line = view.wording().date(claim.date);
        if (!claim.source.isEmpty())
            line += u" – "_s + sourceLine(view, claim.source);
        if (!claim.note.isEmpty())
            line += u" – "_s + told(view, claim.note);
        lines.append(line);
    }
    return lines;
}

QStringList signatoryLines(const View &view, const QList<Signatory> &signatories)
{
    QStringList lines;
    for (const Signatory &signatory : signatories) {
        QString line = u"%1, %2, %3"_s.arg(view.text(signatory.name), view.text(signatory.office),
            view.municipality(signatory.municipality));
        if (!signatory.onBehalfOf.isEmpty())
            line += u" (on behalf of %1)"_s.arg(view.text(signatory.onBehalfOf));
        lines.append(line);
    }
    return lines;
}

QStringList stepLines(const View &view, const Partnership &partnership)
{
    QStringList lines;
    for (const Milestone &milestone : partnership.milestones)
        lines.append(
            u"%1: %2 (%3)"_s.arg(view.wording().date(milestone.date()), view.step(milestone), milestone.id));
    return lines;
}

/// "1600 × 900, JPEG, 312 KiB: A street below the church (A. B., CC-BY-4.0)"
QString pictureLine(const View &view, const Picture &picture)
{
    return u"%1 × %2, %3, %4 KiB: %5 (%6, %7)"_s.arg(picture.width)
        .arg(picture.height)
        .arg(picture.media == Picture::Media::Png ? u"PNG"_s : u"JPEG"_s)
        .arg((picture.bytes.size() + 1023) / 1024)
        .arg(told(view, picture.alt), picture.credit, picture.rights);
}

QStringList pictureLines(const View &view, const QList<Picture> &pictures)
{
    QStringList lines;
    for (const Picture &picture : pictures)
        lines.append(pictureLine(view, picture));
    return lines;
}

QString positionText(const std::optional<GeoPoint> &position)
{
    return position ? u"%1, %2"_s.arg(position->latitude).arg(position->longitude) : QString();
}

QStringList names(const QStringList &ids, const View &view, QString (View::*name)(const QString &) const)
{
    QStringList result;
    for (const QString &id : ids)
        result.append((view.*name)(id));
    return result;
}
} // namespace

QString textRecord(const View &view, const Municipality &municipality)
{
    Sheet sheet(view.text(municipality.name), "municipality"_L1, municipality.id);
    sheet.fact("Level"_L1, view.wording().level(municipality.level));
    sheet.fact("Country"_L1, view.country(municipality.country));
    sheet.fact("Region"_L1, view.region(municipality.region));
    sheet.fact("Position"_L1, positionText(municipality.position));
    sheet.fact("Also known as"_L1, municipality.aliases.join(u", "_s));
    sheet.fact("Home"_L1, yesOrEmpty(municipality.isHome));
    sheet.fact("Local name"_L1, municipality.localName);
    sheet.fact("Website"_L1, municipality.website);
    sheet.fact("Contact"_L1, told(view, municipality.contact));
    sheet.paragraph(told(view, municipality.summary));
    QStringList partnerships;
    for (const Partnership &partnership : view.catalog().partnershipsOf(municipality.id))
        partnerships.append(partnership.id + u": "_s + textRow(view, partnership));
    sheet.list("Partnerships"_L1, partnerships);
    if (municipality.arms)
        sheet.list("Coat of arms"_L1, {pictureLine(view, *municipality.arms)});
    sheet.list("Photographs"_L1, pictureLines(view, municipality.photographs));
    sheet.list("Sources"_L1, sourceLines(view, municipality.sources));
    return sheet.text();
}

QString textRecord(const View &view, const Partnership &partnership)
{
    Sheet sheet(view.partnership(partnership), "partnership"_L1, partnership.id);
    sheet.fact("Form"_L1, view.wording().form(partnership.form));
    sheet.fact("Status"_L1, view.wording().status(partnership.status));
    sheet.fact("Topics"_L1, view.wording().list(names(partnership.topics, view, &View::topic)));
    sheet.paragraph(told(view, partnership.summary));
    sheet.list("Parties"_L1, partyLines(view, partnership));
    sheet.list("Milestones"_L1, stepLines(view, partnership));
    sheet.list("Sources"_L1, sourceLines(view, partnership.sources));
    return sheet.text();
}

QString textRecord(const View &view, const Step &step)
{
    const Milestone &milestone = *step.milestone;
    Sheet sheet(view.step(milestone), "milestone"_L1, milestone.id);
    sheet.fact("Partnership"_L1, view.partnership(*step.partnership));
    sheet.fact("Kind"_L1, view.wording().milestone(milestone.kind));
    sheet.fact("Date"_L1, view.wording().date(milestone.date()));
    sheet.fact("Place"_L1, view.text(milestone.place));
    QStringList languages;
    for (const QString &tag : milestone.originalLanguages)
        languages.append(view.wording().languageName(tag));
    sheet.fact("Written in"_L1, view.wording().list(languages));
    sheet.paragraph(told(view, milestone.summary));
    sheet.list("Points"_L1, told(view, milestone.points));
    sheet.list("Signed by"_L1, signatoryLines(view, milestone.signatories));
    sheet.list("Dates claimed"_L1, claimLines(view, milestone.dates));
    sheet.list("Sources"_L1, sourceLines(view, milestone.sources));
    return sheet.text();
}

QString textRecord(const View &view, const Event &event)
{
    Sheet sheet(view.text(event.title), "event"_L1, event.id);
    sheet.fact("Kind"_L1, view.wording().event(event.kind));
    sheet.fact("Date"_L1, view.wording().period(event.begin, event.end));
    sheet.fact("Only planned"_L1, yesOrEmpty(event.onlyPlanned));
    sheet.fact("Place"_L1, view.text(event.place));
    sheet.fact("Concerns"_L1, view.wording().list(names(event.municipalities, view, &View::municipality)));
    if (const auto partnership = view.catalog().partnerships.constFind(event.partnership);
        partnership != view.catalog().partnerships.cend())
        sheet.fact("Partnership"_L1, view.partnership(*partnership));
    sheet.fact("Network"_L1, view.network(event.network));
    sheet.paragraph(told(view, event.summary));
    sheet.list("Sources"_L1, sourceLines(view, event.sources));
    return sheet.text();
}

QString textRecord(const View &view, const Network &network)
{
    Sheet sheet(view.text(network.name), "network"_L1, network.id);
    sheet.fact("Acronym"_L1, network.acronym);
    sheet.fact("Founded"_L1, dateOrEmpty(view, network.founded));
    sheet.paragraph(told(view, network.summary));
    sheet.list("Fields"_L1, told(view, network.fields));
    sheet.list("Sources"_L1, sourceLines(view, network.sources));
    return sheet.text();
}

QString textRecord(const View &view, const Topic &topic)
{
    return Sheet(view.text(topic.name), "topic"_L1, topic.id).text();
}

QString textRecord(const View &view, const Source &source)
{
    Sheet sheet(source.title, "source"_L1, source.id);
    sheet.fact("Publisher"_L1, source.publisher);
    sheet.fact("Language"_L1, view.wording().languageName(source.language));
    sheet.fact("Published"_L1, dateOrEmpty(view, source.published));
    sheet.fact("Checked"_L1, dateOrEmpty(view, source.checked));
    sheet.fact("Address"_L1, source.url);
    return sheet.text();
}
