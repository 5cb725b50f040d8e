// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "networksmodel.h"

#include "entrymaker.h"

#include <algorithm>

namespace {
QList<NetworkEntry> entriesOf(const Session &session, const QString &wanted)
{
    const EntryMaker maker(session);
    QList<NetworkEntry> entries;
    for (const Partnership &partnership : session.catalog().partnershipsOf(session.home())) {
        if (!partnership.isJoinedBy(session.home()))
            continue;
        for (const Party &party : partnership.parties) {
            const auto network = session.catalog().networks.constFind(party.network);
            if (network == session.catalog().networks.cend())
                continue;
            NetworkEntry entry;
            entry.key = network->id;
            entry.name = session.words(network->name);
            entry.acronym = network->acronym;
            if (!network->founded.isNull())
                entry.founded = session.wording().date(network->founded);
            const PartialDate since = partnership.earliest(Milestone::Kind::Joined);
            if (!since.isNull())
                entry.member = session.wording().date(since);
            entry.summary = session.words(network->summary);
            entry.membership = session.words(partnership.summary);
            entry.textStatus = maker.textStatus(network->summary);
            entry.fields = maker.texts(network->fields);
            QStringList sources = network->sources + partnership.sources;
            sources.removeDuplicates();
            entry.sources = maker.sources(sources);
            entries.append(entry);
        }
    }
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
