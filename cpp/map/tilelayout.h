// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "mapcamera.h"
#include "tilekey.h"

/// Which tiles a view shows and where they lie; pure, so it is tested without a window.
struct TileLayout {
    struct Slot {
        TileKey key;
        QRectF target; ///< relative to the middle of the view, before it is turned
    };

    QList<Slot> visible; ///< nearest to the middle first
    QList<TileKey> around; ///< those that come next when the map moves: near its edges
    int pixels = 0; ///< the size in device pixels that tiles should have now
    bool pixelAligned = false; ///< targets lie on whole device pixels
    bool unscaled = false; ///< ... and are as large as the tiles: no filtering needed
    bool coversView = false; ///< no part of the view lies beyond the poles' edge of the world

    /// While the zoom moves all tiles have one size, so that none is painted for a passing moment; at rest
    /// the exact one.
    [[nodiscard]] static TileLayout of(const MapCamera &camera, qreal devicePixelRatio, bool atRest);
};
