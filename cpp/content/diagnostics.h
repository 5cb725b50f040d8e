// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "contentreader.h"

#include <QList>
#include <QString>
#include <QStringList>

/// Where something stands in the content source.
struct SourcePlace {
    QString file; ///< relative to the content folder
    int line = 0;

    /// "valmiera/partnerships.toml:12"
    QString toString() const;
};

/// Collects the mistakes of a run.
class Diagnostics {
public:
    void report(
        const SourcePlace &place, const QString &field, const QString &message, const QString &remedy);

    bool isEmpty() const { return m_list.isEmpty(); }
    /// By file and line; mistakes of one line in the order in which they were found.
    QList<Diagnostic> inOrder() const;

private:
    QList<Diagnostic> m_list;
};

/// The word that was probably meant: the candidate with the fewest letters to change; empty when none comes
/// near.
QString nearestWord(const QString &word, const QStringList &candidates);
