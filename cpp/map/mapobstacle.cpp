// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mapobstacle.h"

#include "labellayer.h"

MapObstacle::MapObstacle(QQuickItem *parent)
    : QQuickItem(parent)
{
}

MapObstacle::~MapObstacle()
{
    if (m_labels)
        m_labels->removeObstacle(this);
}

LabelLayer *MapObstacle::labels() const
{
    return m_labels;
}

void MapObstacle::setLabels(LabelLayer *labels)
{
    if (labels == m_labels)
        return;
    if (m_labels)
        m_labels->removeObstacle(this);
    m_labels = labels;
    if (m_labels)
        m_labels->addObstacle(this);
    Q_EMIT labelsChanged();
}

void MapObstacle::setPlaces(const QList<QGeoCoordinate> &places)
{
    if (places == m_places)
        return;
    m_places = places;
    tell();
    Q_EMIT placesChanged();
}

void MapObstacle::setNames(const QString &names)
{
    if (names == m_names)
        return;
    m_names = names;
    tell();
    Q_EMIT namesChanged();
}

void MapObstacle::setEnds(const QList<QGeoCoordinate> &ends)
{
    if (ends == m_ends)
        return;
    m_ends = ends;
    tell();
    Q_EMIT endsChanged();
}

void MapObstacle::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    tell();
}

void MapObstacle::tell()
{
    if (m_labels)
        m_labels->obstacleChanged();
}
