// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "areareach.h"
#include "mapcamera.h"

#include <QHash>
#include <QList>
#include <QString>

/// Finds places on the screen for names so that none covers another. A name that was there keeps its place as
/// long as that is free and nothing else runs through it or cuts it. Names of areas and landmarks that find
/// no room have others step aside, and so do those of landmarks that would reach into a highlighted country
/// that is not theirs.
class LabelPlacer {
public:
    enum class Side : quint8 { Middle, Right, Left, Above, Below };
    /// Where a name stands, seen from its place.
    struct Spot {
        Side side = Side::Middle;
        int down = 0; ///< from the middle, of an area's name: steps of a quarter of its height
        int right =
            0; ///< and of half its height; above or below a dot: 1, it begins there, or -1, it ends there

        bool operator==(const Spot &) const = default;
    };

    struct Text {
        quint64 id = 0; ///< the same name in every call
        int rank = 0; ///< lower ones are placed first
        double weight = 0; ///< among those of a rank the heavier one first
        QPointF place; ///< Mercator
        QList<QPointF> line; ///< Mercator: what the name runs along, if it does
        QSizeF size; ///< of the name, logical pixels
        double dot = 0; ///< radius of the dot beside which the name stands; 0: it stands on its place
        int lines = 1; ///< of the name
        bool isOfArea = false; ///< it may stand some heights away from its place, as far as its area goes
        AreaReach reach{}; ///< of that area; the map is not turned
        bool isLandmark = false; ///< names of areas and of others keep off its dot where they can
        QString country{}; ///< in which the place lies, or of that name: any code
    };
    /// A country that is highlighted: names of places around it keep out of it, or away.
    struct Country {
        QString code;
        QPointF place; ///< of its name, Mercator
        QPolygonF outline; ///< roughly, from there
    };
    struct Placed {
        qsizetype text = 0; ///< in the list given
        Spot spot;
        QPointF place; ///< Mercator: of the dot, or the middle of the name
        QPointF offset; ///< from there to the middle of the name, logical pixels
        double angle = 0; ///< degrees, clockwise

        bool operator==(const Placed &) const = default;
    };

    /// How far beyond the view names are placed, so that they are there when it moves.
    static constexpr double Margin = 96;

    /// Places what has room in the view and a little around it. `obstacles` are in the view's pixels; so are
    /// `threads`, which a name keeps off where it can but may lie under, unless it runs along a line.
    /// While the map is not at rest no name steps aside for another.
    [[nodiscard]] QList<Placed> place(const QList<Text> &texts, const MapCamera &camera,
        const QList<QRectF> &obstacles, const QList<QRectF> &threads = {}, bool isAtRest = true);
    /// What a name of that size and its dot take, seen from the place. Where not all of that is in the view,
    /// the edge would cut the name.
    [[nodiscard]] static QRectF extent(const Placed &placed, const QSizeF &size, double dot);
    void highlight(const QList<Country> &countries) { m_highlighted = countries; }
    /// Forgets where names were.
    void forget() { m_before.clear(); }

private:
    struct Kept {
        Spot spot;
        QPointF place;
    };

    class Placing;

    QList<Country> m_highlighted;
    QHash<quint64, Kept> m_before;
};
