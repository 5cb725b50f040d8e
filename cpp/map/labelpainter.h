// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "labelstyle.h"
#include "maplabel.h"

#include <QFont>
#include <QImage>

/// The pictures of names, in the letters and colours of a style.
class LabelPainter {
public:
    explicit LabelPainter(const LabelStyle &style);

    /// A name as it is written: countries in capitals, long names in two lines.
    [[nodiscard]] static QString written(LabelKind kind, double weight, const QString &name);
    /// Of the picture of a written name, logical pixels.
    [[nodiscard]] QSizeF size(LabelKind kind, double weight, const QString &written) const;
    [[nodiscard]] QImage picture(
        LabelKind kind, double weight, const QString &written, qreal devicePixelRatio) const;
    /// The radius of the dot that marks a place of that kind; 0 if it has none.
    [[nodiscard]] double dot(LabelKind kind) const;
    [[nodiscard]] QImage dotPicture(LabelKind kind, qreal devicePixelRatio) const;

private:
    [[nodiscard]] QFont font(LabelKind kind, double weight) const;
    [[nodiscard]] double halo() const { return m_style.haloWidth * m_style.scale; }
    /// A narrow one has room in the height of the line.
    [[nodiscard]] double haloAbove() const { return isWide() ? halo() : 0; }
    [[nodiscard]] bool isWide() const { return m_style.haloWidth > 2; }
    /// How far from the letters it is drawn: a wide ring alone would leave gaps between them and it.
    [[nodiscard]] QList<double> reaches() const;

    LabelStyle m_style;
};
