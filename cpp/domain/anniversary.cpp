// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "anniversary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

std::optional<Anniversary> anniversaryIn(const PartialDate &origin, int year)
{
    if (origin.isNull() || year <= origin.year() || year > 9999)
        return std::nullopt;

    Anniversary anniversary;
    anniversary.years = year - origin.year();
    // The origin's own notation with another year: precision, season and doubt carry over.
    QString edtf = origin.toEdtf();
    edtf.replace(0, 4, u"%1"_s.arg(year, 4, 10, QLatin1Char('0')));
    auto when = PartialDate::fromEdtf(edtf);
    if (!when) { // only a 29 February can be missing in another year
        anniversary.movedFromLeapDay = true;
        edtf.replace(8, 2, u"28"_s);
        when = PartialDate::fromEdtf(edtf);
    }
    anniversary.when = *when;
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
