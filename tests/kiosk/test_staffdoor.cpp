// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "pin.h"
#include "staffdoor.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = StaffDoor::State;

namespace {
StaffDoor::Settings withPin()
{
    static const QString hash = hashPin(u"4711"_s).value();
    StaffDoor::Settings settings;
    settings.pinHash = hash;
    return settings;
}

void knock(StaffDoor &door, int times = 5)
{
    for (int i = 0; i < times; ++i)
        door.setKnocks(door.knocks() + 1);
}

State enter(StaffDoor &door, const QString &pin)
{
    door.setTyped(pin);
    door.setTyped(pin + u'\n');
    REQUIRE(QTest::qWaitFor([&] { return door.state() != State::Checking; }, 20000));
    return door.state();
}
} // namespace

TEST_CASE("A PIN fits its hash and no other's")
{
    const auto hash = hashPin(u"4711"_s);
    REQUIRE(hash.has_value());
    CHECK(hash->startsWith(u"$argon2id$"_s));
    CHECK(isPinHash(*hash));
    CHECK(pinFits(u"4711"_s, *hash));
    CHECK(!pinFits(u"4712"_s, *hash));
    CHECK(!pinFits(u"4711"_s, hash->chopped(1) + (hash->endsWith(u'A') ? u'B' : u'A')));
    CHECK(!pinFits(u"4711"_s, u"4711"_s));
    CHECK(hash != hashPin(u"4711"_s)); // each has a salt of its own
}

TEST_CASE("A PIN is four to twelve digits")
{
    CHECK(!hashPin(u"123"_s));
    CHECK(!hashPin(u"1234567890123"_s));
    CHECK(!hashPin(u"12a4"_s));
    CHECK(!hashPin(u"١٢٣٤"_s));
    CHECK(hashPin(u"000000000000"_s));
}

TEST_CASE("Without a PIN there is no door")
{
    StaffDoor door({});
    CHECK(!door.exists());
    knock(door, 20);
    CHECK(door.state() == State::Shut);
}

TEST_CASE("What is no hash makes no door")
{
    StaffDoor::Settings settings;
    settings.pinHash = u"4711"_s;
    CHECK(!StaffDoor(settings).exists());
}

TEST_CASE("Five knocks in a row bring the question for the PIN")
{
    StaffDoor door(withPin());
    knock(door, 4);
    CHECK(door.state() == State::Shut);
    knock(door, 1);
    CHECK(door.state() == State::Asking);
}

TEST_CASE("Slow knocks are none")
{
    StaffDoor::Settings settings = withPin();
    settings.knockingTime = 30ms;
    StaffDoor door(settings);
    knock(door, 4);
    QTest::qWait(60);
    knock(door, 4);
    CHECK(door.state() == State::Shut);
}

TEST_CASE("The right PIN opens the door and tells how the screen is doing")
{
    StaffDoor::Settings settings = withPin();
    settings.report = [] { return QStringList{u"well"_s}; };
    StaffDoor door(settings);
    knock(door);
    CHECK(enter(door, u"4711"_s) == State::Open);
    CHECK(door.report() == QStringList{u"well"_s});
    CHECK(door.typed().isEmpty());
    const QSignalSpy wishes(&door, &StaffDoor::wishChanged);
    door.setWish(StaffDoor::Wish::Clean);
    CHECK(wishes.size() == 1);
    CHECK(door.isShut());
}

TEST_CASE("A shut door grants no wishes")
{
    StaffDoor door(withPin());
    const QSignalSpy wishes(&door, &StaffDoor::wishChanged);
    door.setWish(StaffDoor::Wish::Quit);
    knock(door);
    door.setWish(StaffDoor::Wish::Quit);
    CHECK(wishes.isEmpty());
}

TEST_CASE("After three wrong PINs the right one has to wait")
{
    StaffDoor::Settings settings = withPin();
    settings.firstWait = 1s;
    StaffDoor door(settings);
    knock(door);
    for (const QString &pin : {u"1111"_s, u"2222"_s, u"3333"_s})
        CHECK(enter(door, pin) == State::Wrong);
    CHECK(door.secondsClosed() == 1);
    CHECK(enter(door, u"4711"_s) != State::Open);
    // Shutting it and knocking again does not help.
    door.setShut(true);
    knock(door);
    CHECK(enter(door, u"4711"_s) != State::Open);
    REQUIRE(QTest::qWaitFor([&] { return door.secondsClosed() == 0; }, 5000));
    CHECK(enter(door, u"4711"_s) == State::Open);
}

TEST_CASE("Each further wrong PIN doubles the wait, up to a quarter of an hour")
{
    const StaffDoor::Settings settings;
    CHECK(StaffDoor::waitAfter(0, settings) == 0s);
    CHECK(StaffDoor::waitAfter(2, settings) == 0s);
    CHECK(StaffDoor::waitAfter(3, settings) == 30s);
    CHECK(StaffDoor::waitAfter(4, settings) == 60s);
    CHECK(StaffDoor::waitAfter(7, settings) == 480s);
    CHECK(StaffDoor::waitAfter(8, settings) == 900s);
    CHECK(StaffDoor::waitAfter(1000, settings) == 900s);
}
