// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "jsonrows.h"

#include "textrows.h"
#include "vocabulary.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

void setKnown(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void setDate(QJsonObject &object, const QString &key, const View &view, const PartialDate &date)
{
    if (date.isNull())
        return;
    object.insert(key, date.toEdtf());
    object.insert(key + u"Text"_s, view.wording().date(date));
}

QJsonArray jsonParties(const View &view, const Partnership &partnership)
{
    QJsonArray parties;
    for (const Party &party : partnership.parties) {
        QJsonObject object{
            {u"name"_s, view.party(party)}, {u"role"_s, wordFor(party.role)}, {u"hasLeft"_s, party.hasLeft}};
        setKnown(object, u"municipality"_s, party.municipality);
        setKnown(object, u"network"_s, party.network);
        setDate(object, u"left"_s, view, party.left);
        parties.append(object);
    }
    return parties;
}

QJsonObject jsonRow(const View &view, const Municipality &municipality)
{
    QJsonObject object{
        {u"id"_s, municipality.id},
        {u"name"_s, view.text(municipality.name)},
        {u"level"_s, wordFor(municipality.level)},
        {u"country"_s, municipality.country},
        {u"countryName"_s, view.country(municipality.country)},
        {u"home"_s, municipality.isHome},
        {u"aliases"_s, QJsonArray::fromStringList(municipality.aliases)},
    };
    if (!municipality.region.isEmpty()) {
        object.insert(u"region"_s, municipality.region);
        object.insert(u"regionName"_s, view.region(municipality.region));
    }
    if (municipality.position) {
        object.insert(u"latitude"_s, municipality.position->latitude);
        object.insert(u"longitude"_s, municipality.position->longitude);
    }
    if (municipality.arms)
        object.insert(u"hasArms"_s, true);
    if (!municipality.photographs.isEmpty())
        object.insert(u"photographCount"_s, municipality.photographs.size());
    return object;
}

QJsonObject jsonRow(const View &view, const Partnership &partnership)
{
    QJsonObject object{
        {u"id"_s, partnership.id},
        {u"title"_s, view.partnership(partnership)},
        {u"form"_s, wordFor(partnership.form)},
        {u"status"_s, wordFor(partnership.status)},
        {u"parties"_s, jsonParties(view, partnership)},
        {u"topics"_s, QJsonArray::fromStringList(partnership.topics)},
    };
    setDate(object, u"since"_s, view, partnership.since());
    return object;
}

QJsonObject jsonRow(const View &view, const Step &agreement)
{
    const Milestone &milestone = *agreement.milestone;
    QJsonObject object{
        {u"id"_s, milestone.id},
        {u"title"_s, view.step(milestone)},
        {u"kind"_s, wordFor(milestone.kind)},
        {u"partnership"_s, agreement.partnership->id},
        {u"partnershipTitle"_s, view.partnership(*agreement.partnership)},
        {u"parties"_s, jsonParties(view, *agreement.partnership)},
    };
    setDate(object, u"date"_s, view, milestone.date());
    setKnown(object, u"place"_s, view.text(milestone.place));
    return object;
}

QJsonObject jsonRow(const View &view, const Event &event)
{
    QJsonObject object{
        {u"id"_s, event.id},
        {u"title"_s, view.text(event.title)},
        {u"kind"_s, wordFor(event.kind)},
        {u"onlyPlanned"_s, event.onlyPlanned},
        {u"municipalities"_s, QJsonArray::fromStringList(event.municipalities)},
        {u"periodText"_s, view.wording().period(event.begin, event.end)},
    };
    setDate(object, u"begin"_s, view, event.begin);
    setDate(object, u"end"_s, view, event.end);
    setKnown(object, u"place"_s, view.text(event.place));
    setKnown(object, u"partnership"_s, event.partnership);
    setKnown(object, u"network"_s, event.network);
    return object;
}

QJsonObject jsonRow(const View &view, const Network &network)
{
    QJsonObject object{{u"id"_s, network.id}, {u"name"_s, view.text(network.name)}};
    setKnown(object, u"acronym"_s, network.acronym);
    setDate(object, u"founded"_s, view, network.founded);
    return object;
}

QJsonObject jsonRow(const View &view, const Step &step, const Anniversary &anniversary)
{
    QJsonObject object{
        {u"years"_s, anniversary.years},
        {u"jubilee"_s, anniversary.isJubilee()},
        {u"movedFromLeapDay"_s, anniversary.movedFromLeapDay},
        {u"milestone"_s, step.milestone->id},
        {u"kind"_s, wordFor(step.milestone->kind)},
        {u"title"_s, view.step(*step.milestone)},
        {u"partnership"_s, step.partnership->id},
        {u"partnershipTitle"_s, view.partnership(*step.partnership)},
        {u"text"_s, textRow(view, step, anniversary)},
    };
    setDate(object, u"date"_s, view, anniversary.when);
    setDate(object, u"origin"_s, view, step.milestone->date());
    return object;
}

QJsonObject jsonRow(const View &view, const SearchHit &hit)
{
    QJsonObject object{
        {u"what"_s, hit.what},
        {u"id"_s, hit.id},
        {u"title"_s, hitTitle(view, hit)},
        {u"field"_s, hit.field},
        {u"text"_s, hit.body},
    };
    setKnown(object, u"language"_s, hit.language);
    return object;
}

QJsonObject jsonRow(const Diagnostic &diagnostic)
{
    return {
        {u"file"_s, diagnostic.file},
        {u"line"_s, diagnostic.line},
        {u"field"_s, diagnostic.field},
        {u"message"_s, diagnostic.message},
        {u"remedy"_s, diagnostic.remedy},
    };
}

QJsonObject jsonSummary(const QString &subject, const Catalog &catalog)
{
    const auto homes = std::ranges::count(catalog.municipalities, true, &Municipality::isHome);
    return {
        {u"file"_s, subject},
        {u"version"_s, catalog.info.version},
        {u"published"_s, catalog.info.published.toEdtf()},
        {u"municipalities"_s, catalog.municipalities.size()},
        {u"homes"_s, qint64(homes)},
        {u"partnerships"_s, catalog.partnerships.size()},
        {u"events"_s, catalog.events.size()},
        {u"networks"_s, catalog.networks.size()},
        {u"sources"_s, catalog.sources.size()},
    };
}
