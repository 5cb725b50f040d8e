// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentlines.h"

#include <QList>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("What has a meaning in a calendar is escaped, and line ends of every kind are one")
{
    CHECK(escapedText(u"a;b,c\\d"_s) == u"a\\;b\\,c\\\\d"_s);
    CHECK(escapedText(u"a\nb\r\nc\rd\u2028e\u2029f"_s) == u"a\\nb\\nc\\nd\\ne\\nf"_s);
    CHECK(escapedText(u"12:30 \"č\" Љубљана"_s) == u"12:30 \"č\" Љубљана"_s);
}

TEST_CASE("Control characters do not get into a file")
{
    CHECK(escapedText(u"a\tb"_s) == u"a b"_s);
    CHECK(escapedText(u"a\u0000b\u0007c\u001bd\u007fe\u0085f"_s) == u"abcdef"_s);
}

TEST_CASE("Lines are folded at 75 octets, never within a letter")
{
    const QString value = GENERATE(u"č"_s.repeated(200), u"Љ"_s.repeated(75), u"a"_s.repeated(73),
        u"a"_s.repeated(66) + u"🏰"_s.repeated(40), u"a"_s.repeated(67) + u"…"_s.repeated(40));
    const QByteArray line = contentLine(u"SUMMARY"_s, value);
    REQUIRE(line.endsWith("\r\n"));
    QByteArray unfolded;
    const QList<QByteArray> pieces = line.chopped(2).replace("\r\n", "\n").split('\n');
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        CHECK(pieces[i].size() <= 75);
        const QByteArray octets = i == 0 ? pieces[i] : pieces[i].sliced(1);
        CHECK((i == 0 || pieces[i].startsWith(' ')));
        CHECK(QString::fromUtf8(octets).toUtf8() == octets);
        CHECK(!QString::fromUtf8(octets).contains(QChar::ReplacementCharacter));
        unfolded += octets;
    }
    CHECK(unfolded == QByteArray("SUMMARY:" + value.toUtf8()));
}

TEST_CASE("A line of 75 octets stays whole")
{
    CHECK(contentLine(u"X"_s, u"a"_s.repeated(73)).count("\r\n") == 1);
    CHECK(contentLine(u"X"_s, u"a"_s.repeated(74)).count("\r\n") == 2);
    CHECK(contentLine(u"X"_s, {}) == "X:\r\n");
}

TEST_CASE("Degrees have a metre's precision and no more digits than they need")
{
    CHECK(degrees(44.2751300) == u"44.27513"_s);
    CHECK(degrees(25.4) == u"25.4"_s);
    CHECK(degrees(-0.000001) == u"0"_s);
    CHECK(degrees(-120.0) == u"-120"_s);
}
