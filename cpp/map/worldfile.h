// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QPoint>
#include <QRect>
#include <QString>

#include <tl/expected.hpp>

/// The countries of the world and the lines between them as data/basemap/make-world.py writes them.
struct WorldFile {
    static constexpr int WorldSize = 1 << 24; ///< of the coordinates below: Web Mercator, y southward

    enum class LineKind : quint8 { Hidden, Coast, Border, DisputedBorder };

    struct Vertex {
        QPoint point;
        quint8 zoom = 0; ///< needed from this zoom level on
    };
    struct Arc {
        LineKind kind = LineKind::Hidden;
        qsizetype first = 0;
        qsizetype count = 0;
        QRect box;
    };
    struct ArcUse {
        qsizetype arc = 0;
        bool backwards = false;
        int shift = 0; ///< whole worlds in x, where a ring runs on across the date line
    };
    using Ring = QList<ArcUse>;
    struct Polygon {
        QList<Ring> rings;
        QRect box;
    };
    struct Country {
        QString code; ///< ISO 3166-1 alpha-2, or empty
        QList<Polygon> polygons;
        QRect box;
    };

    QList<Vertex> vertices;
    QList<Arc> arcs;
    QList<Country> countries;

    /// Checks everything: what it returns can be drawn without looking again. The error is for the log.
    [[nodiscard]] static tl::expected<WorldFile, QString> parse(QByteArrayView bytes);
};
