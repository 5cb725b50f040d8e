// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "partialdate.h"

#include <QDate>

#include <optional>

/// One return of a past date: how many years on, and when. It is never more precise than the date itself.
struct Anniversary {
    int years = 0; ///< since the origin, 1 or more
    /// The day, month, season or year in which it falls; approximate when the origin is.
    PartialDate when;
    /// The origin is a 29 February and this year has none, so it is kept on 28 February.
    bool movedFromLeapDay = false;

    /// A multiple of five years.
    bool isJubilee() const { return years % 5 == 0; }
    /// How round the number is: 100, 75, 50 or 25 for that many years after a full century, else 10 or 5 for
    /// their multiples; 0 for all others.
    int rank() const;
    bool operator==(const Anniversary &) const = default;
};

/// The anniversary that falls in a calendar year; none in or before the year of origin.
std::optional<Anniversary> anniversaryIn(const PartialDate &origin, int year);

/// The next anniversary that has not begun before `today`: today's counts, this year's year-only one has
/// already begun and belongs to "this year".
std::optional<Anniversary> nextAnniversary(const PartialDate &origin, QDate today);

/// The same for multiples of five years.
std::optional<Anniversary> nextJubilee(const PartialDate &origin, QDate today);
