// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "basemapitem.h"
#include "clusterindex.h"
#include "clusterstyle.h"
#include "labelnode.h"

#include <QPointer>
#include <QQuickItem>
#include <QStringList>

#include <atomic>
#include <optional>

/// Any number of places on the map, as one item: a dot each, and one marker with their number where they lie
/// too near each other. A tap on a number asks to look nearer, or spreads the places around it where looking
/// nearer would not part them. Only the markers themselves can be hit: all else is the map's.
class ClusterLayer : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(BasemapItem *basemap READ basemap WRITE setBasemap NOTIFY basemapChanged FINAL)
    Q_PROPERTY(QList<QGeoCoordinate> places READ places WRITE setPlaces NOTIFY placesChanged FINAL)
    /// What the places are called, in their order.
    Q_PROPERTY(QStringList names READ names WRITE setNames NOTIFY namesChanged FINAL)
    Q_PROPERTY(ClusterStyle style READ style WRITE setStyle NOTIFY styleChanged FINAL)
    /// As near as one can look.
    Q_PROPERTY(qreal nearestZoom READ nearestZoom WRITE setNearestZoom NOTIFY nearestZoomChanged FINAL)
    /// All places have their markers.
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged FINAL)
    /// What the marker is called that the keyboard has reached; empty if none.
    Q_PROPERTY(QString currentName READ currentName NOTIFY currentNameChanged FINAL)

public:
    /// A marker in sight, for tests.
    struct Shown {
        QPointF at; ///< in the item
        quint32 count;
        qsizetype place; ///< its number; -1 for several
    };

    explicit ClusterLayer(QQuickItem *parent = nullptr);
    ~ClusterLayer() override;

    [[nodiscard]] BasemapItem *basemap() const { return m_basemap; }
    void setBasemap(BasemapItem *basemap);
    [[nodiscard]] QList<QGeoCoordinate> places() const { return m_places; }
    void setPlaces(const QList<QGeoCoordinate> &places);
    [[nodiscard]] QStringList names() const { return m_names; }
    void setNames(const QStringList &names);
    [[nodiscard]] ClusterStyle style() const { return m_style; }
    void setStyle(const ClusterStyle &style);
    [[nodiscard]] qreal nearestZoom() const { return m_nearestZoom; }
    void setNearestZoom(qreal zoom);
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] QList<Shown> shown() const;

    /// What the pointer or the keyboard has chosen.
    Q_INVOKABLE void openCurrent();
    /// Leads the keyboard to the next marker in reading order, or the one before (-1); false at the end.
    Q_INVOKABLE bool step(int by);
    /// Takes back what was spread.
    Q_INVOKABLE void gather();

    [[nodiscard]] bool contains(const QPointF &point) const override;

Q_SIGNALS:
    void basemapChanged();
    void placesChanged();
    void namesChanged();
    void styleChanged();
    void nearestZoomChanged();
    void readyChanged();
    void currentNameChanged();
    void placeTapped(int place);
    /// A marker of several was tapped that opens when one looks nearer: at the ground between these corners.
    void lookRequested(const QList<QGeoCoordinate> &corners);

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void updatePolish() override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// A marker in the view; one that was spread lies beside its place.
    struct Placed {
        ClusterIndex::Marker marker;
        QPointF offset;
    };

    void look();
    /// Gives up the index there is; the new one waits for the first frame.
    void buildIndex();
    void startBuilding();
    void outdatePictures();
    void placeMarkers(const MapCamera &camera);
    void makeSprites();
    [[nodiscard]] QString nameOf(const Placed &placed) const;
    [[nodiscard]] QString pictureOf(const Placed &placed, bool current);
    [[nodiscard]] QString legOf(QPointF offset);
    [[nodiscard]] const Placed *markerAt(QPointF point) const;
    [[nodiscard]] double radiusOf(quint32 count) const;
    void open(const Placed &placed);
    [[nodiscard]] const Placed *current() const;
    void setCurrent(std::optional<quint32> marker);
    [[nodiscard]] QList<quint32> inReadingOrder() const;

    QPointer<BasemapItem> m_basemap;
    QList<QGeoCoordinate> m_places;
    QStringList m_names;
    ClusterStyle m_style;
    qreal m_nearestZoom = 10;
    qreal m_devicePixelRatio = 1;

    ClusterIndex::Pointer m_index;
    std::shared_ptr<std::atomic_bool> m_building; ///< set to true to give up the index being made
    bool m_ready = true;
    bool m_isPainted = false;

    QList<Placed> m_placed;
    std::optional<quint32> m_spread; ///< the marker whose places are spread
    double m_spreadAt = 0; ///< the zoom level then
    std::optional<quint32> m_current; ///< the marker that the keyboard has reached
    QHash<QString, QImage> m_pictures;
    QList<LabelSprite> m_sprites;
    bool m_picturesOutdated = false;
};
