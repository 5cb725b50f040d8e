// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database.h"
#include "storageerror.h"

#include <optional>

/// Tells why a database cannot be read as a content package of this schema version; nothing when it can.
/// `size` is that of the file or of the bytes in memory.
///
/// Its tables must be exactly those of data/schema.sql: only then do SQLite's own checks vouch for every
/// type, NOT NULL and reference in it. CHECK constraints are not among them: SQLite passes them over in a
/// file that it may not write, so that the readers look at every value again.
std::optional<StorageError> packageProblem(Database &database, int schemaVersion, qint64 size);
