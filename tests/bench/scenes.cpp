// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "scenes.h"

#include "application.h"
#include "mercator.h"
#include "probe.h"
#include "tilepainter.h"

#include <QElapsedTimer>
#include <QGeoCoordinate>
#include <QGuiApplication>
#include <QJsonArray>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTimer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; // milliseconds
constexpr int Frames = 240;
constexpr double PanStep = 9; // pixels a frame

bool waitUntil(const std::function<bool()> &holds, int milliseconds = Patience)
{
    QElapsedTimer clock;
    clock.start();
    while (!holds()) {
        if (clock.elapsed() > milliseconds)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    }
    return true;
}

void waitFor(int milliseconds)
{
    waitUntil([] { return false; }, milliseconds);
}

QByteArray qmlOf(const QString &what, const QString &stockFolder)
{
    if (what == u"ours")
        return "import QtQuick\nimport PartnerCities\nMapPane { language: 'en'\n"
               "files { base: '" BASE_MAP "'; relief: '" RELIEF "' } }";
    QByteArray plugin = "Plugin { name: 'itemsoverlay' }";
    if (what == u"stock") {
        plugin = "Plugin { name: 'osm'\n"
                 "PluginParameter { name: 'osm.mapping.offline.directory'; value: '"
            + stockFolder.toUtf8()
            + "' }\n"
              "PluginParameter { name: 'osm.mapping.cache.directory'; value: '"
            + stockFolder.toUtf8()
            + "/cache' }\n"
              "PluginParameter { name: 'osm.mapping.providersrepository.disabled'; value: true } }";
    }
    return "import QtQuick\nimport QtLocation\nMap { objectName: 'map'; plugin: " + plugin
        + "; copyrightsVisible: false }";
}

/// A window with a map of one of the three kinds.
class MapView {
public:
    MapView(const QString &what, QSize size, const QString &stockFolder)
    {
        auto *component = new QQmlComponent(m_view.engine(), &m_view);
        component->setData(qmlOf(what, stockFolder), QUrl());
        QObject *root = component->create();
        if (!root)
            qFatal("%s", qPrintable(component->errorString()));
        m_view.setResizeMode(QQuickView::SizeRootObjectToView);
        m_view.resize(size);
        m_view.setContent(QUrl(), component, root);
        m_map = root->objectName() == u"map" ? root : root->findChild<QObject *>(u"map"_s);
        m_basemap = root->findChild<QObject *>(u"basemap"_s);
        m_labels = root->findChild<QObject *>(u"mapLabels"_s);
        QObject::connect(&m_view, &QQuickWindow::frameSwapped, &m_view, [this] { ++m_frames; });
        m_view.show();
        waitUntil([this] { return m_map->property("mapReady").toBool(); });
        look(48, 12, 5);
    }

    void look(double latitude, double longitude, double zoom)
    {
        m_map->setProperty("zoomLevel", zoom);
        m_map->setProperty("center", QVariant::fromValue(QGeoCoordinate(latitude, longitude)));
        m_view.update();
    }
    bool complete()
    {
        const int frames = m_frames;
        return waitUntil([this] {
            return !m_basemap
                || (m_basemap->property("ready").toBool() && m_labels->property("ready").toBool());
        }) && nextFrame(frames);
    }
    bool nextFrame(int after)
    {
        m_view.update();
        return waitUntil([this, after] { return m_frames > after; });
    }
    [[nodiscard]] int frames() const { return m_frames; }
    [[nodiscard]] QQuickView &view() { return m_view; }

private:
    QQuickView m_view;
    QObject *m_map = nullptr;
    QObject *m_basemap = nullptr;
    QObject *m_labels = nullptr;
    int m_frames = 0;
};

QJsonObject startFigures(double complete)
{
    waitFor(1500);
    return {{u"ms"_s, complete}, {u"cpu"_s, processorMilliseconds()}, {u"mb"_s, memoryMegabytes()}};
}

Options appOptions(QSize size)
{
    Options options;
    options.home = u"valmiera"_s;
    options.language = Language::English;
    options.size = size;
    options.today = QDate(2026, 11, 21);
    options.isKiosk = true; // remembers nothing
    return options;
}

bool appIsComplete(Application &app)
{
    const QObject *basemap = app.window()->findChild<QObject *>(u"basemap"_s);
    const QObject *labels = app.window()->findChild<QObject *>(u"mapLabels"_s);
    return waitUntil([&] {
        return app.session().state() == Session::State::Ready && basemap->property("ready").toBool()
            && labels->property("ready").toBool();
    });
}

} // namespace

QJsonObject runStart(const QString &what, QSize size, const QString &stockFolder)
{
    if (what == u"app") {
        Application app(appOptions(size));
        if (!app.start() || !appIsComplete(app))
            return {};
        return startFigures(millisecondsSinceStart());
    }
    MapView view(what, size, stockFolder);
    if (!view.complete())
        return {};
    return startFigures(millisecondsSinceStart());
}

QJsonObject runMove(const QString &what, const QString &movement, QSize size, const QString &stockFolder)
{
    MapView view(what, size, stockFolder);
    (void)view.complete();
    waitFor(500);
    QList<double> times;
    QPointF center = Mercator::fromGeo({47, 2});
    const bool isPan = movement == u"pan";
    const double cpu = processorMilliseconds();
    for (int i = 0; i < Frames; ++i) {
        const double zoom = isPan ? 6 : 6 - 2 * std::cos(i * 2 * M_PI / Frames);
        if (isPan)
            center.rx() += PanStep / (256 * std::exp2(zoom));
        else
            center = Mercator::fromGeo({46.5, 14.5});
        const QGeoCoordinate at = Mercator::toGeo(center);
        QElapsedTimer clock;
        clock.start();
        const int before = view.frames();
        view.look(at.latitude(), at.longitude(), zoom);
        (void)view.nextFrame(before);
        times.append(double(clock.nsecsElapsed()) / 1e6);
    }
    return {{u"median"_s, medianOf(times)}, {u"p99"_s, percentileOf(times, 0.99)},
        {u"cpu"_s, (processorMilliseconds() - cpu) / Frames}, {u"mb"_s, memoryMegabytes()}};
}

QJsonObject runLanguage(QSize size)
{
    Application app(appOptions(size));
    if (!app.start() || !appIsComplete(app))
        return {};
    waitFor(500);
    auto *labels = app.window()->findChild<QObject *>(u"mapLabels"_s);
    QList<double> map;
    QList<double> all;
    int frames = 0;
    QObject::connect(app.window(), &QQuickWindow::frameSwapped, app.window(), [&] { ++frames; });
    const auto measure = [&](QList<double> &times, const auto &change) {
        for (const QString &tag : {u"sl"_s, u"sr"_s, u"lv"_s, u"sr-Latn"_s, u"en"_s}) {
            const int before = frames;
            QElapsedTimer clock;
            clock.start();
            change(tag);
            waitUntil([&] { return frames > before; });
            times.append(double(clock.nsecsElapsed()) / 1e6);
            waitFor(400);
        }
    };
    measure(all, [&](const QString &tag) { app.session().setLanguageTag(tag); });
    measure(map, [&](const QString &tag) { labels->setProperty("language", tag); });
    return {{u"map"_s, medianOf(map)}, {u"app"_s, medianOf(all)}};
}

bool drawPicture(const QString &file, double latitude, double longitude, double zoom, QSize size,
    const QString &language, int look)
{
    MapView view(u"ours"_s, size, {});
    QQmlComponent theme(view.view().engine());
    theme.setData("import QtQuick\nimport PartnerCities\nBinding { required property int look; target: Theme;"
                  " property: 'variant'; value: look }",
        {});
    const std::unique_ptr<QObject> binding(theme.createWithInitialProperties({{u"look"_s, look}}));
    view.view().rootObject()->setProperty("language", language);
    view.look(latitude, longitude, zoom);
    waitFor(300);
    return view.complete() && view.view().grabWindow().save(file);
}

QJsonObject runPaint()
{
    const MapSource::Pointer source = MapSource::open({QStringLiteral(BASE_MAP), QStringLiteral(RELIEF), {}});
    QJsonObject figures;
    for (int z = 2; z <= 9; ++z) {
        QList<double> painting;
        QList<double> reading;
        const double tiles = std::exp2(z);
        for (const auto &[latitude, longitude] :
            {std::pair{46.4, 14.1}, std::pair{44.3, 19.9}, std::pair{57.5, 25.4}, std::pair{59.3, 18.0},
                std::pair{52.0, 21.0}, std::pair{48.8, 9.2}, std::pair{45.3, 14.4}}) {
            const QPointF place = Mercator::fromGeo({latitude, longitude});
            for (const int right : {0, 1}) {
                QElapsedTimer clock;
                clock.start();
                const TileScene scene =
                    source->scene({z, int(place.x() * tiles) + right, int(place.y() * tiles)});
                reading.append(double(clock.nsecsElapsed()) / 1e6);
                clock.start();
                (void)TilePainter::paint(scene, {}, TilePainter::TileSize, 1);
                painting.append(double(clock.nsecsElapsed()) / 1e6);
            }
        }
        figures.insert(
            u"z%1"_s.arg(z), QJsonArray{medianOf(reading), medianOf(painting), percentileOf(painting, 0.99)});
    }
    return figures;
}
