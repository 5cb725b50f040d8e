// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"

#include <QList>
#include <QString>

/// One spelling by which a thing is found. The keys to compare with follow from `body`.
struct FinderRow {
    QString what; ///< municipality, partnership, agreement, event, network, topic
    QString id;
    QString field; ///< name, alias, acronym, title, date, country, summary, point, milestone
    QString language; ///< BCP 47; empty for spellings that belong to none
    QString body;
};

/// All rows of the search index, the most important first: names (of home municipalities, their partners,
/// networks, the other municipalities), aliases in the same order, titles and years of partnerships,
/// agreements and events, topics, the countries that homes and partners lie in, and texts last. A spelling
/// that a thing has in several languages has one row.
QList<FinderRow> finderRows(const Catalog &catalog);
