// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database.h"

#include <QString>

/// Why a content package cannot be used.
struct StorageError {
    enum class Kind : quint8 {
        NotFound, ///< no such file
        NotReadable, ///< no rights, a folder, an input error
        NotAPackage, ///< something else than a content package
        Damaged, ///< truncated, corrupt or contradicting itself
        TooNew, ///< made by a newer version of the content tool
        TooOld ///< made by a version this one no longer reads
    };
    Kind kind = Kind::Damaged;
    QString detail; ///< English, for the log
};

/// What SQLite's answer means for the package that it was asked about.
StorageError storageError(const SqliteError &error);
