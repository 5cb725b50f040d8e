// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "grounds.h"

#include <QTransform>

#include <algorithm>

Grounds::Grounds(const QList<LabelPlacer::Country> &countries, const MapCamera &camera)
{
    const double scale = camera.worldSize();
    for (const LabelPlacer::Country &country : countries) {
        const QPointF at = camera.toItem(country.place);
        const QPolygonF outline = QTransform(scale, 0, 0, scale, at.x(), at.y()).map(country.outline);
        m_all.append({country.code, outline, outline.boundingRect()});
    }
}

Grounds::Reading Grounds::read(const QString &country, QPointF place, const QRectF &name) const
{
    const QPointF middle = name.center();
    const QPointF half(name.width() / 2, 0);
    Reading reading = Reading::Clear;
    for (const Ground &ground : m_all) {
        const bool isHome = ground.country == country;
        if (isHome != ground.contains(place)) // roughly it takes in a place just over the border
            continue;
        const auto isIn = [&](double halves) { return ground.contains(middle + halves * half); };
        if (isHome && !isIn(0))
            reading = std::max(reading, Reading::Outside);
        else if (!isHome && (isIn(-0.5) || isIn(0) || isIn(0.5)))
            reading = Reading::Abroad;
        else if (!isHome && (isIn(-1) || isIn(1)))
            reading = std::max(reading, Reading::EndsAbroad);
    }
    return reading;
}
