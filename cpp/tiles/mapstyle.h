// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QObject>
#include <QSet>
#include <QString>

/// The colours and pens of the map; the theme sets them. A transparent colour leaves its things out.
struct MapStyle {
    Q_GADGET
    Q_PROPERTY(QColor water MEMBER water FINAL)
    Q_PROPERTY(QColor land MEMBER land FINAL)
    Q_PROPERTY(QColor homeLand MEMBER homeLand FINAL)
    Q_PROPERTY(QColor coast MEMBER coast FINAL)
    Q_PROPERTY(QColor river MEMBER river FINAL)
    Q_PROPERTY(QColor border MEMBER border FINAL)
    Q_PROPERTY(QColor disputed MEMBER disputed FINAL)
    Q_PROPERTY(QColor region MEMBER region FINAL)
    /// Laid over the shaded sides of mountains, as strong as its alpha.
    Q_PROPERTY(QColor shade MEMBER shade FINAL)
    Q_PROPERTY(QColor green MEMBER green FINAL)
    Q_PROPERTY(QColor builtUp MEMBER builtUp FINAL)
    Q_PROPERTY(QColor building MEMBER building FINAL)
    Q_PROPERTY(QColor road MEMBER road FINAL)
    Q_PROPERTY(QColor mainRoad MEMBER mainRoad FINAL)
    Q_PROPERTY(QColor roadEdge MEMBER roadEdge FINAL)
    Q_PROPERTY(QColor rail MEMBER rail FINAL)
    /// How much wider than on a phone lines are drawn.
    Q_PROPERTY(double penScale MEMBER penScale FINAL)

public:
    QColor water{0xbf, 0xd6, 0xe2};
    QColor land{0xf2, 0xef, 0xe6};
    QColor homeLand{0xe9, 0xe0, 0xc8};
    QColor coast{0x86, 0xa3, 0xb5};
    QColor river{0x9c, 0xbf, 0xd2};
    QColor border{0xa7, 0x9d, 0xa0};
    QColor disputed{0xa7, 0x9d, 0xa0};
    QColor region{0xd5, 0xce, 0xc8};
    QColor shade{0x5a, 0x50, 0x40, 0x80};
    QColor green{0xdc, 0xe6, 0xcc};
    QColor builtUp{0xe8, 0xe2, 0xd8};
    QColor building{0xd6, 0xcc, 0xbe};
    QColor road{0xff, 0xff, 0xff};
    QColor mainRoad{0xfb, 0xe6, 0xb4};
    QColor roadEdge{0xc4, 0xb8, 0xa4};
    QColor rail{0x9a, 0x94, 0x8c};
    double penScale = 1;
    QSet<QString> highlighted; ///< ISO 3166-1 alpha-2 codes painted as home land

    bool operator==(const MapStyle &) const = default;
};
