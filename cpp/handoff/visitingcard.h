// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geopoint.h"
#include "language.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// A municipality among a visitor's contacts.
struct VisitingCard {
    QString uid; ///< the same each time
    QString name;
    QString localName; ///< in its own language; may be empty
    QString country;
    QString website; ///< may be empty
    QString note; ///< may be empty
    std::optional<GeoPoint> position;
};

/// The card as a vCard 3.0 file (RFC 2426), the version that all address books read.
QByteArray cardFile(const VisitingCard &card, Language language);
