// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

/// For the theme: how well colours stand apart, and colours that can be read (domain's contrast.h).
class ContrastCalculator : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Contrast)
    QML_SINGLETON

public:
    using QObject::QObject;

    /// From 1 to 21; transparency is passed over.
    [[nodiscard]] Q_INVOKABLE static double ratio(const QColor &one, const QColor &other);
    /// The wanted colour, mixed with white or black until it stands apart from the ground by the ratio.
    [[nodiscard]] Q_INVOKABLE static QColor readable(
        const QColor &wanted, const QColor &ground, double ratio);
};
