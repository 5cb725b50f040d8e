// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "options.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
tl::expected<Options, QString> parse(const QString &line)
{
    return Options::parse(QString(u"partner-cities "_s + line).split(u' ', Qt::SkipEmptyParts));
}
} // namespace

TEST_CASE("The command line says which content, home, language, size and day")
{
    const auto options = parse(
        u"--content a.sqlite --home velenje --lang sr-Latn --kiosk --size 1080x1920 --today 2027-08-01"_s);
    REQUIRE(options.has_value());
    CHECK(options->contentFile == u"a.sqlite"_s);
    CHECK(options->home == u"velenje"_s);
    CHECK(options->language == Language::SerbianLatin);
    CHECK(options->isKiosk);
    CHECK(options->size == QSize(1080, 1920));
    CHECK(options->today == QDate(2027, 8, 1));
    CHECK(!options->selfTest);
}

TEST_CASE("The command line names the maps")
{
    const auto options = parse(u"--base-map world.mbtiles --street-map town.mbtiles"_s);
    REQUIRE(options.has_value());
    CHECK(options->baseMapFile == u"world.mbtiles"_s);
    CHECK(options->streetMapFile == u"town.mbtiles"_s);
    CHECK(parse({})->streetMapFile.isEmpty());
}

TEST_CASE("What the command line gets wrong is named with what would be right")
{
    const auto [line, remedy] = GENERATE(table<QString, QString>({
        {u"--lang tlh"_s, u"sr-Latn"_s},
        {u"--size big"_s, u"1280x800"_s},
        {u"--size 10x10"_s, u"1280x800"_s},
        {u"--today yesterday"_s, u"2027-08-01"_s},
        {u"--today 2027-02-29"_s, u"2027-08-01"_s},
        {u"velenje"_s, u"--help"_s},
        {u"--unknown"_s, u"unknown"_s},
    }));
    const auto options = parse(line);
    REQUIRE(!options.has_value());
    CHECK(options.error().contains(remedy));
}
