// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "stocktiles.h"

#include "mercator.h"
#include "tilepainter.h"

#include <QDir>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int LastZoom = 8;
constexpr int Side = 256;

} // namespace

void paintStockTiles(const QString &folder)
{
    QDir().mkpath(folder);
    const MapSource::Pointer source = MapSource::open({QStringLiteral(BASE_MAP), QStringLiteral(RELIEF), {}});
    // All that the bench moves over: from the Atlantic to the Black Sea.
    const QPointF northWest = Mercator::fromGeo({58, -8});
    const QPointF southEast = Mercator::fromGeo({34, 42});
    for (int z = 2; z <= LastZoom; ++z) {
        const int tiles = 1 << (z - 1); // of 512 pixels: four of 256 each
        const auto part = [&](double share) { return int(std::floor(share * tiles)); };
        const bool far = z < 5;
        for (int x = far ? 0 : part(northWest.x()); x <= (far ? tiles - 1 : part(southEast.x())); ++x) {
            for (int y = far ? 0 : part(northWest.y()); y <= (far ? tiles - 1 : part(southEast.y())); ++y) {
                const QImage image = TilePainter::paint(source->scene({z - 1, x, y}), {}, 2 * Side, 1);
                for (int i = 0; i < 4; ++i) {
                    const int column = 2 * x + i % 2;
                    const int row = 2 * y + i / 2;
                    image.copy(i % 2 * Side, i / 2 * Side, Side, Side)
                        .save(u"%1/osm_100-l-1-%2-%3-%4.png"_s.arg(folder).arg(z).arg(column).arg(row));
                }
            }
        }
    }
}
