// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "searchentries.h"
#include "sessionmodel.h"

/// What a search has found, best first. Things that were found before keep their rows.
class SearchResultsModel final : public SessionModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the searcher")

public:
    explicit SearchResultsModel(Session &session, QObject *parent = nullptr);

    void show(const QList<SearchResult> &results);
    /// Empty when there is no such row.
    SearchResult withKey(const QString &key) const;

private:
    QList<SearchResult> m_results;
};
