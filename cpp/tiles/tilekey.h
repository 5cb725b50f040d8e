// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHashFunctions>

/// Names one of the 4^z square tiles of the world; a tile is 512 logical pixels wide at map zoom z + 1.
struct TileKey {
    int z = 0;
    int x = 0;
    int y = 0;

    [[nodiscard]] TileKey ancestor(int levels) const { return {z - levels, x >> levels, y >> levels}; }
    [[nodiscard]] TileKey child(int column, int row) const { return {z + 1, x * 2 + column, y * 2 + row}; }

    bool operator==(const TileKey &) const = default;
};

inline size_t qHash(const TileKey &key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, key.z, key.x, key.y);
}
