// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pagetarget.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

/// Something a visitor has marked to find again.
struct FavouriteEntry {
    Q_GADGET
    QML_VALUE_TYPE(favouriteEntry)
    /// The whole of it, for a delegate.
    Q_PROPERTY(FavouriteEntry entry READ self)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString section MEMBER section)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString line MEMBER line)
    Q_PROPERTY(QString details MEMBER details)
    Q_PROPERTY(PageTarget target MEMBER target)
public:
    QString key; ///< as Favourites has it
    QString section; ///< the kind's heading where it is the first of its kind, else empty
    QString title;
    QString line; ///< of a partner where and since when; else when it is next
    QString details; ///< of an agreement the parties, of an event what is told about it
    PageTarget target; ///< of an event, its partner or its network
    FavouriteEntry self() const { return *this; }
    bool operator==(const FavouriteEntry &) const = default;
};
