// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "jsonrecords.h"

#include "jsonrows.h"
#include "vocabulary.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
/// The version that is shown, which language it is in and how it came to be.
QJsonObject jsonText(const View &view, const LocalizedText &text)
{
    const Language shown = text.shownLanguage(view.wording().language());
    const LocalizedText::Version &version = text.version(shown);
    return {
        {u"text"_s, version.text},
        {u"language"_s, languageTag(shown)},
        {u"status"_s, wordFor(version.status)},
    };
}

void setText(QJsonObject &object, const QString &key, const View &view, const LocalizedText &text)
{
    if (!text.isEmpty())
        object.insert(key, jsonText(view, text));
}

QJsonArray jsonTexts(const View &view, const QList<LocalizedText> &texts)
{
    QJsonArray array;
    for (const LocalizedText &text : texts)
        array.append(jsonText(view, text));
    return array;
}

QJsonArray jsonDates(const View &view, const QList<DateClaim> &claims)
{
    QJsonArray array;
    for (const DateClaim &claim : claims) {
        QJsonObject object;
        setDate(object, u"date"_s, view, claim.date);
        setKnown(object, u"source"_s, claim.source);
        setText(object, u"note"_s, view, claim.note);
        array.append(object);
    }
    return array;
}

QJsonArray jsonSignatories(const View &view, const QList<Signatory> &signatories)
{
    QJsonArray array;
    for (const Signatory &signatory : signatories) {
        QJsonObject object{
            {u"name"_s, jsonText(view, signatory.name)},
            {u"office"_s, jsonText(view, signatory.office)},
            {u"municipality"_s, signatory.municipality},
            {u"municipalityName"_s, view.municipality(signatory.municipality)},
        };
        setText(object, u"onBehalfOf"_s, view, signatory.onBehalfOf);
        array.append(object);
    }
    return array;
}

QJsonObject jsonPicture(const View &view, const Picture &picture)
{
    QJsonObject object{
        {u"mediaType"_s, wordFor(picture.media)},
        {u"width"_s, picture.width},
        {u"height"_s, picture.height},
        {u"size"_s, picture.bytes.size()},
        {u"alt"_s, jsonText(view, picture.alt)},
        {u"rights"_s, picture.rights},
        {u"credit"_s, picture.credit},
    };
    setText(object, u"caption"_s, view, picture.caption);
    setKnown(object, u"source"_s, picture.source);
    return object;
}

/// A row of a list is the beginning of the record.
QJsonObject begin(const QString &record, QJsonObject row, const QStringList &sources)
{
    row.insert(u"record"_s, record);
    row.insert(u"sources"_s, QJsonArray::fromStringList(sources));
    return row;
}
} // namespace

QJsonObject jsonRecord(const View &view, const Municipality &municipality)
{
    QJsonObject object = begin(u"municipality"_s, jsonRow(view, municipality), municipality.sources);
    setText(object, u"summary"_s, view, municipality.summary);
    setKnown(object, u"localName"_s, municipality.localName);
    setKnown(object, u"website"_s, municipality.website);
    setText(object, u"contact"_s, view, municipality.contact);
    if (municipality.arms)
        object.insert(u"arms"_s, jsonPicture(view, *municipality.arms));
    QJsonArray photographs;
    for (const Picture &photograph : municipality.photographs)
        photographs.append(jsonPicture(view, photograph));
    if (!photographs.isEmpty())
        object.insert(u"photographs"_s, photographs);
    return object;
}

QJsonObject jsonRecord(const View &view, const Partnership &partnership)
{
    QJsonObject object = begin(u"partnership"_s, jsonRow(view, partnership), partnership.sources);
    setText(object, u"summary"_s, view, partnership.summary);
    QJsonArray milestones;
    for (const Milestone &milestone : partnership.milestones)
        milestones.append(jsonRecord(view, Step{&partnership, &milestone}));
    object.insert(u"milestones"_s, milestones);
    return object;
}

QJsonObject jsonRecord(const View &view, const Step &step)
{
    const Milestone &milestone = *step.milestone;
    QJsonObject object = begin(u"milestone"_s, jsonRow(view, step), milestone.sources);
    object.insert(u"dates"_s, jsonDates(view, milestone.dates));
    setText(object, u"instrument"_s, view, milestone.instrument);
    setText(object, u"summary"_s, view, milestone.summary);
    object.insert(u"points"_s, jsonTexts(view, milestone.points));
    object.insert(u"signatories"_s, jsonSignatories(view, milestone.signatories));
    object.insert(u"originalLanguages"_s, QJsonArray::fromStringList(milestone.originalLanguages));
    return object;
}

QJsonObject jsonRecord(const View &view, const Event &event)
{
    QJsonObject object = begin(u"event"_s, jsonRow(view, event), event.sources);
    setText(object, u"summary"_s, view, event.summary);
    return object;
}

QJsonObject jsonRecord(const View &view, const Network &network)
{
    QJsonObject object = begin(u"network"_s, jsonRow(view, network), network.sources);
    setText(object, u"summary"_s, view, network.summary);
    object.insert(u"fields"_s, jsonTexts(view, network.fields));
    return object;
}

QJsonObject jsonRecord(const View &view, const Topic &topic)
{
    return {{u"record"_s, u"topic"_s}, {u"id"_s, topic.id}, {u"name"_s, view.text(topic.name)}};
}

QJsonObject jsonRecord(const View &view, const Source &source)
{
    QJsonObject object{
        {u"record"_s, u"source"_s},
        {u"id"_s, source.id},
        {u"publisher"_s, source.publisher},
        {u"title"_s, source.title},
        {u"language"_s, source.language},
    };
    setDate(object, u"published"_s, view, source.published);
    setDate(object, u"checked"_s, view, source.checked);
    setKnown(object, u"url"_s, source.url);
    return object;
}
