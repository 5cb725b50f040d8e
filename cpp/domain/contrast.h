// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

/// A colour in sRGB, each part from 0 to 1.
struct Rgb {
    double red = 0;
    double green = 0;
    double blue = 0;

    /// Reads "#93331f"; nothing for any other form.
    static std::optional<Rgb> fromHex(QStringView text);
    QString toHex() const;
    bool operator==(const Rgb &) const = default;
};

/// How well two colours stand apart, from 1 (not at all) to 21 (black on white).
/// Formula: "contrast ratio" and "relative luminance" of WCAG 2.2.
double contrastRatio(const Rgb &one, const Rgb &other);

/// The colour nearest to `wanted`, mixed with white or black, that stands apart from `ground` by `ratio` at
/// least; black or white itself where no mixture does.
Rgb readable(const Rgb &wanted, const Rgb &ground, double ratio);

/// What a town's accent colour must reach on the light paper, where words are written in it: WCAG 2.2, 1.4.3.
inline constexpr double textContrast = 4.5;
/// The light paper that the accent is checked on; the same as `paper` in qml/theme/Theme.qml.
inline constexpr Rgb lightPaper{0xfa / 255.0, 0xf6 / 255.0, 0xee / 255.0};
