// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

/// Paints the tiles that Qt Location's own "osm" plugin needs for the bench into a folder, as it names them,
/// with the same painter as the map's: both show the same.
void paintStockTiles(const QString &folder);
