// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "qrcode.h"
#include "qrpayload.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <ZXing/ReadBarcode.h>

using namespace Qt::StringLiterals;

namespace {
ZXing::Result decoded(const QImage &image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    return ZXing::ReadBarcode(ZXing::ImageView(grey.constBits(), grey.width(), grey.height(),
                                  ZXing::ImageFormat::Lum, int(grey.bytesPerLine())),
        ZXing::ReaderOptions().setFormats(ZXing::BarcodeFormat::QRCode));
}
} // namespace

TEST_CASE("A code is read back as it was written, in every script")
{
    const QString text = GENERATE(u"geo:44.27513,19.88982"_s, u"Ваљево, Љубљана"_s, u"Čežščđ ž\r\nb"_s,
        u"Jēkabpils 🏰"_s, u"a"_s.repeated(250), u"Ж"_s.repeated(125));
    const auto code = QrCode::encode(text);
    REQUIRE(code.has_value());
    const auto result = decoded(code->image(8));
    REQUIRE(result.isValid());
    CHECK(result.text() == text.toStdString());
    CHECK(result.ecLevel() == "M");
    CHECK(code->size() <= 61 + 2 * QrCode::quietZone); // version 11
}

TEST_CASE("A code has four modules of white around it and only black and white")
{
    const auto code = QrCode::encode(u"geo:44.27513,19.88982"_s);
    REQUIRE(code.has_value());
    CHECK(code->size() == 25 + 8); // version 2
    for (int i = 0; i < code->size(); ++i) {
        for (int edge = 0; edge < QrCode::quietZone; ++edge) {
            CHECK_FALSE(code->isDark(i, edge));
            CHECK_FALSE(code->isDark(edge, i));
            CHECK_FALSE(code->isDark(i, code->size() - 1 - edge));
            CHECK_FALSE(code->isDark(code->size() - 1 - edge, i));
        }
    }
    CHECK(code->isDark(4, 4)); // the corner of the finder pattern
    const QImage image = code->image(9);
    CHECK(image.size() == QSize(33 * 9, 33 * 9));
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            REQUIRE(image.pixel(x, y) == (code->isDark(x / 9, y / 9) ? 0xFF000000 : 0xFFFFFFFF));
    }
}

TEST_CASE("What no code can carry gives none")
{
    CHECK_FALSE(QrCode::encode({}).has_value());
    CHECK_FALSE(QrCode::encode(u"a"_s.repeated(5000)).has_value());
}
