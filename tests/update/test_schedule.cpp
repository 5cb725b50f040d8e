// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "backoff.h"
#include "schedule.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QDateTime at(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 12, day), QTime(hour, minute));
}
const QList<QTime> night{QTime(3, 15)};
} // namespace

TEST_CASE("The pause after a failure doubles from one minute to six hours")
{
    CHECK(pauseAfter(1, 1.0) == 60s);
    CHECK(pauseAfter(2, 1.0) == 120s);
    CHECK(pauseAfter(5, 1.0) == 960s);
    CHECK(pauseAfter(9, 1.0) == 256min);
    CHECK(pauseAfter(10, 1.0) == 6h);
    CHECK(pauseAfter(1'000'000, 1.0) == 6h);
}

TEST_CASE("Chance takes up to half of a pause away, and never more")
{
    const int failures = GENERATE(range(1, 15));
    CHECK(pauseAfter(failures, 0.0) * 2 == pauseAfter(failures, 1.0));
    CHECK(pauseAfter(failures, 0.0) < pauseAfter(failures, 0.3));
    CHECK(pauseAfter(failures, 0.3) < pauseAfter(failures, 0.9));
    CHECK(pauseAfter(failures, -7.0) == pauseAfter(failures, 0.0));
    CHECK(pauseAfter(failures, 7.0) == pauseAfter(failures, 1.0));
}

TEST_CASE("Numbers of failures that nobody has counted are taken for the first")
{
    CHECK(pauseAfter(0, 1.0) == 60s);
    CHECK(pauseAfter(-5, 1.0) == 60s);
}

TEST_CASE("It is time when nothing was ever looked at, and when a time of the day has passed since")
{
    CHECK(isLookDue(std::nullopt, night, at(24, 12, 0)));
    CHECK(isLookDue(LastLook{}, night, at(24, 12, 0)));
    CHECK(isLookDue(LastLook{at(24, 3, 0), {}}, night, at(24, 3, 15)));
    CHECK(isLookDue(LastLook{at(23, 12, 0), {}}, night, at(24, 12, 0)));
    CHECK(isLookDue(LastLook{at(23, 4, 0), {}}, night, at(24, 3, 16)));
    CHECK_FALSE(isLookDue(LastLook{at(24, 3, 15), {}}, night, at(24, 3, 15)));
    CHECK_FALSE(isLookDue(LastLook{at(24, 3, 20), {}}, night, at(24, 23, 0)));
    CHECK_FALSE(isLookDue(LastLook{at(24, 3, 20), {}}, night, at(25, 3, 14)));
    CHECK_FALSE(isLookDue(LastLook{at(24, 3, 20), {}}, {}, at(30, 3, 14)));
    CHECK(isLookDue(LastLook{at(24, 3, 20), {}}, {QTime(3, 15), QTime(12, 0)}, at(24, 12, 0)));
}

TEST_CASE("After a failure it is tried again when the pause is over, and at the usual times")
{
    const LastLook failed{at(24, 3, 15), 120s};
    CHECK_FALSE(isLookDue(failed, night, at(24, 3, 16)));
    CHECK(isLookDue(failed, night, at(24, 3, 17)));
    CHECK(isLookDue(LastLook{at(24, 3, 0), 6h}, night, at(24, 3, 15)));
}

TEST_CASE("A clock that was in 2099 for a while does not keep content away for decades")
{
    CHECK(isLookDue(LastLook{QDateTime(QDate(2099, 1, 1), QTime(0, 0)), 6h}, night, at(24, 12, 0)));
}

TEST_CASE("A clock in 1970 looks once, not without end")
{
    const QDateTime now(QDate(1970, 1, 1), QTime(4, 0));
    CHECK(isLookDue(LastLook{at(24, 3, 15), {}}, night, now));
    CHECK_FALSE(isLookDue(LastLook{now, {}}, night, now.addSecs(3600)));
}
