// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "inflate.h"
#include "mapfiles.h"

#include <catch2/catch_test_macros.hpp>

namespace {
const QByteArray text = QByteArray("a tile, a tile, a tile and some more ").repeated(300);
}

TEST_CASE("What is packed is unpacked, what is not stays as it is")
{
    CHECK(inflated(gzipped(text), text.size()) == text);
    CHECK(inflated(qCompress(text).sliced(4), text.size()) == text); // zlib, after Qt's own header
    CHECK(inflated(text, text.size()) == text);
    CHECK(inflated({}, 10) == QByteArray());
}

TEST_CASE("More than was agreed is not unpacked")
{
    CHECK(inflated(gzipped(text), text.size()).has_value());
    CHECK_FALSE(inflated(gzipped(text), text.size() - 1).has_value());
    CHECK_FALSE(inflated(text, text.size() - 1).has_value());
    const QByteArray bomb = gzipped(QByteArray(50'000'000, '\0'));
    REQUIRE(bomb.size() < 100'000);
    CHECK_FALSE(inflated(bomb, 1'000'000).has_value());
}

TEST_CASE("Packed bytes cut off anywhere are an error")
{
    const QByteArray packed = gzipped(text);
    for (qsizetype size = 2; size < packed.size(); ++size)
        REQUIRE_FALSE(inflated(QByteArrayView(packed).first(size), 100'000).has_value());
}

TEST_CASE("Packed bytes with flipped bits are an error or unpack within the limit")
{
    QByteArray packed = gzipped(text);
    int errors = 0;
    for (qsizetype at = 2; at < packed.size(); ++at) {
        packed[at] = char(packed[at] ^ 0x10);
        const auto out = inflated(packed, text.size());
        errors += !out.has_value();
        CHECK((!out || out->size() <= text.size()));
        packed[at] = char(packed[at] ^ 0x10);
    }
    CHECK(errors > 50);
}
