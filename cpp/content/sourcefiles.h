// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "diagnostics.h"

#include <QStringList>

#include <toml++/toml.hpp>

#include <vector>

/// A file of the content source as TOML.
struct SourceFile {
    QString name; ///< relative to the content folder
    toml::table table;
};

/// All files of a content folder.
struct SourceFiles {
    std::vector<SourceFile> files; ///< those that are valid TOML, by name
    // A mistake in one file must not look like many in the others: what a file that could not be read seems
    // to bring is not missed elsewhere.
    QStringList presumedIds;
    bool packagePresumed = false;
};

/// Reads every *.toml below a folder. A file larger than 4 MiB, one that is not UTF-8 or not TOML is reported
/// and left out.
SourceFiles readSourceFiles(const QString &folder, Diagnostics &diagnostics);
