// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "commands.h"
#include "console.h"
#include "jsonrows.h"
#include "package.h"
#include "textrows.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
const QString &idOf(const Step &step)
{
    return step.milestone->id;
}
const QString &idOf(const auto &record)
{
    return record.id;
}

template <typename Record>
void printRows(const Arguments &arguments, const View &view, const QList<Record> &records)
{
    if (arguments.json) {
        QJsonArray array;
        for (const Record &record : records)
            array.append(jsonRow(view, record));
        return print(array);
    }
    qsizetype width = 0;
    for (const Record &record : records)
        width = std::max(width, idOf(record).size());
    for (const Record &record : records)
        print(idOf(record).leftJustified(width + 2) + textRow(view, record));
}

template <typename Record> void sortByName(QList<Record> &records, const View &view)
{
    std::ranges::stable_sort(records, [&](const Record &a, const Record &b) {
        return view.wording().compare(view.text(a.name), view.text(b.name)) < 0;
    });
}

/// The other sides of a municipality's partnerships, or everyone.
void listMunicipalities(const Arguments &arguments, const View &view)
{
    const Catalog &catalog = view.catalog();
    QSet<QString> partners;
    for (const Partnership &partnership : catalog.partnershipsOf(arguments.of)) {
        for (const Party &party : partnership.parties)
            partners.insert(party.municipality);
    }
    partners.remove(arguments.of);
    QList<Municipality> municipalities = catalog.municipalities.values();
    if (!arguments.of.isEmpty())
        municipalities.removeIf([&](const Municipality &m) { return !partners.contains(m.id); });
    sortByName(municipalities, view);
    printRows(arguments, view, municipalities);
}

void listPartnerships(const Arguments &arguments, const View &view)
{
    const Catalog &catalog = view.catalog();
    auto partnerships =
        arguments.of.isEmpty() ? catalog.partnerships.values() : catalog.partnershipsOf(arguments.of);
    std::ranges::stable_sort(partnerships, {}, &Partnership::since);
    printRows(arguments, view, partnerships);
}

void listAgreements(const Arguments &arguments, const View &view)
{
    QList<Step> agreements = view.steps(arguments.of);
    agreements.removeIf([](const Step &step) { return !step.milestone->isAgreement(); });
    printRows(arguments, view, agreements);
}

void listEvents(const Arguments &arguments, const View &view)
{
    const Catalog &catalog = view.catalog();
    auto events = arguments.of.isEmpty() ? catalog.events.values() : catalog.eventsOf(arguments.of);
    std::ranges::stable_sort(events, {}, &Event::begin);
    printRows(arguments, view, events);
}

void listNetworks(const Arguments &arguments, const View &view)
{
    const Catalog &catalog = view.catalog();
    QSet<QString> joined;
    for (const Partnership &partnership : catalog.partnershipsOf(arguments.of)) {
        for (const Party &party : partnership.parties)
            joined.insert(party.network);
    }
    QList<Network> networks = catalog.networks.values();
    if (!arguments.of.isEmpty())
        networks.removeIf([&](const Network &n) { return !joined.contains(n.id); });
    sortByName(networks, view);
    printRows(arguments, view, networks);
}

struct List {
    QLatin1StringView kind;
    void (*print)(const Arguments &arguments, const View &view);
};

constexpr std::array lists{
    List{"municipalities"_L1, listMunicipalities},
    List{"partnerships"_L1, listPartnerships},
    List{"agreements"_L1, listAgreements},
    List{"events"_L1, listEvents},
    List{"networks"_L1, listNetworks},
};
} // namespace

int listRecords(const Arguments &arguments)
{
    const QString &kind = arguments.words[1];
    const auto *list = std::ranges::find_if(lists, [&](const List &l) { return l.kind == kind; });
    if (list == lists.end()) {
        complain(
            u"There is no list of \"%1\". Use municipalities, partnerships, agreements, events or networks."_s
                .arg(kind));
        return Usage;
    }
    const auto catalog = readCatalog(arguments.words[0], arguments.of);
    if (!catalog)
        return Mistakes;
    list->print(arguments, View(*catalog, arguments.language));
    return Success;
}
