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
    QString field; ///< name, alias, acronym, title, summary, point, milestone
    QString language; ///< BCP 47; empty for spellings that belong to none
    QString body;
};

/// All rows of the search index, the most important first: names of home municipalities, of their partners,
/// networks, partnerships and agreements, events, topics, the other municipalities, and texts last. A
/// spelling that a thing has in several languages has one row.
QList<FinderRow> finderRows(const Catalog &catalog);
