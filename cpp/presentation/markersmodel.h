// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "clusterindex.h"
#include "entries.h"
#include "selectedpartners.h"

#include <QPointF>

/// A marker with what the map needs to show and to open it.
struct PlacedMarkerEntry : MarkerEntry {
    Q_GADGET
    QML_VALUE_TYPE(placedMarkerEntry)
    Q_PROPERTY(QPointF offset MEMBER offset)
    Q_PROPERTY(qreal opensAt MEMBER opensAt)
public:
    QPointF
        offset; ///< from the place, in pixels: of one that was spread around it, or lies under home's marker
    qreal opensAt = 0; ///< the zoom level from which its members have markers of their own
    bool operator==(const PlacedMarkerEntry &) const = default;
};

/// The partners of today as markers on the map. Partners nearer to each other than `spacing` share a marker,
/// in the middle of them, until the map is zoomed in; where that does not part them they can be spread.
///
/// More than `mostMarkers` partners have no rows here, for each row is an item of the window: they are a
/// crowd, to be drawn by one item.
class MarkersModel : public SelectedPartners {
    Q_OBJECT
    QML_ELEMENT
    /// Of the map: the world is 256 * 2^zoomLevel pixels wide.
    Q_PROPERTY(qreal zoomLevel READ zoomLevel WRITE setZoomLevel NOTIFY zoomLevelChanged FINAL)
    /// Pixels.
    Q_PROPERTY(qreal spacing READ spacing WRITE setSpacing NOTIFY spacingChanged FINAL)
    /// Height of a line of a marker's name, pixels; names that would cover others are left out.
    Q_PROPERTY(qreal lineHeight READ lineHeight WRITE setLineHeight NOTIFY lineHeightChanged FINAL)
    /// Key of the marker whose members are spread around it; empty for none, as after zooming.
    Q_PROPERTY(QString spread READ spread WRITE setSpread NOTIFY spreadChanged FINAL)
    /// Where the partners are if they are a crowd; empty if not.
    Q_PROPERTY(QList<QGeoCoordinate> crowd READ crowd NOTIFY crowdChanged FINAL)
    /// Their ids, in the same order, and their names.
    Q_PROPERTY(QStringList crowdKeys READ crowdKeys NOTIFY crowdChanged FINAL)
    Q_PROPERTY(QStringList crowdNames READ crowdNames NOTIFY crowdChanged FINAL)
    /// The name of home would cover a partner on the right of its dot, but not on the left.
    Q_PROPERTY(bool homeNameOnLeft READ homeNameOnLeft NOTIFY homeNameOnLeftChanged FINAL)
    Q_PROPERTY(int mostMarkers READ mostMarkers WRITE setMostMarkers NOTIFY mostMarkersChanged FINAL)

public:
    explicit MarkersModel(QObject *parent = nullptr);

    qreal zoomLevel() const { return m_zoomLevel; }
    void setZoomLevel(qreal level);
    qreal spacing() const { return m_spacing; }
    void setSpacing(qreal pixels);
    qreal lineHeight() const { return m_lineHeight; }
    void setLineHeight(qreal pixels);
    QString spread() const { return m_spread; }
    void setSpread(const QString &key);
    QList<QGeoCoordinate> crowd() const { return m_crowd; }
    QStringList crowdKeys() const { return m_crowdKeys; }
    QStringList crowdNames() const { return m_crowdNames; }
    bool homeNameOnLeft() const { return m_homeNameOnLeft; }
    int mostMarkers() const { return m_mostMarkers; }
    void setMostMarkers(int most);

Q_SIGNALS:
    void zoomLevelChanged();
    void spacingChanged();
    void lineHeightChanged();
    void spreadChanged();
    void crowdChanged();
    void homeNameOnLeftChanged();
    void mostMarkersChanged();

protected:
    void rebuild() override;

private:
    QList<PlacedMarkerEntry> makeEntries(const Session &session);
    /// Index of the partners; made anew only when they or the spacing are others.
    const ClusterIndex &indexOf(const QList<PartnerEntry> &partners);
    QList<PlacedMarkerEntry> markersOf(const ClusterIndex::Marker &marker,
        const QList<PartnerEntry> &partners, const Wording &wording) const;
    void setCrowd(const QList<PartnerEntry> &partners);
    /// Moves markers that would lie under home's beside it.
    void keepOffHome(const Session &session, QList<PlacedMarkerEntry> &markers) const;
    /// In pixels from the world's corner.
    QPointF onScreen(const QGeoCoordinate &coordinate) const;
    /// Returns whether home's name has room only on the left of its dot.
    bool leaveOutCoveredNames(const Session &session, QList<PlacedMarkerEntry> &markers) const;

    qreal m_zoomLevel = 5;
    qreal m_spacing = 30;
    qreal m_lineHeight = 18;
    int m_builtFor = -1; ///< zoom in quarters for which the rows were made
    QString m_spread;
    int m_mostMarkers = 100;
    QList<QPointF> m_indexed; ///< the places in m_index
    qreal m_indexedSpacing = -1;
    ClusterIndex::Pointer m_index;
    QList<QGeoCoordinate> m_crowd;
    QStringList m_crowdKeys;
    QStringList m_crowdNames;
    bool m_homeNameOnLeft = false;
};
