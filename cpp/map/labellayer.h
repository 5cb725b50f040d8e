// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "basemapitem.h"
#include "labelloader.h"
#include "labelnode.h"
#include "labelpainter.h"
#include "labelplacer.h"

#include <QPointer>
#include <QQuickItem>
#include <QTimer>

class MapObstacle;

/// The names on the base map, in the visitor's language. Keeps them off what lies on the map and leaves out
/// those of places that are named there, and those that the edge of the map would cut.
class LabelLayer : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(BasemapItem *basemap READ basemap WRITE setBasemap NOTIFY basemapChanged FINAL)
    /// A tag like "sr-Latn".
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(LabelStyle style READ style WRITE setStyle NOTIFY styleChanged FINAL)
    /// All names for this view are there.
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged FINAL)

public:
    /// A name that is shown, for tests.
    struct Shown {
        QString text;
        LabelKind kind;
        QRectF box; ///< in the item, for names that are not turned
        double angle;
    };

    explicit LabelLayer(QQuickItem *parent = nullptr);
    ~LabelLayer() override;

    [[nodiscard]] BasemapItem *basemap() const { return m_basemap; }
    void setBasemap(BasemapItem *basemap);
    [[nodiscard]] QString language() const { return languageTag(m_language); }
    void setLanguage(const QString &tag);
    [[nodiscard]] LabelStyle style() const { return m_style; }
    void setStyle(const LabelStyle &style);
    [[nodiscard]] bool ready() const { return m_ready; }
    /// Has the first frame of a window wait a moment for its names.
    void awaitNames() { m_mayWait = true; }
    [[nodiscard]] QList<Shown> shown() const;

    void addObstacle(MapObstacle *obstacle);
    void removeObstacle(MapObstacle *obstacle);
    void obstacleChanged();

Q_SIGNALS:
    void basemapChanged();
    void languageChanged();
    void styleChanged();
    void readyChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void updatePolish() override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    struct Name {
        MapLabel label;
        QString written;
        QSizeF size;
    };

    void look();
    void follow();
    void placeAnew();
    void forgetPictures();
    [[nodiscard]] bool isPlacedFor(const MapCamera &camera) const;
    [[nodiscard]] QList<QRectF> obstacleBoxes() const;
    [[nodiscard]] QList<QRectF> threadBoxes(const MapCamera &camera) const;
    /// What a placed name takes, seen from its place.
    [[nodiscard]] QRectF extentOf(const LabelPlacer::Placed &placed) const;
    [[nodiscard]] bool isNamedAlready(const MapLabel &label) const;
    void collectNames(const MapCamera &camera);
    void makePictures();
    [[nodiscard]] QSizeF sizeOf(const MapLabel &label, const QString &written);
    void setReady(bool ready);

    QPointer<BasemapItem> m_basemap;
    Language m_language = Language::English;
    LabelStyle m_style;
    LabelPainter m_painter{m_style};
    LabelLoader m_loader;
    LabelPlacer m_placer;
    QList<MapObstacle *> m_obstacles;

    QHash<QString, LabelPlacer::Country> m_countries; ///< whose names were in or near a view, by their code
    QList<Name> m_names; ///< that might be shown in the view they were last placed for
    QList<LabelPlacer::Placed> m_placed;
    MapCamera m_placedFor;
    QTimer m_atRest; ///< the view has stood still for a moment
    bool m_isResized = false; ///< since names were last placed at rest
    bool m_outdated = true;
    bool m_arePicturesDue = true;

    QHash<QString, QSizeF> m_sizes; ///< by picture
    QHash<QString, QImage> m_pictures; ///< in use
    QList<LabelSprite> m_sprites;
    bool m_picturesOutdated = false;
    qreal m_devicePixelRatio = 1;
    bool m_isOpening = true; ///< the first view has not been whole yet
    bool m_mayWait = false;
    bool m_ready = false;
};
