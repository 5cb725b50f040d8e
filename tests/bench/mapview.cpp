// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mapview.h"

#include "basemapitem.h"
#include "cities.h"
#include "clusterlayer.h"
#include "labellayer.h"
#include "probe.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGeoCoordinate>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int Cities = 50'000;

QByteArray qmlOf(const QString &what, const QString &stockFolder)
{
    if (what == u"ours" || what == u"cities")
        return "import QtQuick\nimport PartnerCities\nimport PartnerCities.Map\n"
               "MapPane { id: pane; language: 'en'; files { base: '" BASE_MAP "'; relief: '" RELIEF "' }\n"
            + QByteArray(what == u"ours" ? ""
                                         : "ClusterLayer { objectName: 'crowd'; anchors.fill: parent\n"
                                           "basemap: pane.basemap; nearestZoom: pane.maximumZoom }")
            + "}";
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
        + "\ncopyrightsVisible: false }";
}

Options appOptions(QSize size)
{
    Options options;
    options.home = u"valmiera"_s;
    options.language = Language::English;
    options.size = size;
    options.today = QDate(2026, 11, 21);
    options.baseMapFile = QStringLiteral(BASE_MAP);
    return options;
}

} // namespace

bool waitUntil(const std::function<bool()> &holds, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    QTimer wake; // looks again now and then: not all that is waited for is an event
    wake.start(20);
    while (!holds()) {
        if (clock.elapsed() > milliseconds)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void waitFor(int milliseconds)
{
    (void)waitUntil([] { return false; }, milliseconds);
}

MapView::MapView(const QString &what, QSize size, const QString &stockFolder)
{
    if (what == u"app") {
        m_app = std::make_unique<Application>(appOptions(size));
        if (!m_app->start())
            qFatal("the app does not start");
        m_window = m_app->window();
        find(m_window);
    } else {
        m_view = std::make_unique<QQuickView>();
        auto *component = new QQmlComponent(m_view->engine(), m_view.get());
        component->setData(qmlOf(what, stockFolder), QUrl());
        QObject *root = component->create();
        if (!root)
            qFatal("%s", qPrintable(component->errorString()));
        m_view->setResizeMode(QQuickView::SizeRootObjectToView);
        m_view->resize(size);
        m_view->setContent(QUrl(), component, root);
        m_window = m_view.get();
        find(root);
        if (m_crowd)
            m_crowd->setPlaces(inventedCities(Cities));
    }
    QObject::connect(m_window, &QQuickWindow::frameSwapped, m_window, [this] { ++m_frames; });
    QObject::connect(
        m_window, &QQuickWindow::afterSynchronizing, m_window,
        [this] {
            const QMutexLocker lock(&m_shownMutex);
            m_isWholeNext = isWhole();
        },
        Qt::DirectConnection);
    QObject::connect(
        m_window, &QQuickWindow::frameSwapped, m_window,
        [this] {
            const double now = millisecondsSinceStart();
            const QMutexLocker lock(&m_shownMutex);
            m_firstShown = m_firstShown.value_or(now);
            if (m_isWholeNext)
                m_wholeShown = m_wholeShown.value_or(now);
        },
        Qt::DirectConnection);
    m_window->show();
    (void)waitUntil([this] { return m_map->property("mapReady").toBool(); });
    if (!m_app)
        look(48, 12, 5);
}

void MapView::look(double latitude, double longitude, double zoom)
{
    m_map->setProperty("zoomLevel", zoom);
    m_map->setProperty("center", QVariant::fromValue(QGeoCoordinate(latitude, longitude)));
    {
        const QMutexLocker lock(&m_shownMutex);
        m_isWholeNext = false;
        m_wholeShown.reset();
    }
    m_window->update();
}

std::optional<double> MapView::complete()
{
    std::optional<double> shown;
    (void)waitUntil([&] {
        const QMutexLocker lock(&m_shownMutex);
        shown = m_wholeShown;
        return shown.has_value();
    });
    return shown;
}

double MapView::firstFrame()
{
    const QMutexLocker lock(&m_shownMutex);
    return m_firstShown.value_or(0);
}

bool MapView::isWhole() const
{
    return (!m_app || m_app->session().state() == Session::State::Ready)
        && (!m_basemap || (m_basemap->isWhole() && m_labels->ready()));
}

bool MapView::crowdIsReady()
{
    return waitUntil([this] { return !m_crowd || m_crowd->ready(); });
}

bool MapView::nextFrame(int after)
{
    m_window->update();
    return waitUntil([this, after] { return m_frames > after; });
}

void MapView::find(QObject *root)
{
    m_map = root->objectName() == u"map" ? root : root->findChild<QObject *>(u"map"_s);
    m_basemap = root->findChild<BasemapItem *>(u"basemap"_s);
    m_labels = root->findChild<LabelLayer *>(u"mapLabels"_s);
    m_crowd = root->findChild<ClusterLayer *>(u"crowd"_s);
}
