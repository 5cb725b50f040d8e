// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "mapcamera.h"

#include <QList>
#include <QPointF>

#include <optional>

/// A line of the map as it runs over the screen, measured along itself, in pixels.
class ScreenLine {
public:
    /// A straight enough piece of it.
    struct Stretch {
        QPointF middle;
        double angle = 0; ///< radians, clockwise; never upside down
    };

    /// `line` is in Mercator and has a point at least.
    ScreenLine(const QList<QPointF> &line, const MapCamera &camera);

    [[nodiscard]] double length() const { return m_lengths.constLast(); }
    [[nodiscard]] QPointF at(double along) const;
    /// What lies between two places, if no point of it is further than `bend` from the straight way.
    [[nodiscard]] std::optional<Stretch> straight(double from, double to, double bend) const;

private:
    QList<QPointF> m_points;
    QList<double> m_lengths; // up to each of them
};
