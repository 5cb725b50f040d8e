// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "networksmodel.h"

#include "entrymaker.h"
#include "searchkey.h"

#include <algorithm>

namespace {
NetworkEntry entryOf(const Session &session, const Network &network)
{
    const EntryMaker maker(session);
    NetworkEntry entry;
    entry.key = network.id;
    entry.name = session.words(network.name);
    // A name may have it in it, in whichever script.
    if (!foldedKey(entry.name).split(u' ').contains(foldedKey(network.acronym)))
        entry.acronym = network.acronym;
    if (!network.founded.isNull())
        entry.founded = session.wording().date(network.founded);
    entry.summary = session.words(network.summary);
    entry.textStatus = maker.textStatus(network.summary);
    entry.fields = maker.texts(network.fields);
    return entry;
}

QString membersOf(const Session &session, const QString &network)
{
    QStringList names;
    for (const MunicipalityEntry &municipality : session.municipalities()) {
        if (municipality.networks.contains(network))
            names += session.words(municipality.name);
    }
    const Wording &wording = session.wording();
    std::ranges::sort(names, [&](const QString &a, const QString &b) { return wording.compare(a, b) < 0; });
    return names.join(u", ");
}

QList<NetworkEntry> entriesOf(const Session &session, const QString &wanted)
{
    const Catalog &catalog = session.catalog();
    const EntryMaker maker(session);
    QList<NetworkEntry> entries;
    if (!session.homeHasContent())
        return entries;
    QStringList joined;
    for (const Partnership &partnership : catalog.partnershipsOf(session.home())) {
        if (!partnership.isJoinedBy(session.home()))
            continue;
        for (const Party &party : partnership.parties) {
            const auto network = catalog.networks.constFind(party.network);
            if (network == catalog.networks.cend() || party.hasLeft || joined.contains(network->id))
                continue;
            NetworkEntry entry = entryOf(session, *network);
            entry.isJoined = true;
            if (const PartialDate since = partnership.earliest(Milestone::Kind::Joined); !since.isNull())
                entry.member = session.wording().date(since);
            entry.membership = session.words(partnership.summary);
            QStringList sources = network->sources + partnership.sources;
            sources.removeDuplicates();
            entry.sources = maker.sources(sources);
            entries.append(entry);
            joined.append(network->id);
        }
    }
    QList<NetworkEntry> others;
    for (const Network &network : catalog.networks) {
        if (joined.contains(network.id))
            continue;
        NetworkEntry entry = entryOf(session, network);
        entry.others = membersOf(session, network.id);
        entry.sources = maker.sources(network.sources);
        others.append(entry);
    }
    const Wording &wording = session.wording();
    std::ranges::sort(others,
        [&](const NetworkEntry &a, const NetworkEntry &b) { return wording.compare(a.name, b.name) < 0; });
    entries += others;
    std::ranges::stable_partition(entries, [&](const NetworkEntry &entry) { return entry.key == wanted; });
    return entries;
}
} // namespace

NetworksModel::NetworksModel(QObject *parent)
    : SessionModel(std::make_unique<RowsOf<NetworkEntry>>(
                       [this](const Session &session) { return entriesOf(session, m_wanted); }),
          parent)
{
}

void NetworksModel::setWanted(const QString &network)
{
    if (network == m_wanted)
        return;
    m_wanted = network;
    Q_EMIT wantedChanged();
    rebuildIfReady();
}

bool NetworksModel::joined() const
{
    return std::ranges::any_of(entries<NetworkEntry>(), &NetworkEntry::isJoined);
}

void NetworksModel::rebuild()
{
    const bool before = joined();
    SessionModel::rebuild();
    if (joined() != before)
        Q_EMIT joinedChanged();
}
