// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "anniversary.h"

#include <algorithm>

namespace {
/// Of a 29 February the 28th, as sure as it is.
PartialDate dayBefore(const PartialDate &leapDay)
{
    QString edtf = leapDay.toEdtf();
    edtf.replace(8, 2, QStringLiteral("28"));
    return PartialDate::fromEdtf(edtf).value_or(PartialDate());
}
} // namespace

int Anniversary::rank() const
{
    for (const int rank : {25, 10, 5}) {
        if (years % rank == 0)
            return rank == 25 ? (years - 1) % 100 + 1 : rank;
    }
    return 0;
}

std::optional<Anniversary> anniversaryIn(const PartialDate &origin, int year)
{
    if (origin.isNull() || year <= origin.year() || year > 9999)
        return std::nullopt;

    Anniversary anniversary;
    anniversary.years = year - origin.year();
    anniversary.when = origin.inYear(year);
    if (anniversary.when.isNull()) { // only a 29 February can be missing in another year
        anniversary.movedFromLeapDay = true;
        anniversary.when = dayBefore(origin).inYear(year);
    }
    return anniversary;
}

namespace {
std::optional<Anniversary> nextMultiple(const PartialDate &origin, QDate today, int step)
{
    if (origin.isNull() || !today.isValid())
        return std::nullopt;
    const int passed = std::max(0, today.year() - origin.year());
    for (int years = std::max(step, passed / step * step);; years += step) {
        const auto anniversary = anniversaryIn(origin, origin.year() + years);
        if (!anniversary || anniversary->when.earliest() >= today)
            return anniversary;
    }
}
} // namespace

std::optional<Anniversary> nextAnniversary(const PartialDate &origin, QDate today)
{
    return nextMultiple(origin, today, 1);
}

std::optional<Anniversary> nextJubilee(const PartialDate &origin, QDate today)
{
    return nextMultiple(origin, today, 5);
}
