// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

/// The page on which more can be read about something.
struct PageTarget {
    Q_GADGET
    QML_VALUE_TYPE(pageTarget)
    Q_PROPERTY(QString page MEMBER page)
    Q_PROPERTY(QString about MEMBER about)
public:
    QString page; ///< agreement, partner or networks; empty when there is nothing to read
    QString about; ///< id of what that page is about
    bool operator==(const PageTarget &) const = default;
};
