// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "labelboxes.h"

#include "labelspots.h"

#include <algorithm>
#include <cmath>

using Boxes = Taken::Boxes;
using Spot = LabelPlacer::Spot;
using Text = LabelPlacer::Text;

QRectF LabelBoxes::around(QPointF middle, const QSizeF &size)
{
    return {middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height()};
}

QRectF LabelBoxes::dotOf(const Text &text, QPointF at)
{
    return around(at, {2 * text.dot, 2 * text.dot});
}

bool LabelBoxes::isWhole(const Text &text, QPointF at, Spot spot, const QRectF &sight)
{
    return sight.contains(around(at + LabelSpots::offset(text, spot), text.size))
        && (text.dot <= 0 || sight.contains(dotOf(text, at)));
}

Taken::Boxes LabelBoxes::coverOf(const Text &text, QPointF at, Spot spot)
{
    Boxes boxes{around(at + LabelSpots::offset(text, spot), text.size).adjusted(-Gap, -1, Gap, 1)};
    if (text.dot > 0)
        boxes.append(dotOf(text, at));
    return boxes;
}

Taken::Boxes LabelBoxes::boxesOf(const Text &text, QPointF at, Spot spot)
{
    Boxes boxes = coverOf(text, at, spot);
    if (text.dot > 0 && !text.isLandmark) {
        const double apart = text.size.height();
        boxes.back().adjust(-apart * DotBeside, -apart * DotApart, apart * DotBeside, apart * DotApart);
    }
    return boxes;
}

Taken::Boxes LabelBoxes::boxesAlong(const Text &text, QPointF middle, double angle)
{
    Boxes boxes;
    const double side = text.size.height() + 2;
    const int count = std::max(1, int(std::ceil(text.size.width() / side)));
    const QPointF direction(std::cos(angle), std::sin(angle));
    for (int i = 0; i < count; ++i) {
        const double along = count == 1 ? 0 : (double(i) / (count - 1) - 0.5) * (text.size.width() - side);
        boxes.append(around(middle + direction * along, {side, side}));
    }
    return boxes;
}
