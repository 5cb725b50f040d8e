// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"

#include <QStringList>

/// A made-up content of any size, the same for the same seed: towns with names in two scripts and an alias,
/// one in a hundred of them a home, and partnerships of homes with other towns, each with an agreement.
Catalog largeCatalog(int municipalities, int partnerships, quint32 seed);

/// What visitors type, letter by letter: beginnings of names in either script, of words in titles and texts,
/// of two words, years, and names with a mistake.
QStringList typedIn(const Catalog &catalog, int words, quint32 seed);
