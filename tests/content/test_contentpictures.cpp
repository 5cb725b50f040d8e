// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentfolder.h"
#include "testfiles.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QImageWriter>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
constexpr auto photograph = "lipovec/town.jpg";
constexpr auto secondPhotograph = "lipovec/river.png";
constexpr auto namesPhotograph = "file = \"town.jpg\"";

QByteArray picture(QSize size, const char *format, QImage::Format pixels = QImage::Format_RGB32)
{
    QImage image(size, pixels);
    image.fill(pixels == QImage::Format_CMYK8888 ? 0x10203040U : 0xff93331fU);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    INFO(writer.errorString().toStdString());
    REQUIRE(writer.write(image));
    return bytes;
}

/// What is told of the file of Lipovec's first photograph.
std::string told(const ContentFolder &content, const char *line, const std::string &message)
{
    return content.at("lipovec/towns.toml", line) + ": municipality.picture.file: " + message;
}
} // namespace

TEST_CASE("A town's arms and photographs are read with what is to be said of them")
{
    const Municipality town = ContentFolder().catalog().municipalities.value(u"lipovec"_s);
    REQUIRE(town.arms.has_value());
    CHECK(town.arms->alt.in(Language::English) == u"A green linden leaf above blue water on a golden shield");
    CHECK(town.arms->alt.version(Language::SerbianLatin).status == TextStatus::Derived);
    CHECK(town.arms->rights == u"CC0-1.0");
    CHECK(town.arms->credit == u"Občina Lipovec");
    CHECK(town.arms->caption.isEmpty());

    REQUIRE(town.photographs.size() == 2);
    const Picture &first = town.photographs[0];
    CHECK(first.media == Picture::Media::Jpeg);
    CHECK(QSize(first.width, first.height) == QSize(1280, 720));
    CHECK(first.bytes == bytesOf(ContentFolder().path(photograph)));
    CHECK(first.caption.in(Language::Latvian) == u"Lipoveca no ziemeļiem");
    CHECK(first.alt.version(Language::English).status == TextStatus::Reviewed);
    CHECK(first.source == u"lipovec-report");
    CHECK(town.photographs[1].media == Picture::Media::Png);
    CHECK(town.photographs[1].caption.isEmpty());
}

TEST_CASE("A town needs no pictures")
{
    const Municipality town = ContentFolder().catalog().municipalities.value(u"almby"_s);
    CHECK_FALSE(town.arms.has_value());
    CHECK(town.photographs.isEmpty());
}

TEST_CASE("Arms that are drawn in SVG become a PNG picture, transparent around the shield")
{
    const Picture arms = *ContentFolder().catalog().municipalities.value(u"lipovec"_s).arms;
    CHECK(arms.media == Picture::Media::Png);
    CHECK(QSize(arms.width, arms.height) == QSize(427, 512));
    const QImage drawn = QImage::fromData(arms.bytes, "png");
    REQUIRE(drawn.size() == QSize(427, 512));
    CHECK(qAlpha(drawn.pixel(3, 500)) == 0);
    CHECK(QColor(drawn.pixel(213, 420)).name() == u"#1c4e80"); // water
    CHECK(QColor(drawn.pixel(17, 100)).name() == u"#1f2933"); // the edge, by its style sheet
}

TEST_CASE("A picture that is not there proposes the one that was probably meant")
{
    ContentFolder content;
    content.change("lipovec/towns.toml", namesPhotograph, "file = \"Town.jpg\"");
    CHECK(content.mistakes()
        == told(content, "Town.jpg",
            "there is no file \"Town.jpg\". Did you mean \"town.jpg\"? Capital letters count."));
    content.change("lipovec/towns.toml", "Town.jpg", "castle-in-winter.jpg");
    CHECK(content.mistakes()
        == told(content, "castle-in",
            "there is no file \"castle-in-winter.jpg\". Put the picture there, or correct the name."));
    content.change("lipovec/towns.toml", "castle-in-winter.jpg", "../lipovec");
    CHECK(content.mistakes().find("there is no file \"../lipovec\"") != std::string::npos);
}

TEST_CASE("A picture may lie anywhere in the content folder, and nowhere else")
{
    ContentFolder content;
    SECTION("elsewhere in it")
    {
        content.write("shared.jpg", bytesOf(content.path(photograph)));
        content.change("lipovec/towns.toml", namesPhotograph, "file = \"../shared.jpg\"");
        CHECK(content.mistakes().empty());
    }
    SECTION("out of it")
    {
        const auto *path = GENERATE("/etc/hostname", "../../hostname.jpg", "../x/../../hostname.jpg");
        content.change("lipovec/towns.toml", "town.jpg", path);
        CHECK(content.mistakes()
            == told(content, path,
                '"' + std::string(path)
                    + "\" is outside the content folder. Put the picture beside the TOML file and write its "
                      "name alone."));
    }
    SECTION("by a link")
    {
        const QTemporaryDir elsewhere;
        const QString target = elsewhere.filePath(u"town.jpg"_s);
        REQUIRE(QFile::rename(content.path(photograph), target));
        REQUIRE(QFile::link(target, content.path(photograph)));
        CHECK(content.mistakes().find("\"town.jpg\" is outside the content folder") != std::string::npos);
    }
}

TEST_CASE("A picture file is at most 2 MiB large")
{
    ContentFolder content;
    QByteArray bytes = bytesOf(content.path(photograph));
    bytes.insert(bytes.size() - 2, QByteArray(2 * 1024 * 1024 + 1 - bytes.size(), '\0'));
    content.write(photograph, bytes);
    CHECK(content.mistakes()
        == told(content, namesPhotograph,
            "the file is larger than 2 MiB. Save it smaller: 1920 pixels wide at a quality of 80 % is enough "
            "for every screen."));
}

TEST_CASE("A picture has at most 4096 pixels a side, and enough to look at")
{
    ContentFolder content;
    content.write(secondPhotograph, picture({4097, 300}, "png"));
    CHECK(content.mistakes().find("the picture has 4097 × 300 pixels. Make it smaller, to at most 4096")
        != std::string::npos);
    content.write(secondPhotograph, picture({4096, 300}, "png"));
    CHECK(content.mistakes().empty());
    content.write(secondPhotograph, picture({599, 300}, "png"));
    CHECK(content.mistakes().find("the picture has 599 × 300 pixels. Give one of at least 600 × 300 pixels")
        != std::string::npos);
    content.write(secondPhotograph, picture({600, 300}, "png"));
    CHECK(content.mistakes().empty());
    content.write("lipovec/krusevlje.png", picture({100, 127}, "png"));
    CHECK(content.mistakes().find("municipality.arms.file: the picture has 100 × 127 pixels. Give one of at "
                                  "least 128 pixels")
        != std::string::npos);
}

TEST_CASE("A damaged picture is told")
{
    ContentFolder content;
    const auto *file = GENERATE(photograph, secondPhotograph);
    const QByteArray whole = bytesOf(content.path(file));
    const auto part = GENERATE(0.3, 0.9, 0.999);
    content.write(file, whole.first(qsizetype(double(whole.size()) * part)));
    CAPTURE(file, part);
    CHECK(content.mistakes().find(
              " is damaged or not whole. Open it in a program for pictures and save it again as ")
        != std::string::npos);
}

TEST_CASE("A picture that is something else than its name says is told")
{
    ContentFolder content;
    const QByteArray inside =
        GENERATE(QByteArray("<html>not found</html>"), QByteArray(), QByteArray("\x89PNG\r\n", 6));
    content.write(photograph, inside);
    CHECK(content.mistakes()
        == told(content, namesPhotograph,
            "\"town.jpg\" is something else than its name says. Open it in a program for pictures and save "
            "it "
            "again as JPEG."));
}

TEST_CASE("Photographs are JPEG or PNG, arms SVG, PNG or JPEG")
{
    ContentFolder content;
    const auto *name = GENERATE("town.webp", "town.svg", "town.gif", "town.tiff", "town");
    content.write((std::string("lipovec/") + name).c_str(), "anything");
    content.change("lipovec/towns.toml", "town.jpg", name);
    CHECK(content.mistakes()
        == told(content, (std::string("file = \"") + name).c_str(),
            '"' + std::string(name)
                + "\" is no kind of picture that can be shown. Save the photograph as JPEG or PNG, with .jpg "
                  "or "
                  ".png in its name."));
    ContentFolder arms;
    arms.write("lipovec/arms.gif", "GIF89a");
    arms.change("lipovec/towns.toml", "arms.svg", "arms.gif");
    CHECK(
        arms.mistakes().find("municipality.arms.file: \"arms.gif\" is no kind of picture that can be shown. "
                             "Save the arms as SVG or PNG.")
        != std::string::npos);
}

TEST_CASE("A photograph in printing colours is to be saved in those of screens")
{
    ContentFolder content;
    content.write(photograph, picture({800, 400}, "jpeg", QImage::Format_CMYK8888));
    CHECK(content.mistakes()
        == told(content, namesPhotograph,
            "\"town.jpg\" is in printing colours (CMYK). Save it again in screen colours (RGB, best sRGB)."));
}

TEST_CASE("A photograph that the camera held sideways has the size in which it is shown")
{
    ContentFolder content;
    QByteArray bytes = picture({800, 600}, "jpeg");
    // After the first marker: Exif with an orientation of 6, a quarter turn to the right.
    bytes.insert(2,
        QByteArray("\xff\xe1\x00\x22"
                   "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
            36));
    content.write(photograph, bytes);
    const Picture turned = content.catalog().municipalities.value(u"lipovec"_s).photographs.first();
    CHECK(QSize(turned.width, turned.height) == QSize(600, 800));
}

TEST_CASE("Alt text, rights and credit are required, the alt text in every language")
{
    ContentFolder content;
    content.change("lipovec/towns.toml", "    alt.lv = \"Upe un mājas\"\n", "");
    content.change(
        "lipovec/towns.toml", "    rights = \"z dovoljenjem občine\"\n    credit = \"Občina Lipovec\"\n", "");
    content.change("lipovec/towns.toml", "    caption.sr = \"Липовец са севера\"\n", "");
    const std::string mistakes = content.mistakes();
    for (const char *mistake : {"municipality.picture.alt: alt has no lv. Write it in every language",
             "municipality.picture.rights: rights is missing. Write rights = \"…\".",
             "municipality.picture.credit: credit is missing. Write credit = \"…\".",
             "municipality.picture.caption: caption has no sr."}) {
        CAPTURE(mistake, mistakes);
        CHECK(mistakes.find(mistake) != std::string::npos);
    }
    content.append("lipovec/towns.toml", "[municipality.arms]\nfile = \"arms.svg\"\n");
    CHECK(content.mistakes().find("municipality.arms.alt: alt is missing.") != std::string::npos);
}

TEST_CASE("The file's name is required, arms have no caption, and a source is one that there is")
{
    ContentFolder content;
    content.change("lipovec/towns.toml", "    file = \"river.png\"\n", "");
    content.change("lipovec/towns.toml", "    file = \"arms.svg\"\n",
        "    file = \"arms.svg\"\n    caption.sl = \"x\"\n");
    content.change("lipovec/towns.toml", "source = \"lipovec-report\"", "source = \"lipovec-raport\"");
    const std::string mistakes = content.mistakes();
    for (const char *mistake : {"municipality.picture.file: file is missing. Write file = \"…\".",
             "municipality.arms.caption: there is no field \"caption\" here.",
             "municipality.picture.source: there is no source \"lipovec-raport\". Did you mean "
             "\"lipovec-report\"?"}) {
        CAPTURE(mistake, mistakes);
        CHECK(mistakes.find(mistake) != std::string::npos);
    }
}

TEST_CASE("There are eight photographs at most, and one coat of arms")
{
    ContentFolder content;
    const char *one =
        "[[municipality.picture]]\nfile = \"river.png\"\nalt = { sl = \"Reka\", sr = \"Река\", lv = "
        "\"Upe\", en = \"A river\" }\nrights = \"CC0-1.0\"\ncredit = \"Ana\"\n";
    for (int i = 0; i < 8; ++i)
        content.append("lipovec/towns.toml", one);
    CHECK(content.mistakes().empty());
    content.append("lipovec/towns.toml", one);
    CHECK(content.mistakes().find("municipality.picture: there are 9 photographs. Keep the 8 best of them.")
        != std::string::npos);

    ContentFolder twice;
    twice.change("lipovec/towns.toml", "    [municipality.arms]\n    file = \"arms.svg\"",
        "    [[municipality.arms]]\n    file = \"arms.svg\"");
    CHECK(twice.mistakes().find("Write [municipality.arms], with single brackets") != std::string::npos);
}
