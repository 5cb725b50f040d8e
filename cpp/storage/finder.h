// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "nearestnames.h"
#include "searchanswer.h"
#include "storageerror.h"
#include "thingreader.h"

#include <tl/expected.hpp>

#include <optional>

/// Looks things up in a package's search index. What it remembers between two questions only saves time.
class Finder {
public:
    /// The rules are ContentStore::find()'s.
    tl::expected<SearchAnswer, StorageError> find(Database &database, const SearchQuestion &question);

private:
    OwnThings m_own; ///< of the home last asked for
    std::optional<NearestNames> m_names; ///< once something was not found
};
