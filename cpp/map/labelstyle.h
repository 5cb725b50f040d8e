// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

/// The colours and letters of the names on the map; the theme sets them.
struct LabelStyle {
    Q_GADGET
    QML_VALUE_TYPE(labelStyle)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(QColor place MEMBER place FINAL)
    Q_PROPERTY(QColor country MEMBER country FINAL)
    Q_PROPERTY(QColor water MEMBER water FINAL)
    /// Behind names on land, so that lines do not cross their letters.
    Q_PROPERTY(QColor halo MEMBER halo FINAL)
    /// The same behind names on water.
    Q_PROPERTY(QColor waterHalo MEMBER waterHalo FINAL)
    /// How far the halos reach beyond the letters, in pixels of a phone.
    Q_PROPERTY(double haloWidth MEMBER haloWidth FINAL)
    Q_PROPERTY(QString family MEMBER family FINAL)
    /// How much larger than on a phone letters are.
    Q_PROPERTY(double scale MEMBER scale FINAL)

public:
    QColor place{0x2c, 0x34, 0x3c};
    QColor country{0x5c, 0x50, 0x44};
    QColor water{0x2c, 0x5a, 0x70};
    QColor halo{0xf6, 0xf2, 0xe8, 0xd0};
    QColor waterHalo{0xbf, 0xd6, 0xe2, 0xd0};
    double haloWidth = 1.6;
    QString family;
    double scale = 1;

    bool operator==(const LabelStyle &) const = default;
};
