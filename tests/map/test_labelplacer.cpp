// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "labeltexts.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cmath>

using namespace LabelTexts;

namespace {

QList<Text> many(int count)
{
    QRandomGenerator random(7);
    QList<Text> texts;
    for (int i = 0; i < count; ++i) {
        Text text = at({random.bounded(1000.0), random.bounded(800.0)}, quint64(i));
        text.size.setWidth(30 + random.bounded(80.0));
        text.weight = random.bounded(100.0);
        text.rank = random.bounded(3);
        texts.append(text);
    }
    return texts;
}

/// Some of them are landmarks, or names of areas.
QList<Text> withAreas(QList<Text> texts)
{
    QRandomGenerator random(8);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Text &text = texts[i];
        text.isLandmark = i % 10 == 1;
        if (i % 10 == 0) {
            text.isOfArea = true;
            text.dot = 0;
            const double reach = random.bounded(60.0) / camera.worldSize();
            text.reach = {reach, reach / 2, {{-reach, reach}, {-reach / 2, 2 * reach}}};
        }
    }
    return texts;
}

} // namespace

TEST_CASE("No name covers another, and no dot either")
{
    const QList<Text> texts = GENERATE(many(600), withAreas(many(600)));
    LabelPlacer placer;
    const QList<Placed> placed = placer.place(texts, camera, {});
    CHECK(placed.size() > 60);
    for (qsizetype i = 0; i < placed.size(); ++i) {
        for (qsizetype j = 0; j < placed.size(); ++j) {
            if (i == j)
                continue;
            const QRectF box = boxOf(placed[i], texts[placed[i].text]);
            REQUIRE((i < j || !box.intersects(boxOf(placed[j], texts[placed[j].text]))));
            REQUIRE_FALSE((texts[placed[j].text].dot > 0 && box.contains(camera.toItem(placed[j].place))));
        }
    }
}

TEST_CASE("The more important name is placed when there is no room for both")
{
    QList<Text> texts{at({500, 400}, 1), at({502, 401}, 2), at({504, 399}, 3)};
    texts[0].rank = 1;
    texts[1].weight = 5;
    texts[2].weight = 9;
    LabelPlacer placer;
    const QList<Placed> placed = placer.place(texts, camera, {});
    REQUIRE_FALSE(placed.isEmpty());
    CHECK(texts[placed[0].text].id == 3);
    CHECK_FALSE(find(placed, texts, 1));
}

TEST_CASE("A name stands on the right of its dot, and elsewhere where that is taken")
{
    const QList<Text> texts{at({500, 400}, 1)};
    const auto sideWith = [&](const QList<QRectF> &obstacles) {
        LabelPlacer placer;
        const QList<Placed> placed = placer.place(texts, camera, obstacles);
        return placed.isEmpty() ? Side::Middle : placed[0].spot.side;
    };
    const QRectF right(540, 399, 20, 2);
    const QRectF left(440, 399, 20, 2);
    const QRectF above(490, 385, 20, 2);
    CHECK(sideWith({}) == Side::Right);
    CHECK(sideWith({right}) == Side::Left);
    CHECK(sideWith({right, left}) == Side::Above);
    CHECK(sideWith({right, left, above}) == Side::Below);
    CHECK(sideWith({QRectF(499, 399, 2, 2)}) == Side::Middle); // on the dot itself: not at all
}

TEST_CASE("While the map moves a name keeps its side as long as that is free")
{
    const QList<Text> texts{at({500, 400}, 1)};
    LabelPlacer placer;
    REQUIRE(placer.place(texts, camera, {QRectF(510, 390, 50, 20)})[0].spot.side == Side::Left);
    MapCamera moved = camera;
    moved.center += QPointF(100, 30) / camera.worldSize();
    CHECK(placer.place(texts, moved, {})[0].spot.side == Side::Left);
    placer.forget();
    CHECK(placer.place(texts, moved, {})[0].spot.side == Side::Right);
}

TEST_CASE("While the map moves names stay unless the edge of the view cuts them")
{
    const QList<Text> texts = many(600);
    LabelPlacer placer;
    const QList<Placed> before = placer.place(texts, camera, {});
    MapCamera moved = camera;
    moved.center += QPointF(70, -40) / camera.worldSize();
    const QList<Placed> after = placer.place(texts, moved, {});
    int stayed = 0;
    int gone = 0;
    for (const Placed &placed : before) {
        if (!isWhole(placed, texts[placed.text], moved))
            continue;
        const Placed *now = find(after, texts, texts[placed.text].id);
        (now && now->spot == placed.spot ? stayed : gone)++;
    }
    CHECK(stayed > 50);
    CHECK(gone == 0);
}

TEST_CASE("A new name stands where the edge of the view does not cut it")
{
    const QList<Text> texts{at({970, 400}, 1), at({30, 400}, 2), at({500, 5}, 3), at({990, 5}, 4)};
    LabelPlacer placer;
    const QList<Placed> placed = placer.place(texts, camera, {});
    REQUIRE(placed.size() == 4);
    CHECK(find(placed, texts, 1)->spot.side == Side::Left);
    CHECK(find(placed, texts, 2)->spot.side == Side::Right);
    CHECK(find(placed, texts, 3)->spot.side == Side::Below);
    CHECK_FALSE(isWhole(*find(placed, texts, 4), texts[3])); // in the corner: ready for when the map moves
}

TEST_CASE("A name that the edge comes to cut goes to the other side, and stays there on the way back")
{
    const QList<Text> texts{at({900, 400}, 1)};
    LabelPlacer placer;
    REQUIRE(placer.place(texts, camera, {})[0].spot.side == Side::Right);
    MapCamera moved = camera;
    moved.center -= QPointF(60, 0) / camera.worldSize();
    const QList<Placed> placed = placer.place(texts, moved, {});
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].spot.side == Side::Left);
    CHECK(isWhole(placed[0], texts[0], moved));
    CHECK(placer.place(texts, camera, {})[0].spot.side == Side::Left);
}

TEST_CASE("A name that the edge comes to cut pushes no other away")
{
    // Left of the more important one's dot stands the other; above and below it is taken.
    QList<Text> texts{at({900, 400}, 1), at({825, 400}, 2)};
    texts[1].rank = 1;
    const QList<QRectF> taken{{880, 380, 40, 8}, {880, 412, 40, 8}};
    LabelPlacer placer;
    const QList<Placed> before = placer.place(texts, camera, taken);
    REQUIRE(before.size() == 2);
    MapCamera moved = camera;
    moved.center -= QPointF(60, 0) / camera.worldSize();
    QList<QRectF> movedTaken;
    for (const QRectF &box : taken)
        movedTaken.append(box.translated(60, 0));
    const QList<Placed> after = placer.place(texts, moved, movedTaken);
    REQUIRE(after.size() == 2);
    for (const quint64 id : {1, 2})
        CHECK(find(after, texts, id)->spot.side == find(before, texts, id)->spot.side);
}

TEST_CASE("A name keeps off a thread where it can, and lies under it rather than vanish")
{
    const QList<Text> texts{at({500, 400}, 1)};
    const QRectF thread(520, 300, 4, 200);
    LabelPlacer placer;
    CHECK(placer.place(texts, camera, {}, {thread})[0].spot.side == Side::Left);
    // Also one that is there before the thread.
    placer.forget();
    REQUIRE(placer.place(texts, camera, {})[0].spot.side == Side::Right);
    CHECK(placer.place(texts, camera, {}, {thread})[0].spot.side == Side::Left);
    placer.forget();
    const QList<Placed> under = placer.place(texts, camera, {}, {QRectF(300, 300, 400, 200)});
    REQUIRE(under.size() == 1);
    CHECK(under[0].spot.side == Side::Right);
}

TEST_CASE("A name on its place moves up or down a little rather than vanish")
{
    const QList<Text> texts{at({500, 400}, 1, 0)};
    LabelPlacer placer;
    CHECK(placer.place(texts, camera, {})[0].offset == QPointF(0, 0));
    placer.forget();
    CHECK(placer.place(texts, camera, {QRectF(480, 402, 40, 10)})[0].spot.side == Side::Above);
}

TEST_CASE("Where a large place finds no room for its name, none nearby is named in its stead")
{
    QList<Text> texts{at({500, 400}, 1), at({512, 400}, 2), at({530, 440}, 3)};
    const double reach = 1.5 * texts[0].size.height();
    REQUIRE(12 < reach);
    REQUIRE(std::hypot(30, 40) > reach);
    texts[1].rank = texts[2].rank = 1;
    const QRectF hidden(480, 380, 26, 40); // the dot of the first alone
    LabelPlacer placer;
    const QList<Placed> placed = placer.place(texts, camera, {hidden});
    REQUIRE(placed.size() == 1);
    CHECK(texts[placed[0].text].id == 3);
    // One that is about as large may be.
    texts[1].rank = 0;
    texts[0].weight = 1.5;
    texts[1].weight = 1;
    CHECK(find(placer.place(texts, camera, {hidden}), texts, 2));
    texts[0].weight = 2.5;
    placer.forget();
    CHECK(!find(placer.place(texts, camera, {hidden}), texts, 2));
}

TEST_CASE("The same name in two tiles is placed once")
{
    const QList<Text> texts{at({500, 400}, 1), at({500.4, 400.2}, 1)};
    LabelPlacer placer;
    CHECK(placer.place(texts, camera, {}).size() == 1);
}

TEST_CASE("Names beyond the view are not placed, those just outside are")
{
    const QList<Text> texts{at({-50, 400}, 1), at({-500, 400}, 2), at({500, 1500}, 3)};
    LabelPlacer placer;
    const QList<Placed> placed = placer.place(texts, camera, {});
    REQUIRE(placed.size() == 1);
    CHECK(texts[placed[0].text].id == 1);
}

TEST_CASE("A name runs along its line where that is straight, never upside down")
{
    for (const bool backwards : {false, true}) {
        Text river{1, 0, 0, {}, {}, QSizeF(80, 14), 0};
        // A wild bend, then a straight slope.
        for (int i = 0; i < 20; ++i)
            river.line.append(camera.fromItem({200.0 + i * 6, 300.0 + (i % 2) * 40}));
        river.line.append(camera.fromItem({340, 300}));
        river.line.append(camera.fromItem({640, 400}));
        if (backwards)
            std::ranges::reverse(river.line);
        LabelPlacer placer;
        const QList<Placed> placed = placer.place({river}, camera, {});
        REQUIRE(placed.size() == 1);
        CHECK(std::abs(placed[0].angle - std::atan2(100, 300) * 180 / M_PI) < 3);
        CHECK(camera.toItem(placed[0].place).x() > 340);
    }
}

TEST_CASE("A new name along a line stands where the edge of the view does not cut it")
{
    Text river{1, 0, 0, {}, {}, QSizeF(80, 14), 0};
    river.line = {camera.fromItem({-300, 300}), camera.fromItem({300, 360})}; // its middle is at the edge
    LabelPlacer placer;
    const QList<Placed> placed = placer.place({river}, camera, {});
    REQUIRE(placed.size() == 1);
    CHECK(isWhole(placed[0], river));
}

TEST_CASE("A name along a line does not run through a thread")
{
    Text river{1, 0, 0, {}, {}, QSizeF(80, 14), 0};
    river.line = {camera.fromItem({300, 300}), camera.fromItem({500, 300})};
    const QRectF thread(390, 200, 4, 200); // through the middle
    LabelPlacer placer;
    const QList<Placed> placed = placer.place({river}, camera, {}, {thread});
    REQUIRE(placed.size() == 1);
    CHECK_FALSE(LabelPlacer::extent(placed[0], river.size, 0)
            .translated(camera.toItem(placed[0].place))
            .intersects(thread));
    CHECK(placer.place({river}, camera, {}, {QRectF(340, 200, 120, 200)}).isEmpty());
}

TEST_CASE("A name longer than its line, or on a line that winds, is left out")
{
    Text stream{1, 0, 0, {}, {}, QSizeF(80, 14), 0};
    stream.line = {camera.fromItem({300, 300}), camera.fromItem({350, 300})};
    LabelPlacer placer;
    CHECK(placer.place({stream}, camera, {}).isEmpty());
    stream.line.clear();
    for (int i = 0; i < 40; ++i)
        stream.line.append(camera.fromItem({300.0 + i * 5, 300.0 + (i % 2) * 30}));
    CHECK(placer.place({stream}, camera, {}).isEmpty());
}

TEST_CASE("A river that runs through several tiles is not named in each of them")
{
    QList<Text> texts;
    for (int i = 0; i < 5; ++i) {
        Text part{1, 0, 0, {}, {}, QSizeF(60, 14), 0};
        part.line = {camera.fromItem({i * 200.0, 300}), camera.fromItem({i * 200.0 + 200, 300})};
        texts.append(part);
    }
    LabelPlacer placer;
    const QList<Placed> placed = placer.place(texts, camera, {});
    CHECK(placed.size() >= 2);
    CHECK(placed.size() <= 3);
}
