// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "mapcamera.h"
#include "maptypes.h"
#include "tileloader.h"

#include <QFutureWatcher>
#include <QGeoCoordinate>
#include <QQuickItem>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

class TileNode;
struct TileLayout;

/// The base map under a transparent Map of Qt Location; bind center, zoomLevel and bearing to that Map's.
class BasemapItem : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QGeoCoordinate center READ center WRITE setCenter NOTIFY centerChanged FINAL)
    Q_PROPERTY(qreal zoomLevel READ zoomLevel WRITE setZoomLevel NOTIFY zoomLevelChanged FINAL)
    Q_PROPERTY(qreal bearing READ bearing WRITE setBearing NOTIFY bearingChanged FINAL)
    Q_PROPERTY(MapFiles files READ files WRITE setFiles NOTIFY filesChanged FINAL)
    /// Which files cannot be shown and why, for the log; empty if all can.
    Q_PROPERTY(QString faults READ faults NOTIFY sourceChanged FINAL)
    /// A town's own street map is there: one may look closer.
    Q_PROPERTY(bool hasStreets READ hasStreets NOTIFY sourceChanged FINAL)
    /// All that is visible has been painted for this view, in these colours.
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged FINAL)
    Q_PROPERTY(MapStyle style READ style WRITE setStyle NOTIFY styleChanged FINAL)
    /// ISO 3166-1 alpha-2 codes of the countries painted as home land.
    Q_PROPERTY(QStringList highlightCountries READ highlightCountries WRITE setHighlightCountries NOTIFY
            highlightCountriesChanged FINAL)
    /// How much memory tiles may take that are not in sight; what is in sight has what it needs.
    Q_PROPERTY(
        int cacheMegabytes READ cacheMegabytes WRITE setCacheMegabytes NOTIFY cacheMegabytesChanged FINAL)

public:
    explicit BasemapItem(QQuickItem *parent = nullptr);
    ~BasemapItem() override;

    [[nodiscard]] QGeoCoordinate center() const { return m_center; }
    void setCenter(const QGeoCoordinate &center);
    [[nodiscard]] qreal zoomLevel() const { return m_zoomLevel; }
    void setZoomLevel(qreal zoomLevel);
    [[nodiscard]] qreal bearing() const { return m_bearing; }
    void setBearing(qreal bearing);
    [[nodiscard]] MapFiles files() const { return m_files; }
    void setFiles(const MapFiles &files);
    [[nodiscard]] QString faults() const;
    [[nodiscard]] bool hasStreets() const { return m_source && m_source->hasStreets(); }
    [[nodiscard]] bool ready() const { return m_ready; }
    /// Has the next frame wait a moment for its tiles: for the first of a window, which without the map would
    /// take the time in which it is painted.
    void awaitTiles() { m_mayWait = true; }
    /// The frame last synchronized has all tiles of the view; ready() follows when that frame is on its way.
    /// For the thread that draws, while the other waits for it.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] MapStyle style() const { return m_style; }
    void setStyle(const MapStyle &style);
    [[nodiscard]] QStringList highlightCountries() const;
    void setHighlightCountries(const QStringList &codes);
    [[nodiscard]] int cacheMegabytes() const { return m_cacheMegabytes; }
    void setCacheMegabytes(int megabytes);

    /// The open files; null until they are.
    [[nodiscard]] MapSource::Pointer source() const { return m_source; }
    [[nodiscard]] MapCamera camera() const;
    /// The first view is not whole yet, and threads are busy with it.
    [[nodiscard]] bool isPainting() { return m_isOpening && !m_loader.isIdle(); }

Q_SIGNALS:
    // One each: a binding on several of them would be told of a loop by a common one.
    void centerChanged();
    void zoomLevelChanged();
    void bearingChanged();
    void filesChanged();
    void sourceChanged();
    void readyChanged();
    void styleChanged();
    void highlightCountriesChanged();
    void cacheMegabytesChanged();
    /// The view shows another part of the world: centre, zoom level, bearing or size have changed.
    void viewMoved();
    /// All of the first view is painted and comes with the next frame.
    void painted();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void updatePolish() override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void moveView();
    void setSource(MapSource::Pointer source);
    void repaintAll();
    void noticeTile(const TileKey &key);
    void setReady(bool ready);
    [[nodiscard]] QList<TileRequest> requests(
        const TileNode &node, const TileLayout &layout, qint64 cacheBytes) const;

    QGeoCoordinate m_center{0, 0};
    qreal m_zoomLevel = 2;
    qreal m_bearing = 0;
    qreal m_devicePixelRatio = 1;
    MapFiles m_files;
    MapSource::Pointer m_source;
    QFutureWatcher<MapSource::Pointer> m_opening;
    MapStyle m_style;
    int m_cacheMegabytes = 32;
    TileLoader m_loader;
    QTimer m_restTimer;
    QTimer m_gatherTimer;
    bool m_isOpening = true; // the first view has not been whole yet: the sooner it is, the better
    bool m_isDrawn = false; // there has been a frame with tiles
    QSet<TileKey> m_inSight; // in the last frame
    bool m_atRest = true;
    bool m_outdated = false; // textures are of an earlier style
    bool m_isSceneOutdated = true; ///< the loader paints from what was before
    bool m_ready = false;
    bool m_isWhole = false;
    bool m_mayWait = false;
    quint64 m_change = 0; // tells an answer of the render thread about an earlier view
};
