// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

/// How the markers of a crowd of places look; the theme sets it.
struct ClusterStyle {
    Q_GADGET
    QML_VALUE_TYPE(clusterStyle)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(QColor ground MEMBER ground FINAL)
    Q_PROPERTY(QColor ring MEMBER ring FINAL)
    /// Of the number in a marker of several.
    Q_PROPERTY(QColor ink MEMBER ink FINAL)
    /// The ring of the marker that the keyboard has reached.
    Q_PROPERTY(QColor focus MEMBER focus FINAL)
    Q_PROPERTY(QString family MEMBER family FINAL)
    /// How much larger than on a phone markers are.
    Q_PROPERTY(double scale MEMBER scale FINAL)

public:
    QColor ground{0xff, 0xfd, 0xf9};
    QColor ring{0x93, 0x33, 0x1f};
    QColor ink{0x93, 0x33, 0x1f};
    QColor focus{0x1a, 0x4f, 0x8b};
    QString family;
    double scale = 1;

    bool operator==(const ClusterStyle &) const = default;
};
