// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "labeltexts.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>
#include <optional>

using namespace LabelTexts;

// Names of countries and capitals, and of what is around them.

TEST_CASE(
    "The name of an area moves further from its place than another, not beyond its borders above and below")
{
    QList<Text> texts{at({500, 400}, 1, 0)};
    const double height = texts[0].size.height();
    // All around its place, and as far up and down as names usually go.
    const QRectF taken(300, 400 - 1.2 * height, 400, 2.4 * height);
    LabelPlacer placer;
    CHECK(placer.place(texts, camera, {taken}).isEmpty());
    texts[0].isOfArea = true;
    texts[0].reach.up = texts[0].reach.down = 3 * height / camera.worldSize();
    const QList<Placed> placed = placer.place(texts, camera, {taken});
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].offset.y() > height);
    // A little further still, if it must.
    placer.forget();
    const QRectF more(300, 400 - 1.45 * height, 400, 2.9 * height);
    const QList<Placed> further = placer.place(texts, camera, {more});
    REQUIRE(further.size() == 1);
    CHECK(further[0].offset.y() > placed[0].offset.y());
    // From afar it would stand in another area, also where it stood before.
    const MapCamera afar{camera.center, 4, 0, camera.size};
    CHECK(placer.place(texts, afar, {taken}).isEmpty());
    // Where its area ends sooner on one side it goes to the other, or away.
    placer.forget();
    texts[0].reach.down = 1.5 * height / camera.worldSize();
    const QList<Placed> above = placer.place(texts, camera, {taken});
    REQUIRE(above.size() == 1);
    CHECK(above[0].offset.y() < -height);
    texts[0].reach.up = texts[0].reach.down = 0.7 * height / camera.worldSize();
    const QRectF middle(300, 400 - 0.15 * height, 400, 0.3 * height);
    CHECK(placer.place(texts, camera, {middle}).isEmpty());
    texts[0].isOfArea = false;
    CHECK(placer.place(texts, camera, {middle}).size() == 1);
    // Of two lines the outer one stays within.
    texts[0].isOfArea = true;
    texts[0].reach.up = texts[0].reach.down = 1.1 * height / camera.worldSize();
    placer.forget();
    CHECK(placer.place(texts, camera, {middle}).size() == 1);
    texts[0].lines = 2;
    placer.forget();
    CHECK(placer.place(texts, camera, {middle}).isEmpty());
}

TEST_CASE("The name of an area goes sideways as far as its area does")
{
    QList<Text> texts{at({500, 400}, 1, 0)};
    texts[0].isOfArea = true;
    const QSizeF size = texts[0].size; // 60 x 16
    const auto wide = [](double pixels) { return pixels / camera.worldSize(); };
    const double low = wide(0.7 * size.height()); // there is no room above or below
    const QRectF right(505, 300, 80, 200); // nearly half of its middle and all that is right of it
    LabelPlacer placer;
    const auto placeWith = [&](const AreaReach &reach, const QList<QRectF> &taken) {
        texts[0].reach = reach;
        placer.forget();
        return placer.place(texts, camera, taken);
    };
    CHECK(placeWith({low, low, {}}, {right}).isEmpty()); // nobody knows how far it goes
    CHECK(placeWith({low, low, {{wide(-30), wide(30)}}}, {right}).isEmpty());
    const QList<Placed> placed = placeWith({low, low, {{wide(-70), wide(30)}}}, {right});
    REQUIRE(placed.size() == 1);
    CHECK(boxOf(placed[0], texts[0]).right() < right.left());
    CHECK(boxOf(placed[0], texts[0]).left() > 500 - 70 - 0.2 * size.width());
    // It is too long for the area: it is over one border about as far as over the other.
    CHECK(placeWith({low, low, {{wide(-20), wide(10)}}}, {right}).isEmpty());
    const QList<Placed> narrow = placeWith({low, low, {{wide(-40), wide(-10)}}}, {right.translated(5, 0)});
    REQUIRE(narrow.size() == 1);
    CHECK(std::abs(narrow[0].offset.x() + 25) < 0.2 * size.width());
    CHECK(placeWith({low, low, {{wide(-36), wide(-14)}}}, {right.translated(5, 0)}).isEmpty()); // a strip
    // Only further up it goes on to the left, and both lines of a name are there.
    const double high = wide(2 * size.height());
    const AreaReach corner{high, high, {{wide(-90), wide(30)}, {wide(-30), wide(30)}}};
    const QList<Placed> above = placeWith(corner, {right});
    REQUIRE(above.size() == 1);
    CHECK(above[0].offset.y() < 0);
    texts[0].lines = 2;
    const QList<Placed> whole = placeWith(corner, {right});
    REQUIRE(whole.size() == 1);
    CHECK(whole[0].offset.y() <= -size.height() / 4);
}

TEST_CASE("The name of an area does not go where that is a narrow tip")
{
    QList<Text> texts{at({500, 400}, 1, 0)};
    texts[0].isOfArea = true;
    const auto wide = [](double pixels) { return pixels / camera.worldSize(); };
    const auto reachWith = [&](double tip) { // of the northern half
        return AreaReach{wide(40), wide(40), {{wide(-tip), wide(tip)}, {wide(-60), wide(60)}}};
    };
    const QList<QRectF> taken{QRectF(300, 394, 400, 60)}; // its place and the southern half
    LabelPlacer placer;
    texts[0].reach = reachWith(20); // the name has 60
    CHECK(placer.place(texts, camera, taken).isEmpty());
    texts[0].reach = reachWith(31);
    REQUIRE(placer.place(texts, camera, taken).size() == 1);
    // An area that is as narrow everywhere has no better place for it.
    texts[0].reach = {wide(40), wide(40), {{wide(-20), wide(20)}, {wide(-20), wide(20)}}};
    CHECK(placer.place(texts, camera, taken).size() == 1);
}

TEST_CASE("The name of an area does not stand where another one's found no room")
{
    QList<Text> texts{at({515, 400}, 1, 0), at({500, 430}, 2, 0)};
    const QRectF ground(485, 370, 60, 60); // of the first
    for (Text &text : texts) {
        text.isOfArea = true;
        const double far = 90 / camera.worldSize();
        text.reach = {far, far, {{-far, far}}};
    }
    texts[0].reach = {0, 0, {}};
    texts[1].rank = 1;
    const QList<QRectF> taken{QRectF(510, 398, 10, 4), QRectF(440, 425, 120, 60)};
    LabelPlacer placer;
    const QList<Placed> placed = placer.place(texts, camera, taken);
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].text == 1);
    CHECK(!boxOf(placed[0], texts[1]).intersects(ground));
    // Without that one it does: there is nearer room.
    const Text first = texts.takeFirst();
    placer.forget();
    const QList<Placed> alone = placer.place(texts, camera, taken);
    REQUIRE(alone.size() == 1);
    CHECK(boxOf(alone[0], texts[0]).intersects(ground));
    // While the map moves it stays there.
    texts.prepend(first);
    const QList<Placed> moving = placer.place(texts, camera, taken, {}, false);
    REQUIRE(moving.size() == 1);
    CHECK(moving[0].offset == alone[0].offset);
    CHECK(placer.place(texts, camera, taken)[0].offset == placed[0].offset);
}

TEST_CASE("The name of a place keeps out of a highlighted area that is not its own")
{
    using namespace Qt::StringLiterals;
    QList<Text> texts{
        at({500, 400}, 1), at({560, 400}, 2, 0)}; // the area begins about 20 pixels right of the place
    texts[0].country = u"RO"_s;
    texts[1].country = u"RS"_s;
    texts[1].isOfArea = true;
    texts[1].rank = 1;
    const double far = 40 / camera.worldSize();
    QList<LabelPlacer::Country> highlighted;
    const auto beginAt = [&](double west) { // pixels from the name of the area, slantwise
        highlighted = {{u"RS"_s, texts[1].place,
            {{west / camera.worldSize() - far, -far}, {far, -far}, {far, far},
                {west / camera.worldSize() + far, far}}}};
    };
    texts[1].reach = {far, far, {{-far, far}}};
    const QList<QRectF> left{QRectF(440, 395, 20, 10)};
    const auto sideIn = [&](const QList<QRectF> &taken) -> std::optional<Side> {
        LabelPlacer placer;
        placer.highlight(highlighted);
        const QList<Placed> placed = placer.place(texts, camera, taken);
        const Placed *name = find(placed, texts, 1);
        return name ? std::optional(name->spot.side) : std::nullopt;
    };
    CHECK(sideIn({}) == Side::Right);
    beginAt(-40);
    CHECK(sideIn({}) == Side::Left);
    CHECK(sideIn(left) == Side::Below); // there it begins further away than above
    const QList<QRectF> but = left + QList<QRectF>{QRectF(480, 382, 15, 8), QRectF(480, 410, 15, 8)};
    CHECK(sideIn(but) == std::nullopt);
    texts[0].country = u"RS"_s;
    CHECK(sideIn(but) == Side::Right);
    // Where the place itself seems to be in it, nobody knows.
    texts[0].country = u"RO"_s;
    beginAt(-61);
    CHECK(sideIn(but) == Side::Right);
    beginAt(-40);
    // A landmark would be missed.
    texts[0].isLandmark = true;
    CHECK(sideIn(but) == Side::Right);
    // But it too goes elsewhere rather than end there.
    CHECK(sideIn({}) == Side::Left);
    beginAt(5); // from the last pixels of the name on
    CHECK(sideIn({}) == Side::Right);
    beginAt(-2);
    CHECK(sideIn({}) == Side::Left);
}

TEST_CASE("The name of a place stays in its own highlighted country")
{
    using namespace Qt::StringLiterals;
    QList<Text> texts{at({500, 400}, 1)};
    texts[0].isLandmark = GENERATE(false, true);
    texts[0].country = u"RS"_s;
    const double far = 200 / camera.worldSize();
    const auto upTo = [&](double east) { // of the view
        return QList<LabelPlacer::Country>{
            {u"RS"_s, camera.fromItem({east, 400}), QRectF(-far, -far, far, 2 * far)}};
    };
    LabelPlacer placer;
    const auto sideWith = [&](const QList<QRectF> &taken) {
        placer.forget();
        const QList<Placed> placed = placer.place(texts, camera, taken);
        REQUIRE(placed.size() == 1);
        return placed[0].spot.side;
    };
    CHECK(sideWith({}) == Side::Right);
    placer.highlight(upTo(530));
    CHECK(sideWith({}) == Side::Left);
    placer.highlight(upTo(540)); // more than half of the name
    CHECK(sideWith({}) == Side::Right);
    // A landmark is better there than not named.
    placer.highlight(upTo(530));
    placer.forget();
    const QList<Placed> placed = placer.place(
        texts, camera, {QRectF(440, 395, 20, 10), QRectF(480, 382, 15, 8), QRectF(480, 410, 15, 8)});
    CHECK(placed.size() == (texts[0].isLandmark ? 1 : 0));
    // Nobody knows of a place that seems to be abroad itself.
    placer.highlight(upTo(490));
    CHECK(sideWith({}) == Side::Right);
}

TEST_CASE("A name goes elsewhere rather than end in a highlighted country that is not its own")
{
    using namespace Qt::StringLiterals;
    QList<Text> texts{at({500, 400}, 1)};
    texts[0].country = u"RO"_s;
    const double far = 200 / camera.worldSize();
    const auto upTo = [&](double east) { // of the view
        return QList<LabelPlacer::Country>{
            {u"RS"_s, camera.fromItem({east, 400}), QRectF(-far, -far, far, 2 * far)}};
    };
    const QRectF right(540, 395, 20, 10);
    LabelPlacer placer;
    CHECK(placer.place(texts, camera, {right})[0].spot.side == Side::Left);
    placer.highlight(upTo(440)); // the first letter on the left
    placer.forget();
    CHECK(placer.place(texts, camera, {right})[0].spot.side == Side::Above);
    texts[0].dot = 0;
    texts[0].isOfArea = true;
    texts[0].reach = {far, far, {{-far, far}}};
    placer.forget();
    placer.highlight({});
    CHECK(placer.place(texts, camera, {})[0].offset == QPointF());
    placer.highlight(upTo(475));
    const QList<Placed> placed = placer.place(texts, camera, {});
    REQUIRE(placed.size() == 1);
    CHECK(boxOf(placed[0], texts[0]).left() >= 474);
    // A quarter of it and more would seem to be of that country: not at all.
    texts[0].reach = {far, far, {{-30 / camera.worldSize(), 30 / camera.worldSize()}}};
    placer.highlight(upTo(480));
    CHECK(placer.place(texts, camera, {}).size() == 1);
    placer.highlight(upTo(499));
    CHECK(placer.place(texts, camera, {}).isEmpty());
}

TEST_CASE("A place whose dot would be close to another name is not named")
{
    QList<Text> texts{at({500, 400}, 1), at({535, 0}, 2)};
    texts[1].rank = 1;
    LabelPlacer placer;
    const auto isNamedBelow = [&](double pixels) { // the first name's box, that has 16 pixels and one more
        texts[1].place = camera.fromItem({535, 400 + 8 + 1 + 3 + pixels});
        placer.forget();
        return find(placer.place(texts, camera, {}), texts, 2) != nullptr;
    };
    CHECK_FALSE(isNamedBelow(1));
    CHECK(isNamedBelow(3));
    // On its line it would seem to be that name's from further away.
    const auto isNamedBehind = [&](double pixels) { // the first name's box, and the gap between names
        texts[1].place = camera.fromItem({500 + 3 + 2 + 60 + 3 + 3 + pixels, 400});
        placer.forget();
        return find(placer.place(texts, camera, {}), texts, 2) != nullptr;
    };
    CHECK_FALSE(isNamedBehind(6));
    CHECK(isNamedBehind(10));
}

TEST_CASE("Others step aside rather than that a landmark's name reaches into a country that is not its own")
{
    using namespace Qt::StringLiterals;
    QList<Text> texts{at({500, 400}, 1), at({540, 394}, 2, 0)};
    texts[0].isLandmark = true;
    texts[0].country = u"BG"_s;
    texts[0].rank = 1;
    const double far = 200 / camera.worldSize();
    texts[1].isOfArea = true;
    texts[1].country = u"BG"_s;
    texts[1].reach = {far, far, {{-far, far}}};
    const auto upTo = [&](double east) { // of the view
        return QList<LabelPlacer::Country>{
            {u"RS"_s, camera.fromItem({east, 400}), QRectF(-far, -far, far, 2 * far)}};
    };
    // The area's name is on the landmark's right; below and above there is no room.
    const QList<QRectF> taken{QRectF(430, 412, 140, 8), QRectF(430, 380, 140, 6)};
    for (const double east : {490.0, 440.0}) { // nearly all of a name on the left, and its end
        LabelPlacer placer;
        placer.highlight(upTo(east));
        const QList<Placed> moving = placer.place(texts, camera, taken, {}, false);
        REQUIRE(moving.size() == 2);
        CHECK(find(moving, texts, 1)->spot.side == Side::Left);
        placer.forget();
        const QList<Placed> placed = placer.place(texts, camera, taken);
        REQUIRE(placed.size() == 2);
        CHECK(find(placed, texts, 1)->spot.side == Side::Right);
        CHECK(find(placed, texts, 2)->offset != find(moving, texts, 2)->offset);
        CHECK(placer.place(texts, camera, taken, {}, false) == placed); // there they stay
        // Not to where they in turn are worse than before: under a thread.
        placer.forget();
        const QList<QRectF> threads{
            QRectF(460, 300, 200, 80), QRectF(460, 420, 200, 80), QRectF(575, 380, 90, 40)};
        const QList<Placed> crossed = placer.place(texts, camera, taken, threads);
        REQUIRE(crossed.size() == 2);
        CHECK(find(crossed, texts, 1)->spot.side == Side::Left);
    }
    // To get off a thread would not be worth it.
    LabelPlacer placer;
    placer.highlight(upTo(300));
    const QList<Placed> placed = placer.place(texts, camera, taken, {QRectF(445, 398, 20, 4)});
    REQUIRE(placed.size() == 2);
    CHECK(find(placed, texts, 1)->spot.side == Side::Left);
}

TEST_CASE("No name of a place ends at a landmark's dot")
{
    QList<Text> texts{at({500, 400}, 1), at({0, 400}, 2)};
    texts[0].isLandmark = true;
    texts[1].rank = 1;
    LabelPlacer placer;
    const auto sideAt = [&](double pixels) { // of the name from that dot, were it on the right of its own
        texts[1].place = camera.fromItem({500 - 3 - pixels - 60 - 2 - 3, 400});
        placer.forget();
        const QList<Placed> placed = placer.place(texts, camera, {});
        REQUIRE(placed.size() == 2);
        return find(placed, texts, 2)->spot.side;
    };
    CHECK(sideAt(8) == Side::Left);
    CHECK(sideAt(13) == Side::Right);
}

TEST_CASE("The name of a landmark goes to a corner of its dot where it has no side, not to get off a thread")
{
    QList<Text> texts{at({500, 400}, 1)};
    const QList<QRectF> sides{
        QRectF(540, 398, 10, 4), QRectF(450, 398, 10, 4), QRectF(480, 380, 10, 8), QRectF(480, 412, 10, 8)};
    LabelPlacer placer;
    CHECK(placer.place(texts, camera, sides).isEmpty());
    texts[0].isLandmark = true;
    const QList<Placed> placed = placer.place(texts, camera, sides);
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].spot.side == Side::Above);
    CHECK(placed[0].offset.x() == texts[0].size.width() / 2);
    CHECK(placed[0].offset.y() < -texts[0].size.height() / 2);
    CHECK(placer.place(texts, camera, {})[0].spot == placed[0].spot); // and stays there
    placer.forget();
    const QList<QRectF> others{sides[1], sides[2], sides[3]};
    CHECK(placer.place(texts, camera, others, {QRectF(540, 398, 4, 4)})[0].spot.side == Side::Right);
}

TEST_CASE("Names step aside for that of an area or a landmark which would find no room")
{
    // The area has its middle only, where the name of the first town stands; on whose left that of the
    // second.
    QList<Text> texts{at({500, 400}, 1), at({420, 400}, 2), at({545, 400}, 3, 0), at({430, 400}, 4, 0)};
    texts[2].rank = 1;
    texts[3].rank = 2; // where the second would go from: it stays free only if all comes to pass
    const QList<QRectF> taken{QRectF(440, 370, 110, 20), QRectF(440, 412, 110, 20)}; // above and below
    LabelPlacer placer;
    CHECK(!find(placer.place(texts, camera, taken), texts, 3));
    texts[2].isOfArea = true;
    placer.forget();
    const QList<Placed> placed = placer.place(texts, camera, taken);
    REQUIRE(find(placed, texts, 3));
    CHECK(placer.place(texts, camera, taken, {}, false) == placed); // where they are they stay
    placer.forget();
    CHECK(!find(placer.place(texts, camera, taken, {}, false), texts, 3)); // while the map moves none does
    CHECK(find(placed, texts, 1)->spot.side == Side::Left);
    CHECK(find(placed, texts, 2)->spot.side == Side::Left);
    for (const Placed &one : placed)
        for (const Placed &other : placed)
            CHECK((one.text == other.text
                || !boxOf(one, texts[one.text]).intersects(boxOf(other, texts[other.text]))));
    // A landmark's dot and name come about as the middle of the area.
    texts[2] = at({570, 400}, 3);
    texts[2].rank = 1;
    texts[2].size.setWidth(2);
    placer.forget();
    const QList<QRectF> tight =
        taken + QList<QRectF>{QRectF(576, 380, 60, 40), QRectF(569.5, 370, 3, 21), QRectF(569.5, 409, 3, 10)};
    CHECK(!find(placer.place(texts, camera, tight), texts, 3));
    texts[2].isLandmark = true;
    placer.forget();
    CHECK(find(placer.place(texts, camera, tight), texts, 3));
}

TEST_CASE("No name steps aside where another is lost by it")
{
    // The area would stand where two towns have their names: the first could go to the left, the second not.
    QList<Text> texts{at({500, 396}, 1), at({500, 414}, 2), at({545, 405}, 3, 0), at({455, 396}, 4, 0)};
    texts[2].isOfArea = true;
    texts[2].rank = 1;
    texts[3].rank = 2;
    const QList<QRectF> taken{QRectF(400, 370, 200, 16), QRectF(400, 424, 200, 16), QRectF(430, 407, 56, 14)};
    LabelPlacer placer;
    const QList<Placed> placed = placer.place(texts, camera, taken);
    CHECK(!find(placed, texts, 3));
    CHECK(find(placed, texts, 1)->spot.side == Side::Right);
    CHECK(find(placed, texts, 2)->spot.side == Side::Right);
    CHECK(find(placed, texts, 4)); // where the first would have gone
    texts[2].isOfArea = false;
    placer.forget();
    CHECK(placer.place(texts, camera, taken) == placed);
}

TEST_CASE("The name of an area keeps off a capital's dot where it can")
{
    QList<Text> texts{at({500, 400}, 1, 0), at({505, 402}, 2)};
    texts[0].isOfArea = true;
    texts[0].reach.up = texts[0].reach.down = 3 * texts[0].size.height() / camera.worldSize();
    texts[0].rank = -1;
    texts[1].isLandmark = true;
    LabelPlacer placer;
    const QList<Placed> placed = placer.place(texts, camera, {});
    REQUIRE(placed.size() == 2);
    CHECK(placed[0].offset != QPointF());
    // Where there is no other place it takes what there is.
    placer.forget();
    const double height = texts[0].size.height();
    const QRectF above(300, 300, 400, 100 - height / 2 - 2);
    const QRectF below(300, 400 + height / 2 + 2, 400, 100);
    const QList<Placed> forced = placer.place(texts, camera, {above, below});
    REQUIRE(forced.size() == 1);
    CHECK(forced[0].offset == QPointF());
}

TEST_CASE("The name of an area that can only hide a capital lets it go first")
{
    QList<Text> texts{at({500, 400}, 1, 0), at({505, 402}, 2), at({900, 400}, 3)};
    texts[0].isOfArea = true;
    texts[0].rank = -1;
    texts[1].isLandmark = true;
    texts[2].rank = 1;
    LabelPlacer placer;
    const QList<Placed> placed =
        placer.place(texts, camera, {}); // its area goes nowhere: only the middle is left
    CHECK(find(placed, texts, 2));
    CHECK(!find(placed, texts, 1));
    CHECK(find(placed, texts, 3));
    // Also where the capital is the last of all.
    placer.forget();
    texts.removeLast();
    CHECK(find(placer.place(texts, camera, {}), texts, 2));
    // Without room for the capital's name the area has its own.
    placer.forget();
    const QList<QRectF> around{QRectF(540, 380, 60, 40), QRectF(400, 380, 60, 40), QRectF(470, 370, 70, 18),
        QRectF(470, 412, 70, 18)};
    const QList<Placed> alone = placer.place(texts, camera, around);
    CHECK(!find(alone, texts, 2));
    CHECK(find(alone, texts, 1));
}

TEST_CASE("The name of an area leaves a capital room for its name where it can")
{
    QList<Text> texts{at({500, 400}, 1), at({560, 388}, 2, 0)}; // above and on the right of the capital
    texts[0].isLandmark = true;
    texts[1].isOfArea = true;
    texts[1].rank = -1;
    const QList<QRectF> others{QRectF(400, 380, 90, 40), QRectF(480, 412, 40, 30)}; // left and below
    LabelPlacer placer;
    // It goes nowhere else: the capital goes first.
    QList<Placed> placed = placer.place(texts, camera, others);
    CHECK(find(placed, texts, 1));
    CHECK(!find(placed, texts, 2));
    // There is room further up.
    placer.forget();
    texts[1].reach.up = 4 * texts[1].size.height() / camera.worldSize();
    placed = placer.place(texts, camera, others);
    CHECK(find(placed, texts, 1));
    REQUIRE(find(placed, texts, 2));
    CHECK(find(placed, texts, 2)->offset != QPointF());
    // Nothing is left for the capital anyhow.
    placer.forget();
    placed = placer.place(
        texts, camera, others + QList<QRectF>{QRectF(505, 395, 60, 20), QRectF(480, 370, 40, 25)});
    CHECK(!find(placed, texts, 1));
    CHECK(find(placed, texts, 2));
}

TEST_CASE("The name of a capital keeps off the dot of another where it can")
{
    QList<Text> texts{at({500, 400}, 1), at({530, 402}, 2)};
    texts[0].weight = 2;
    LabelPlacer placer;
    CHECK(placer.place(texts, camera, {}).size() == 1); // it lies over the other
    texts[0].isLandmark = texts[1].isLandmark = true;
    placer.forget();
    const QList<Placed> placed = placer.place(texts, camera, {});
    REQUIRE(placed.size() == 2);
    CHECK(placed[0].spot.side == Side::Left);
}

TEST_CASE("The name of a capital that the edge cuts goes to another side before others are placed")
{
    QList<Text> texts{at({500, 400}, 1), at({500, 425}, 2), at({500, 375}, 3)};
    texts[1].rank = texts[2].rank = 1;
    const QRectF right(540, 386, 60, 28);
    MapCamera moved = camera;
    moved.center = camera.fromItem(camera.middle() + QPointF(460, 0));
    for (const bool isCapital : {false, true}) {
        texts[0].isLandmark = isCapital;
        LabelPlacer placer;
        const QList<Placed> before = placer.place(texts, camera, {right});
        REQUIRE(find(before, texts, 1)->spot.side == Side::Left);
        const QList<Placed> placed = placer.place(texts, moved, {right.translated(-460, 0)});
        REQUIRE(find(placed, texts, 1));
        CHECK(isWhole(*find(placed, texts, 1), texts[0], moved) == isCapital);
    }
}
