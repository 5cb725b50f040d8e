// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"
#include "rows.h"

#include <QSet>
#include <QString>
#include <QStringList>

/// Reads records of a package, each by its id and with everything that hangs on it, into a catalog.
///
/// Small indexed queries rather than joins: SQLite answers each in microseconds, and the work grows with what
/// is read, not with what else the package holds.
class CatalogReader {
public:
    explicit CatalogReader(Database &database);

    tl::expected<ContentInfo, StorageError> info();
    tl::expected<Catalog, StorageError> all();
    /// What ContentStore::catalogOf() promises.
    tl::expected<Catalog, StorageError> around(const QString &municipality);

private:
    void readInfo();
    void readLists();
    /// Reads the wanted records; each adds the ids that it refers to, so the kinds follow the arrows of the
    /// schema.
    void readWanted();
    void readEvent(const QString &id);
    void readPartnership(const QString &id);
    void readParties(Partnership &partnership);
    void readMilestones(Partnership &partnership);
    void readMilestoneLists(Milestone &milestone);
    void readSignatories(Milestone &milestone);
    void readNetwork(const QString &id);
    void readMunicipality(const QString &id);
    void readPictures(Municipality &municipality);
    void readSource(const QString &id);

    /// Moves to the one row with an id that something refers to; without it the package contradicts itself.
    bool found(Rows &rows, const QString &id);
    /// The ids in the first column, which are also added to `wanted`.
    QStringList ids(Rows &rows, const QString &of, QSet<QString> &wanted);
    QList<LocalizedText> phrases(Rows &rows, const QString &of);
    /// All ids that a query finds.
    QSet<QString> idsOf(const QString &sql, const QString &of = {});

    Reading m_reading;
    Catalog m_catalog;
    bool m_withBytes = false; ///< of pictures
    QSet<QString> m_events, m_partnerships, m_networks, m_municipalities, m_sources; ///< wanted

    Rows m_event, m_eventMunicipality, m_eventSource;
    Rows m_partnership, m_party, m_topic, m_partnershipSource;
    Rows m_milestone, m_date, m_point, m_language, m_signatory, m_milestoneSource;
    Rows m_network, m_field, m_networkSource;
    Rows m_municipality, m_alias, m_municipalitySource, m_picture, m_pictureBytes;
    Rows m_source;
};
