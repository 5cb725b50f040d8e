// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "entries.h"
#include "selectedpartners.h"

/// The partners of today as markers on the map. Partners nearer to each other than `spacing` share a marker,
/// in the middle of them, until the map is zoomed in.
class MarkersModel : public SelectedPartners {
    Q_OBJECT
    QML_ELEMENT
    /// Of the map: the world is 256 * 2^zoomLevel pixels wide.
    Q_PROPERTY(qreal zoomLevel READ zoomLevel WRITE setZoomLevel NOTIFY zoomLevelChanged FINAL)
    /// Pixels.
    Q_PROPERTY(qreal spacing READ spacing WRITE setSpacing NOTIFY spacingChanged FINAL)
    /// Height of a line of a marker's name, pixels; names that would cover others are left out.
    Q_PROPERTY(qreal lineHeight READ lineHeight WRITE setLineHeight NOTIFY lineHeightChanged FINAL)

public:
    explicit MarkersModel(QObject *parent = nullptr);

    qreal zoomLevel() const { return m_zoomLevel; }
    void setZoomLevel(qreal level);
    qreal spacing() const { return m_spacing; }
    void setSpacing(qreal pixels);
    qreal lineHeight() const { return m_lineHeight; }
    void setLineHeight(qreal pixels);

Q_SIGNALS:
    void zoomLevelChanged();
    void spacingChanged();
    void lineHeightChanged();

private:
    QList<MarkerEntry> makeEntries(const Session &session) const;
    void leaveOutCoveredNames(const Session &session, QList<MarkerEntry> &markers) const;

    qreal m_zoomLevel = 5;
    qreal m_spacing = 30;
    qreal m_lineHeight = 18;
    int m_builtFor = -1; ///< zoom in quarters for which the rows were made
};
