// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "versionnumber.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
VersionNumber version(const QString &text)
{
    const auto read = VersionNumber::fromString(text);
    INFO(text.toStdString());
    REQUIRE(read.has_value());
    return *read;
}
} // namespace

TEST_CASE("Versions are compared number by number, not letter by letter")
{
    CHECK(version(u"2026.11.2"_s) > version(u"2026.11.1"_s));
    CHECK(version(u"2026.11.10"_s) > version(u"2026.11.9"_s));
    CHECK(version(u"2027.1"_s) > version(u"2026.12.31"_s));
    CHECK(version(u"10"_s) > version(u"9.9.9.9"_s));
    CHECK(version(u"1.0.1"_s) > version(u"1"_s));
    CHECK(version(u"1.0"_s) == version(u"1"_s));
    CHECK(version(u"0.0.1"_s) > VersionNumber());
}

TEST_CASE("A version is written as it was read")
{
    const QString text = GENERATE(u"2026.11.1"_s, u"1"_s, u"1.0"_s, u"0"_s, u"999999.999999.999999.999999"_s);
    CHECK(version(text).toString() == text);
}

TEST_CASE("What is no version is not taken for one")
{
    const QString text = GENERATE(u""_s, u"."_s, u"1."_s, u".1"_s, u"1..2"_s, u"1.2.3.4.5"_s, u"2026.07.1"_s,
        u"v1"_s, u"1-beta"_s, u"1 "_s, u"-1"_s, u"+1"_s, u"1000000"_s, u"٣.١"_s, u"99999999999999999999"_s);
    CAPTURE(text.toStdString());
    CHECK_FALSE(VersionNumber::fromString(text).has_value());
}
