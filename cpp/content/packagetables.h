// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"
#include "rowwriter.h"

#include <optional>

/// Fills the tables of data/schema.sql. Texts are numbered in the order in which they are written, which
/// follows from the catalog alone.
class PackageTables {
public:
    explicit PackageTables(RowWriter &rows)
        : m_rows(rows)
    {
    }

    void fill(const Catalog &catalog);

private:
    using Phrase = std::optional<qint64>;

    /// Writes a text and returns its number; none for an empty one.
    Phrase phrase(const LocalizedText &text);
    /// Adds a row; texts are written first, from left to right, and stand in it by their numbers.
    template <typename... Values> void insert(const QString &table, const Values &...values);
    void add(const ContentInfo &info);
    void add(const Country &country);
    void add(const Region &region);
    void add(const Topic &topic);
    void add(const Source &source);
    void add(const Municipality &municipality);
    void add(const Picture &picture, Picture::Kind kind, const QString &municipality, int position);
    void add(const Network &network);
    void add(const Partnership &partnership);
    void add(const Milestone &milestone, const QString &partnership, int position);
    void add(const Signatory &signatory, const QString &milestone, int position);
    void add(const Event &event);
    void addWords(const QString &table, const QString &owner, const QStringList &words);
    void addTexts(const QString &table, const QString &owner, const QList<LocalizedText> &texts);

    RowWriter &m_rows;
    qint64 m_lastPhrase = 0;
};
