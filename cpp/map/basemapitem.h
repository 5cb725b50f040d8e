// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "mapcamera.h"
#include "mapstyle.h"
#include "tileloader.h"

#include <QColor>
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
    /// A path, a resource (":/…", "qrc:/…") or a file URL.
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    /// Why the source could not be loaded, for the log; empty if it could.
    Q_PROPERTY(QString errorString READ errorString NOTIFY errorStringChanged FINAL)
    /// All that is visible has been painted for this view, in these colours.
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged FINAL)
    Q_PROPERTY(QColor waterColor READ waterColor WRITE setWaterColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor landColor READ landColor WRITE setLandColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor homeLandColor READ homeLandColor WRITE setHomeLandColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor coastColor READ coastColor WRITE setCoastColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor borderColor READ borderColor WRITE setBorderColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor disputedColor READ disputedColor WRITE setDisputedColor NOTIFY styleChanged FINAL)
    /// ISO 3166-1 alpha-2 codes of the countries painted in homeLandColor.
    Q_PROPERTY(QStringList highlightCountries READ highlightCountries WRITE setHighlightCountries NOTIFY
            styleChanged FINAL)

public:
    explicit BasemapItem(QQuickItem *parent = nullptr);
    ~BasemapItem() override;

    [[nodiscard]] QGeoCoordinate center() const { return m_center; }
    void setCenter(const QGeoCoordinate &center);
    [[nodiscard]] qreal zoomLevel() const { return m_zoomLevel; }
    void setZoomLevel(qreal zoomLevel);
    [[nodiscard]] qreal bearing() const { return m_bearing; }
    void setBearing(qreal bearing);
    [[nodiscard]] QString source() const { return m_source; }
    void setSource(const QString &source);
    [[nodiscard]] QString errorString() const { return m_errorString; }
    [[nodiscard]] bool ready() const { return m_ready; }

    [[nodiscard]] QColor waterColor() const { return m_style.water; }
    void setWaterColor(const QColor &color);
    [[nodiscard]] QColor landColor() const { return m_style.land; }
    void setLandColor(const QColor &color);
    [[nodiscard]] QColor homeLandColor() const { return m_style.homeLand; }
    void setHomeLandColor(const QColor &color);
    [[nodiscard]] QColor coastColor() const { return m_style.coast; }
    void setCoastColor(const QColor &color);
    [[nodiscard]] QColor borderColor() const { return m_style.border; }
    void setBorderColor(const QColor &color);
    [[nodiscard]] QColor disputedColor() const { return m_style.disputed; }
    void setDisputedColor(const QColor &color);
    [[nodiscard]] QStringList highlightCountries() const;
    void setHighlightCountries(const QStringList &codes);

    [[nodiscard]] MapCamera camera() const;

Q_SIGNALS:
    // One each: a binding on several of them would be told of a loop by a common one.
    void centerChanged();
    void zoomLevelChanged();
    void bearingChanged();
    void sourceChanged();
    void errorStringChanged();
    void readyChanged();
    void styleChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void updatePolish() override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void moveView();
    template <typename Value> void setStyle(Value MapStyle::*member, const Value &value);
    void setVectors(VectorSource::Pointer vectors, const QString &errorString);
    void repaintAll();
    void setReady(bool ready);
    [[nodiscard]] QList<TileRequest> requests(
        const TileNode &node, const TileLayout &layout, qint64 cacheBytes) const;

    QGeoCoordinate m_center{0, 0};
    qreal m_zoomLevel = 2;
    qreal m_bearing = 0;
    qreal m_devicePixelRatio = 1;
    QString m_source;
    QString m_errorString;
    VectorSource::Pointer m_vectors;
    MapStyle m_style;
    TileLoader m_loader;
    QTimer m_restTimer;
    bool m_atRest = true;
    bool m_outdated = false; // textures are of an earlier style
    bool m_ready = false;
    quint64 m_change = 0; // tells an answer of the render thread about an earlier view
};
