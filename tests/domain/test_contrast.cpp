// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contrast.h"
#include "printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace Qt::StringLiterals;
using Catch::Matchers::WithinAbs;

namespace {
Rgb color(const QString &hex)
{
    const auto read = Rgb::fromHex(hex);
    REQUIRE(read.has_value());
    return *read;
}
} // namespace

TEST_CASE("Contrast is what WCAG's own examples say")
{
    CHECK_THAT(contrastRatio(color(u"#000000"_s), color(u"#ffffff"_s)), WithinAbs(21, 1e-9));
    CHECK_THAT(contrastRatio(color(u"#ffffff"_s), color(u"#ffffff"_s)), WithinAbs(1, 1e-9));
    CHECK_THAT(contrastRatio(color(u"#777777"_s), color(u"#ffffff"_s)), WithinAbs(4.48, 0.005));
    CHECK_THAT(contrastRatio(color(u"#ffffff"_s), color(u"#767676"_s)), WithinAbs(4.54, 0.005));
}

TEST_CASE("A colour is read from six hexadecimal digits and nothing else")
{
    CHECK(color(u"#93331F"_s).toHex() == u"#93331f"_s);
    for (const QString &wrong :
        {u""_s, u"93331f"_s, u"#933"_s, u"#93331g"_s, u"#93331f "_s, u"red"_s, u"#93331f\n"_s})
        CHECK_FALSE(Rgb::fromHex(wrong).has_value());
}

TEST_CASE("A colour that cannot be read is changed as little as needed, one that can is left alone")
{
    const Rgb ground = color(GENERATE(u"#ffffff"_s, u"#faf6ee"_s, u"#12202e"_s, u"#000000"_s, u"#7f7f7f"_s));
    const Rgb wanted = color(GENERATE(u"#93331f"_s, u"#ffd400"_s, u"#005293"_s, u"#000000"_s, u"#ffffff"_s));
    const double ratio = GENERATE(3.0, 4.5);
    const Rgb found = readable(wanted, ground, ratio);
    CHECK(contrastRatio(found, ground) >= ratio);
    if (contrastRatio(wanted, ground) >= ratio)
        CHECK(found == wanted);
    else
        CHECK(contrastRatio(found, ground) < ratio * 1.25);
}

TEST_CASE("Where no mixture reaches the contrast, black or white is the best there is")
{
    CHECK(readable(color(u"#808080"_s), color(u"#808080"_s), 20) == Rgb{0, 0, 0});
}
