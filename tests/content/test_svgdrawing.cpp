// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "svgdrawing.h"

#include <QImage>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace {
QByteArray svg(const QByteArray &inside, const QByteArray &attributes = "viewBox=\"0 0 100 120\"")
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
        + attributes + '>' + inside + "</svg>";
}

std::string refusal(const QByteArray &drawing)
{
    const auto drawn = drawnFromSvg(drawing);
    REQUIRE_FALSE(drawn.has_value());
    return drawn.error().toStdString();
}
} // namespace

TEST_CASE("A drawing is made as large as it is needed, in its own shape")
{
    const auto wide = drawnFromSvg(svg("<rect width=\"300\" height=\"100\"/>", "viewBox=\"0 0 300 100\""));
    REQUIRE(wide.has_value());
    CHECK(QImage::fromData(wide->bytes, "png").size() == QSize(512, 171));
    const auto sized = drawnFromSvg(svg("<circle r=\"9\"/>", "width=\"20\" height=\"20\""));
    REQUIRE(sized.has_value());
    CHECK(sized->width == 512);
}

TEST_CASE("The notes that drawing programs leave are passed over")
{
    CHECK(drawnFromSvg(
        svg("<n:view xmlns:n=\"http://example.org/program\" n:zoom=\"2\"/><metadata><r:RDF "
            "xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/></metadata><path d=\"M0 0h50v50z\"/>"))
            .has_value());
}

TEST_CASE("A drawing with more than shapes is refused, with the name of what is too much")
{
    const auto *inside = GENERATE("<text>Lipovec</text>", "<image width=\"9\" height=\"9\"/>", "<script/>",
        "<use xlink:href=\"#a\"/>", "<foreignObject/>", "<filter/>", "<mask/>", "<clipPath/>", "<animate/>",
        "<g><a><path d=\"M0 0h9v9z\"/></a></g>");
    const std::string name =
        QByteArray(inside).mid(QByteArray(inside).startsWith("<g>") ? 3 : 0).toStdString();
    const std::string element = name.substr(0, name.find_first_of(" />", 1));
    CHECK(refusal(svg(QByteArray("<path d=\"M0 0h50v50z\"/>") + inside))
        == "the drawing has a " + element + ">, which is not drawn here");
}

TEST_CASE("A drawing refers to nothing outside of itself")
{
    const auto *inside = GENERATE("<rect width=\"9\" height=\"9\" fill=\"url(http://example.org/a.svg#b)\"/>",
        "<rect width=\"9\" height=\"9\" style=\"fill: url( 'other.svg#b' )\"/>",
        "<rect width=\"9\" height=\"9\" style=\"fill: u\\72l(other.svg#b)\"/>",
        "<style>@import 'http://example.org/a.css';</style><rect width=\"9\" height=\"9\"/>",
        "<linearGradient xlink:href=\"file:///etc/passwd#a\"/><rect width=\"9\" height=\"9\"/>");
    CHECK(refusal(svg(inside)).find("outside of it") != std::string::npos);
    CHECK(refusal("<?xml-stylesheet href=\"a.css\"?>" + svg("<rect width=\"9\" height=\"9\"/>"))
              .find("outside of it")
        != std::string::npos);
}

TEST_CASE("A drawing declares no entities and does not grow without end")
{
    CHECK(refusal("<!DOCTYPE svg [<!ENTITY a \"b\">]>" + svg("<rect width=\"9\" height=\"9\"/>"))
        == "the drawing declares entities");
    CHECK(refusal(svg(QByteArray("<g>").repeated(70) + QByteArray("</g>").repeated(70)))
              .find("more than 10000 parts")
        != std::string::npos);
    CHECK(
        refusal(svg(QByteArray("<g/>").repeated(10'001))).find("more than 10000 parts") != std::string::npos);
    CHECK(refusal(svg(QByteArray(300'000, ' '))) == "the drawing is larger than 256 KiB");
}

TEST_CASE("A file that is no drawing, a damaged one and an empty one are told")
{
    CHECK(refusal("<html/>") == "the file is no SVG drawing");
    CHECK(refusal("").starts_with("the drawing is damaged: line "));
    CHECK(
        refusal(svg("<path d=\"M0 0h50v50z\"/>").chopped(4)).starts_with("the drawing is damaged: line 1, "));
    CHECK(refusal(svg("")) == "there is nothing to be seen in the drawing");
    CHECK(refusal(svg("<rect width=\"1000\" height=\"9\"/>", "viewBox=\"0 0 1000 9\"")).find("eight times")
        != std::string::npos);
}
