// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "textshortener.h"

#include <QFontMetricsF>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
const QString story =
    u"Jesenice is a municipality in Upper Carniola. Friendship ties it to Valjevo in Serbia; people began "
    "it in 1962, and both towns have kept it since."_s;

QFont font()
{
    QFont plain;
    plain.setPixelSize(16);
    return plain;
}

qreal widthOf(const QString &text)
{
    return QFontMetricsF(font()).horizontalAdvance(text);
}
} // namespace

TEST_CASE("A text that has room is shown as it is")
{
    CHECK(TextShortener::beginning(story, font(), 2 * widthOf(story), 1) == story);
    CHECK(TextShortener::beginning({}, font(), 100, 1).isEmpty());
    CHECK(TextShortener::beginning(story, font(), 0, 2) == story); // before anything has a size
}

TEST_CASE("A text without room ends with a whole word and an ellipsis, and is as long as it can be")
{
    int shortened = 0;
    for (const int lines : {1, 2, 3}) {
        for (qreal width = widthOf(u"municipality municipality"_s); width < widthOf(story) / lines;
            width += 7) {
            CAPTURE(lines, width);
            const QString shown = TextShortener::beginning(story, font(), width, lines);
            if (shown == story)
                continue;
            ++shortened;
            REQUIRE(shown.endsWith(u'…'));
            const QString kept = shown.chopped(1).trimmed();
            REQUIRE(story.startsWith(kept));
            CHECK_FALSE(story.at(kept.size()).isLetterOrNumber());
            // The longest word more would need another line; letters are a little wider or narrower on a
            // screen.
            CHECK(widthOf(shown) < 1.1 * lines * (width + widthOf(u" "_s)));
            CHECK(widthOf(shown) > 0.85 * lines * (width - widthOf(u"municipality… "_s)));
        }
    }
    CHECK(shortened > 30);
}

TEST_CASE("Where not even a word has room, nothing is cut")
{
    CHECK(TextShortener::beginning(u"Dienvidaustrumslovēnija ir reģions"_s, font(), 20, 1)
        == u"Dienvidaustrumslovēnija ir reģions"_s);
}
