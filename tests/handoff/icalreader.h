// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

/// One VEVENT as libical understands it.
struct ReadEvent {
    QString uid;
    QString summary;
    QString language; ///< of the summary
    QString description;
    QString location;
    QString status;
    QDate begin;
    QDate end; ///< the first day after it
    QList<QDate> days; ///< on which it begins, up to the day asked for
};

/// What libical makes of a calendar file or of a lone VEVENT.
struct ReadCalendar {
    int errors = -1; ///< -1: it could not be parsed at all
    bool keepsRestrictions = false; ///< of RFC 5546
    QString name;
    QList<ReadEvent> events;
};

ReadCalendar readCalendar(const QByteArray &text, QDate until);
