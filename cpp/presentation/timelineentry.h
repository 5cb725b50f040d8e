// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pagetarget.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

/// One knot on the thread of time: a milestone, an event, a jubilee, or today.
struct TimelineEntry {
    Q_GADGET
    QML_VALUE_TYPE(timelineEntry)
    /// The whole of it, for a delegate.
    Q_PROPERTY(TimelineEntry entry READ self)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(int year MEMBER year)
    Q_PROPERTY(QString line MEMBER line)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString details MEMBER details)
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(int rank MEMBER rank)
    Q_PROPERTY(bool isToday MEMBER isToday)
    Q_PROPERTY(bool isComing MEMBER isComing)
    Q_PROPERTY(PageTarget target MEMBER target)
    Q_PROPERTY(QString event MEMBER event)
    Q_PROPERTY(QString spoken MEMBER spoken)
public:
    QString key;
    int year = 0; ///< to be seen large; 0 where the entry before has said it, and for today
    QString line; ///< when, as exactly as is known, and what kind of thing it is
    QString title;
    QString details; ///< the parties, or what is told about it
    int number = 0; ///< of years, for a jubilee
    int rank = 0; ///< of the jubilee: 100, 75, 50, 25, 10 or 5; 0 for all else
    bool isToday = false; ///< it is where today is, and nothing else
    bool isComing = false; ///< it is still to come, or goes on today
    PageTarget target; ///< the agreement, else the partner, else the network
    QString event; ///< id of an event that is not over; empty for all else
    QString spoken; ///< all of it for those who hear it, with the year
    TimelineEntry self() const { return *this; }
    bool operator==(const TimelineEntry &) const = default;
};
