// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contrastcalculator.h"

#include "contrast.h"

namespace {
Rgb rgbOf(const QColor &color)
{
    return {color.redF(), color.greenF(), color.blueF()};
}
} // namespace

double ContrastCalculator::ratio(const QColor &one, const QColor &other)
{
    return contrastRatio(rgbOf(one), rgbOf(other));
}

QColor ContrastCalculator::readable(const QColor &wanted, const QColor &ground, double ratio)
{
    const Rgb found = ::readable(rgbOf(wanted), rgbOf(ground), ratio);
    return QColor::fromRgbF(float(found.red), float(found.green), float(found.blue));
}
