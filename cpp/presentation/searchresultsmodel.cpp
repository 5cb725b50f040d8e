// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "searchresultsmodel.h"

#include <algorithm>

SearchResultsModel::SearchResultsModel(Session &session, QObject *parent)
    : SessionModel(
          std::make_unique<RowsOf<SearchResult>>([this](const Session &) { return m_results; }), parent)
{
    setSession(&session);
}

void SearchResultsModel::show(const QList<SearchResult> &results)
{
    m_results = results;
    rebuildIfReady();
}

SearchResult SearchResultsModel::withKey(const QString &key) const
{
    const auto found = std::ranges::find(m_results, key, &SearchResult::key);
    return found == m_results.end() ? SearchResult() : *found;
}
