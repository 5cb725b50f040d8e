// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sessiondetails.h"

#include <QGeoCoordinate>
#include <QVariantMap>

class QGeoPositionInfoSource;

/// How far a municipality is and which way, from where the visitor stands; only when asked, only on the
/// visitor's own device. Asks the device for the place once and forgets it with itself: nothing is written
/// down or sent.
class Standpoint : public SessionDetails {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString municipality READ municipality WRITE setMunicipality NOTIFY changed REQUIRED FINAL)
    /// There is a device to ask and it is the visitor's own.
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    /// What became of asking, in words; empty before it and once the place is known.
    Q_PROPERTY(QString told READ told NOTIFY changed FINAL)
    Q_PROPERTY(QString distance READ distance NOTIFY changed FINAL)
    Q_PROPERTY(QString direction READ direction NOTIFY changed FINAL)
    /// Degrees clockwise from north.
    Q_PROPERTY(qreal bearing READ bearing NOTIFY changed FINAL)

public:
    enum class State : quint8 { Unasked, Asking, Found, Refused, NotFound };
    Q_ENUM(State)

    using SessionDetails::SessionDetails;

    QString municipality() const { return m_municipality; }
    void setMunicipality(const QString &id);
    bool isOffered() const;
    State state() const { return m_state; }
    QString told() const;
    QString distance() const { return m_distance; }
    QString direction() const { return m_direction; }
    qreal bearing() const { return m_bearing; }

    /// Asks another source than the platform's own, by the name of its plugin; for tests.
    void setSource(const QString &name, const QVariantMap &parameters);
    /// In milliseconds: how long to look for the place.
    void setPatience(int milliseconds) { m_patience = milliseconds; }

    /// Asks the visitor for leave, where the platform wants that, and then the device for the place.
    Q_INVOKABLE void ask();

protected:
    void take() override;

private:
    void locate();
    void setState(State state);

    QString m_municipality;
    QString m_sourceName;
    QVariantMap m_sourceParameters;
    int m_patience = 30'000;
    State m_state = State::Unasked;
    QPointer<QGeoPositionInfoSource> m_source;
    QGeoCoordinate m_here;
    QString m_distance;
    QString m_direction;
    qreal m_bearing = 0;
};
