// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QPolygonF>
#include <QString>

/// How far an area goes on around the place of its name, in Mercator from there: down and to the right is
/// more.
struct AreaReach {
    /// What lies between two meridians.
    struct Span {
        double west = 0;
        double east = 0;

        bool operator==(const Span &) const = default;
    };

    static constexpr double Millionth = 1e-6; ///< of the world's width: the unit in base maps

    double up = 0; ///< to the north
    double down = 0; ///< to the south
    QList<Span> rows; ///< from the northern end to the southern one, all as high; none: not known
    QPolygonF outline{}; ///< roughly; the last corner is joined with the first; none: not known

    /// What the area has all the way between two parallels, from the northern one to the southern one;
    /// `west` is beyond `east` where that is nothing. Nothing on either side of the place where no rows are
    /// known.
    [[nodiscard]] Span between(double north, double south) const;
    /// Of the widest row; 0 where no rows are known.
    [[nodiscard]] double widest() const;
    /// From pairs of whole millionths, as the attribute `across` of a country has them. No rows where it is
    /// not that.
    [[nodiscard]] static QList<Span> rowsFrom(QStringView across);
    /// Likewise, as the attribute `outline` has its corners.
    [[nodiscard]] static QPolygonF outlineFrom(QStringView corners);
};
