// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QSet>
#include <QString>

/// The colours and pens of the base map; the theme sets the colours.
struct MapStyle {
    QColor water{0xbf, 0xd6, 0xe2};
    QColor land{0xf2, 0xef, 0xe6};
    QColor homeLand{0xe9, 0xe0, 0xc8};
    QColor coast{0x86, 0xa3, 0xb5};
    QColor border{0xa7, 0x9d, 0xa0};
    QColor disputed{0xa7, 0x9d, 0xa0};
    QSet<QString> highlighted; ///< ISO 3166-1 alpha-2 codes painted as home land
    double coastWidth = 1; ///< logical pixels, as the next one
    double borderWidth = 1.2;

    bool operator==(const MapStyle &) const = default;
};
