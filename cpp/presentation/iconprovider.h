// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QQuickImageProvider>

/// Draws the icons in the resources (":/icons/NAME.svg") in any colour: image://icons/NAME/RRGGBB.
/// Recolouring here rather than by a shader also works where nothing but software rendering is to be had.
class IconProvider : public QQuickImageProvider {
public:
    IconProvider();

    /// An unknown name gives an empty picture and a warning, which fails the app's self-test.
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};
