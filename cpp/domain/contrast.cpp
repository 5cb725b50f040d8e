// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contrast.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const Rgb &color)
{
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

/// As it is on a screen, where each part is a byte.
Rgb mixed(const Rgb &color, double goal, double share)
{
    const auto part = [&](double from) { return std::round((from + (goal - from) * share) * 255) / 255; };
    return {part(color.red), part(color.green), part(color.blue)};
}
} // namespace

std::optional<Rgb> Rgb::fromHex(QStringView text)
{
    static const QRegularExpression syntax(u"\\A#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})\\z"_s);
    const auto match = syntax.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&](int index) { return match.capturedView(index).toInt(nullptr, 16) / 255.0; };
    return Rgb{part(1), part(2), part(3)};
}

QString Rgb::toHex() const
{
    const auto part = [](double value) { return int(std::lround(std::clamp(value, 0.0, 1.0) * 255)); };
    return QString::asprintf("#%02x%02x%02x", part(red), part(green), part(blue));
}

double contrastRatio(const Rgb &one, const Rgb &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

Rgb readable(const Rgb &wanted, const Rgb &ground, double ratio)
{
    constexpr Rgb black{0, 0, 0};
    constexpr Rgb white{1, 1, 1};
    const double goal = contrastRatio(white, ground) > contrastRatio(black, ground) ? 1 : 0;
    constexpr int steps = 100;
    for (int step = 0; step < steps; ++step) {
        const Rgb color = mixed(wanted, goal, double(step) / steps);
        if (contrastRatio(color, ground) >= ratio)
            return color;
    }
    return goal > 0.5 ? white : black;
}
