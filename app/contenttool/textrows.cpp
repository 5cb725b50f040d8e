// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "textrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString inBrackets(const QString &note)
{
    return u" [%1]"_s.arg(note);
}
} // namespace

QString textRow(const View &view, const Municipality &municipality)
{
    QString row = view.text(municipality.name);
    if (!municipality.region.isEmpty())
        row += u", "_s + view.region(municipality.region);
    row += u", "_s + view.country(municipality.country);
    if (municipality.isHome)
        row += inBrackets(u"home"_s);
    if (municipality.arms)
        row += inBrackets(u"with arms"_s);
    if (!municipality.photographs.isEmpty())
        row += inBrackets(u"photographs: %1"_s.arg(municipality.photographs.size()));
    return row;
}

QString textRow(const View &view, const Partnership &partnership)
{
    const Wording &wording = view.wording();
    QStringList facts{wording.form(partnership.form), wording.status(partnership.status)};
    if (const PartialDate since = partnership.since(); !since.isNull())
        facts.append(wording.since(since));
    return u"%1 (%2)"_s.arg(view.partnership(partnership), facts.join(u", "_s));
}

QString textRow(const View &view, const Step &agreement)
{
    return u"%1: %2 (%3)"_s.arg(view.wording().date(agreement.milestone->date()),
        view.step(*agreement.milestone), view.partnership(*agreement.partnership));
}

QString textRow(const View &view, const Event &event)
{
    const QString row =
        u"%1: %2"_s.arg(view.wording().period(event.begin, event.end), view.text(event.title));
    return event.onlyPlanned ? row + inBrackets(u"plan"_s) : row;
}

QString textRow(const View &view, const Network &network)
{
    QString row = view.text(network.name);
    if (!network.acronym.isEmpty())
        row += u" (%1)"_s.arg(network.acronym);
    if (!network.founded.isNull())
        row += u", "_s + view.wording().since(network.founded);
    return row;
}

QString textRow(const View &view, const Step &step, const Anniversary &anniversary)
{
    const Wording &wording = view.wording();
    QString row = u"%1: %2 – %3 (%4)"_s.arg(wording.when(anniversary.when), wording.years(anniversary.years),
        view.step(*step.milestone), view.partnership(*step.partnership));
    if (anniversary.isJubilee())
        row += inBrackets(u"jubilee"_s);
    if (anniversary.movedFromLeapDay)
        row += inBrackets(u"moved from 29 February"_s);
    return row;
}

QString textRow(const View &view, const SearchHit &hit)
{
    const QString title = hitTitle(view, hit);
    QString row = u"%1 %2: %3"_s.arg(hit.what, hit.id, title);
    if (hit.body != title)
        row += u" — %1: %2"_s.arg(hit.field, hit.body);
    return row;
}

QString textSummary(const Catalog &catalog)
{
    const auto homes = std::ranges::count(catalog.municipalities, true, &Municipality::isHome);
    return u"version %1, municipalities %2 (homes %3), partnerships %4, events %5, networks %6, sources %7"_s
        .arg(catalog.info.version)
        .arg(catalog.municipalities.size())
        .arg(homes)
        .arg(catalog.partnerships.size())
        .arg(catalog.events.size())
        .arg(catalog.networks.size())
        .arg(catalog.sources.size());
}

QString hitTitle(const View &view, const SearchHit &hit)
{
    const Catalog &catalog = view.catalog();
    if (hit.what == "municipality"_L1)
        return view.municipality(hit.id);
    if (hit.what == "network"_L1)
        return view.network(hit.id);
    if (hit.what == "topic"_L1)
        return view.topic(hit.id);
    if (hit.what == "event"_L1)
        return view.text(catalog.events.value(hit.id).title);
    if (hit.what == "partnership"_L1)
        return view.partnership(catalog.partnerships.value(hit.id));
    const auto steps = view.steps({});
    const auto step = std::ranges::find_if(steps, [&](const Step &s) { return s.milestone->id == hit.id; });
    return step == steps.end() ? hit.id : view.step(*step->milestone);
}
