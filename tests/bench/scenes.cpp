// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "scenes.h"

#include "labellayer.h"
#include "mapview.h"
#include "mercator.h"
#include "probe.h"
#include "tilepainter.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGeoCoordinate>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {

constexpr int Frames = 240;
constexpr double PanStep = 9; // pixels a frame
constexpr int FirstPainted = 2;
constexpr int LastPainted = 9; // of tiles: shown at up to 10 of the map

} // namespace

QJsonObject runStart(const QString &what, QSize size, const QString &stockFolder)
{
    MapView view(what, size, stockFolder);
    const std::optional<double> complete = view.complete();
    if (!complete)
        return {};
    const double work = processorMilliseconds();
    const int frames = view.frames();
    const bool hasCrowd = view.crowdIsReady();
    const double crowded = millisecondsSinceStart();
    waitFor(1500);
    if (!hasCrowd || !view.nextFrame(view.frames()))
        return {};
    return {{u"first"_s, view.firstFrame()}, {u"complete"_s, *complete}, {u"frames"_s, frames},
        {u"work"_s, work}, {u"crowd"_s, crowded}, {u"cpu"_s, processorMilliseconds()},
        {u"mb"_s, memoryMegabytes()}};
}

QJsonObject runMove(const QString &what, const QString &movement, QSize size, const QString &stockFolder)
{
    MapView view(what, size, stockFolder);
    if (!view.complete() || !view.crowdIsReady())
        return {};
    waitFor(500);
    QList<double> times;
    QPointF center = Mercator::fromGeo({47, 2});
    const bool isPan = movement == u"pan";
    const double cpu = processorMilliseconds();
    for (int i = 0; i < Frames; ++i) {
        const double zoom = isPan ? 6 : 6 - 2 * std::cos(i * 2 * std::numbers::pi / Frames);
        if (isPan)
            center.rx() += PanStep / (256 * std::exp2(zoom));
        else
            center = Mercator::fromGeo({46.5, 14.5});
        const QGeoCoordinate at = Mercator::toGeo(center);
        QElapsedTimer clock;
        clock.start();
        const int before = view.frames();
        view.look(at.latitude(), at.longitude(), zoom);
        if (!view.nextFrame(before))
            return {};
        times.append(double(clock.nsecsElapsed()) / 1e6);
    }
    return {{u"median"_s, medianOf(times)}, {u"p99"_s, percentileOf(times, 0.99)},
        {u"cpu"_s, (processorMilliseconds() - cpu) / Frames}, {u"mb"_s, memoryMegabytes()}};
}

QJsonObject runLanguage(QSize size)
{
    MapView view(u"app"_s, size, {});
    if (!view.complete())
        return {};
    waitFor(500);
    QList<double> map;
    QList<double> all;
    const auto measure = [&](QList<double> &times, const auto &change) {
        for (const QString &tag : {u"sl"_s, u"sr"_s, u"lv"_s, u"sr-Latn"_s, u"en"_s}) {
            const int before = view.frames();
            QElapsedTimer clock;
            clock.start();
            change(tag);
            (void)waitUntil([&] { return view.frames() > before; });
            times.append(double(clock.nsecsElapsed()) / 1e6);
            waitFor(400);
        }
    };
    measure(all, [&](const QString &tag) { view.app()->session().setLanguageTag(tag); });
    measure(map, [&](const QString &tag) { view.labels()->setProperty("language", tag); });
    return {{u"map"_s, medianOf(map)}, {u"app"_s, medianOf(all)}};
}

bool drawPicture(const QString &file, double latitude, double longitude, double zoom, QSize size,
    const QString &language, int look)
{
    MapView view(u"ours"_s, size, {});
    QQmlComponent theme(view.view()->engine());
    theme.setData("import QtQuick\nimport PartnerCities\nBinding { required property int look; target: Theme;"
                  " property: 'variant'; value: look }",
        {});
    const std::unique_ptr<QObject> binding(theme.createWithInitialProperties({{u"look"_s, look}}));
    view.view()->rootObject()->setProperty("language", language);
    view.look(latitude, longitude, zoom);
    waitFor(300);
    return view.complete() && view.window()->grabWindow().save(file);
}

QJsonObject runPaint()
{
    const MapSource::Pointer source = MapSource::open({QStringLiteral(BASE_MAP), QStringLiteral(RELIEF), {}});
    QJsonObject figures;
    QList<double> decoding;
    for (int z = FirstPainted; z <= LastPainted; ++z) {
        QList<double> painting;
        QList<double> reading;
        const double tiles = std::exp2(z);
        for (const auto &[latitude, longitude] :
            {std::pair{46.4, 14.1}, std::pair{44.3, 19.9}, std::pair{57.5, 25.4}, std::pair{59.3, 18.0},
                std::pair{52.0, 21.0}, std::pair{48.8, 9.2}, std::pair{45.3, 14.4}}) {
            const QPointF place = Mercator::fromGeo({latitude, longitude});
            for (const int right : {0, 1}) {
                double start = threadMilliseconds();
                const TileScene scene =
                    source->scene({z, int(place.x() * tiles) + right, int(place.y() * tiles)});
                reading.append(threadMilliseconds() - start);
                start = threadMilliseconds();
                const QImage image = TilePainter::paint(scene, {}, TilePainter::TileSize, 1);
                painting.append(threadMilliseconds() - start);
                // Stock reads four pictures for the same part of the world.
                QByteArray png;
                QBuffer buffer(&png);
                buffer.open(QIODevice::WriteOnly);
                image.copy(0, 0, TilePainter::TileSize / 2, TilePainter::TileSize / 2).save(&buffer, "PNG");
                start = threadMilliseconds();
                (void)QImage::fromData(png, "PNG");
                decoding.append(4 * (threadMilliseconds() - start));
            }
        }
        figures.insert(u"read z%1"_s.arg(z), medianOf(reading));
        figures.insert(u"z%1"_s.arg(z), medianOf(painting));
    }
    figures.insert(u"png"_s, medianOf(decoding));
    return figures;
}
