// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "contentstore.h"

/// Looks `text` up in a package's search index; the rules are ContentStore::search()'s.
tl::expected<QList<SearchHit>, StorageError> findIn(Database &database, const QString &text, int limit);
