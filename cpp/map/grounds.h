// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "labelplacer.h"

#include <QRectF>

/// The countries that are highlighted in a view, and where a name stands in regard to them.
class Grounds {
public:
    /// The further down, the more a name misleads.
    enum class Reading : quint8 {
        Clear,
        Outside, ///< its middle is beyond the border of its own country
        EndsAbroad, ///< an end of it is in another one
        Abroad ///< its middle or more to a side is
    };

    Grounds(const QList<LabelPlacer::Country> &countries, const MapCamera &camera);

    /// How a name in that box is read, of a place there, in the view's pixels.
    [[nodiscard]] Reading read(const QString &country, QPointF place, const QRectF &name) const;

private:
    struct Ground {
        QString country;
        QPolygonF outline; ///< roughly
        QRectF box; ///< around it

        [[nodiscard]] bool contains(QPointF at) const
        {
            return box.contains(at) && outline.containsPoint(at, Qt::OddEvenFill);
        }
    };

    QList<Ground> m_all;
};
