// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QGeoCoordinate>
#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

/// The shortest way between two places on the globe, as points along it.
class GreatCircle : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// Both ends and a point at least every half degree between; empty if an end is not valid.
    [[nodiscard]] Q_INVOKABLE static QList<QGeoCoordinate> path(
        const QGeoCoordinate &from, const QGeoCoordinate &to);
};
