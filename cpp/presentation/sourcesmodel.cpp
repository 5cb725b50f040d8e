// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "sourcesmodel.h"

#include "entrymaker.h"

namespace {
QList<SourceEntry> entriesOf(const Session &session)
{
    QList<SourceEntry> entries = EntryMaker(session).sources(session.catalog().sources.keys());
    std::ranges::stable_sort(entries, [&](const SourceEntry &a, const SourceEntry &b) {
        return session.wording().compare(a.publisher, b.publisher) < 0;
    });
    return entries;
}
} // namespace

SourcesModel::SourcesModel(QObject *parent)
    : SessionModel(std::make_unique<RowsOf<SourceEntry>>(&entriesOf), parent)
{
}
