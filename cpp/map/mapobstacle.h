// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QGeoCoordinate>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

class LabelLayer;

/// Keeps the names of the map away from what it covers, and says which places have their name here already.
class MapObstacle : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    /// The names that are kept away.
    Q_PROPERTY(LabelLayer *labels READ labels WRITE setLabels NOTIFY labelsChanged FINAL)
    /// Of the places named here.
    Q_PROPERTY(QList<QGeoCoordinate> places READ places WRITE setPlaces NOTIFY placesChanged FINAL)
    /// Their names, a line each.
    Q_PROPERTY(QString names READ names WRITE setNames NOTIFY namesChanged FINAL)
    /// Of a thread from one place to another, which names keep off where they can; empty for none.
    Q_PROPERTY(QList<QGeoCoordinate> ends READ ends WRITE setEnds NOTIFY endsChanged FINAL)

public:
    explicit MapObstacle(QQuickItem *parent = nullptr);
    ~MapObstacle() override;

    [[nodiscard]] LabelLayer *labels() const;
    void setLabels(LabelLayer *labels);
    [[nodiscard]] QList<QGeoCoordinate> places() const { return m_places; }
    void setPlaces(const QList<QGeoCoordinate> &places);
    [[nodiscard]] QString names() const { return m_names; }
    void setNames(const QString &names);
    [[nodiscard]] const QList<QGeoCoordinate> &ends() const { return m_ends; }
    void setEnds(const QList<QGeoCoordinate> &ends);

Q_SIGNALS:
    void labelsChanged();
    void placesChanged();
    void namesChanged();
    void endsChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void tell();

    QPointer<LabelLayer> m_labels;
    QList<QGeoCoordinate> m_places;
    QString m_names;
    QList<QGeoCoordinate> m_ends;
};
