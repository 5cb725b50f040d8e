// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geopoint.h"
#include "language.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// Something for a calendar: one day or several whole ones, once or every year.
struct CalendarEvent {
    enum class Repeat : quint8 {
        Never,
        Yearly,
        YearlyAtEndOfFebruary ///< of a 29 February: on the 28th in years without one
    };

    QString uid; ///< the same each time, so that a calendar takes it once
    QDate begin;
    QDate end; ///< the last day; null when it is the first
    Repeat repeat = Repeat::Never;
    bool isTentative = false; ///< planned, not confirmed
    QString summary; ///< one line
    QString description;
    QString location;
    std::optional<GeoPoint> position;
    QString category;

    bool operator==(const CalendarEvent &) const = default;
};

/// What all events of a calendar have in common.
struct CalendarHead {
    Language language = Language::English; ///< of all texts
    QDate stamp; ///< when the facts were last changed: it makes two files of the same facts equal
    QString name; ///< of the calendar; may be empty
};

/// The events as an iCalendar file (RFC 5545; the name also by RFC 7986).
QByteArray calendarFile(const CalendarHead &head, const QList<CalendarEvent> &events);

// Parts of an event in iCalendar's notation, also for what is smaller than a file.

QString calendarDay(QDate day); ///< "20270801"
QString recurrenceRule(CalendarEvent::Repeat repeat); ///< empty for Never
