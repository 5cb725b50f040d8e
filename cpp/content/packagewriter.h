// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"

#include <tl/expected.hpp>

/// Writes a checked catalog as a content package (data/schema.sql) with the search index filled. The same
/// catalog gives the same bytes. The file appears only when it is whole; the error is an English sentence
/// naming the file.
tl::expected<void, QString> writePackage(const Catalog &catalog, const QString &file);
