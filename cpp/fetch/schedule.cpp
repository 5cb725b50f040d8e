// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "schedule.h"

#include <algorithm>

bool isLookDue(const std::optional<LastLook> &last, const QList<QTime> &times, const QDateTime &now)
{
    if (!last || !last->when.isValid() || last->when > now)
        return true;
    if (last->tryAgainAfter && now >= last->when.addDuration(*last->tryAgainAfter))
        return true;
    return std::ranges::any_of(times, [&](QTime time) {
        const QDateTime today(now.date(), time);
        const QDateTime latest = today > now ? QDateTime(now.date().addDays(-1), time) : today;
        return latest > last->when;
    });
}
