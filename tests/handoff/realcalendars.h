// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "keepsakes.h"

#include <QMap>

/// One calendar file of the real content, and the days on which the app shows what is in it.
struct RealCalendar {
    QString name; ///< for a file
    Language language;
    QByteArray file;
    QMap<QString, QList<QDate>> days; ///< of 20 years, by uid
};

/// The day from which the calendars begin.
inline const QDate calendarToday(2026, 11, 21);
inline constexpr int calendarYears = 20;

/// All of the content; ends the program when it cannot be read.
Catalog realCatalog();

/// The calendar of every home, every partner and every milestone, in every language; those without any event
/// too.
QList<RealCalendar> realCalendars(const Catalog &catalog);
