// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "standpoint.h"

#include <QGeoPositionInfoSource>
#include <QPermissions>

#include <algorithm>

using namespace Qt::StringLiterals;

void Standpoint::setMunicipality(const QString &id)
{
    if (id == m_municipality)
        return;
    m_municipality = id;
    refresh();
}

void Standpoint::setSource(const QString &name, const QVariantMap &parameters)
{
    m_sourceName = name;
    m_sourceParameters = parameters;
    Q_EMIT changed();
}

bool Standpoint::isOffered() const
{
    if (!session() || session()->isKiosk())
        return false;
    // This one reads a receiver or a file that somebody has to name.
    const QStringList sources = QGeoPositionInfoSource::availableSources();
    return !m_sourceName.isEmpty()
        || std::ranges::any_of(sources, [](const QString &name) { return name != u"nmea"; });
}

QString Standpoint::told() const
{
    switch (m_state) {
    case State::Asking:
        return tr("Finding out where you are …");
    case State::Refused:
        return tr("This device is not allowed to say where you are. Its settings can allow it.");
    case State::NotFound:
        return tr("It could not be found out where you are. Under the open sky it may work.");
    case State::Unasked:
    case State::Found:
        break;
    }
    return {};
}

void Standpoint::setState(State state)
{
    m_state = state;
    refresh();
}

void Standpoint::ask()
{
    if (m_state == State::Asking || !isOffered())
        return;
    setState(State::Asking);
#if QT_CONFIG(permissions)
    QLocationPermission permission;
    permission.setAvailability(QLocationPermission::WhenInUse);
    permission.setAccuracy(QLocationPermission::Approximate);
    if (qApp->checkPermission(permission) == Qt::PermissionStatus::Granted) {
        locate();
        return;
    }
    qApp->requestPermission(permission, this, [this](const QPermission &answer) {
        if (answer.status() == Qt::PermissionStatus::Granted)
            locate();
        else
            setState(State::Refused);
    });
#else
    locate();
#endif
}

void Standpoint::locate()
{
    delete m_source;
    m_source = m_sourceName.isEmpty()
        ? QGeoPositionInfoSource::createDefaultSource(this)
        : QGeoPositionInfoSource::createSource(m_sourceName, m_sourceParameters, this);
    if (!m_source) {
        setState(State::NotFound);
        return;
    }
    const auto end = [this](State state) {
        if (m_source) {
            m_source->disconnect(this);
            m_source->deleteLater();
            m_source = nullptr;
        }
        setState(state);
    };
    connect(
        m_source, &QGeoPositionInfoSource::positionUpdated, this, [this, end](const QGeoPositionInfo &info) {
            if (!info.coordinate().isValid())
                return;
            m_here = info.coordinate();
            end(State::Found);
        });
    connect(
        m_source, &QGeoPositionInfoSource::errorOccurred, this, [end](QGeoPositionInfoSource::Error error) {
            if (error != QGeoPositionInfoSource::NoError)
                end(error == QGeoPositionInfoSource::AccessError ? State::Refused : State::NotFound);
        });
    m_source->requestUpdate(m_patience);
}

void Standpoint::take()
{
    m_distance.clear();
    m_direction.clear();
    m_bearing = 0;
    const auto place = session()->catalog().municipalities.value(m_municipality).position;
    if (m_state != State::Found || !place)
        return;
    const GeoPoint here{m_here.latitude(), m_here.longitude()};
    m_bearing = initialBearing(here, *place);
    m_distance = session()->wording().distance(greatCircleKilometres(here, *place));
    m_direction = session()->wording().direction(m_bearing);
}
