// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"

#include <QList>
#include <QString>

#include <tl/expected.hpp>

/// One mistake in the content source: where, what, and what to do about it. In English, for the author.
struct Diagnostic {
    QString file; ///< relative to the content folder
    int line = 0; ///< from 1; 0 when it is about the whole file or folder
    QString field; ///< dotted path in the record, "partnership.milestone.date"; may be empty
    QString message;
    QString remedy;

    /// "valmiera/partnerships.toml:12: partnership.milestone.date: date is missing. Write as much as the
    /// source says …"
    QString toString() const;
};

/// Reads every *.toml below a folder (format: data/content/README.md) into one checked catalog: ids resolve,
/// required texts are there, dates and positions are real, pictures are whole,
/// Serbian Latin is derived.
/// On any mistake all of them are returned, in the order of files and lines.
tl::expected<Catalog, QList<Diagnostic>> readContent(const QString &folder);
