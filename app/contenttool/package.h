// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "contentstore.h"

/// Opens a package; why it cannot be, with a remedy, goes to the standard error.
std::optional<ContentStore> openPackage(const QString &file);

/// All of a package or, with the id of a municipality, what its pages need. Problems go to the standard
/// error.
std::optional<Catalog> readCatalog(const QString &file, const QString &of = {});

/// Tells on the standard error why a file cannot be used.
void complainAbout(const QString &file, const StorageError &error);
