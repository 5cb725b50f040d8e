// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentslots.h"
#include "testfiles.h"
#include "town.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace Qt::StringLiterals;

namespace {
/// A town and the content folder of one of its screens.
struct Screen {
    Town town;
    QTemporaryDir disk;
    QString folder = disk.filePath(u"content"_s);

    /// Offers a package as the updater does.
    tl::expected<PackageFacts, NotStaged> offer(const Edition &edition)
    {
        REQUIRE(QDir().mkpath(folder + u"/incoming"_s));
        const QString file = folder + u"/incoming/content.sqlite"_s;
        writeFile(file, packageBytes(edition));
        town.sign(file);
        return town.slotsIn(folder).stage(file);
    }
    ContentChoice begin(const ContentClock &clock = ordinaryDay())
    {
        return town.slotsIn(folder).begin(clock);
    }
    void confirm(const QString &shown) { REQUIRE(town.slotsIn(folder).confirm(version(shown)).has_value()); }
    QString shown() { return shownVersion(town, folder); }
    QString current() const { return readSlotState(folder)->current.slot; }
    QString currentFile() const { return ContentSlots::packageIn(folder, current()); }
};
} // namespace

TEST_CASE("Without anything in the folder, or without a folder, the content of the program is shown")
{
    Screen screen;
    CHECK(screen.shown() == u"built-in"_s);
    REQUIRE(QDir().mkpath(screen.folder));
    CHECK(screen.shown() == u"built-in"_s);
    CHECK(screen.begin().warnings.isEmpty());
    CHECK(QDir(screen.folder).isEmpty(QDir::Files | QDir::NoDotAndDotDot) == false); // the lock
}

TEST_CASE("What arrived is shown at the next start, confirmed by a frame, and stays")
{
    Screen screen;
    REQUIRE(screen.offer({u"2026.12.1"_s}).has_value());
    CHECK(screen.shown() == u"2026.12.1"_s);
    screen.confirm(u"2026.12.1"_s);
    CHECK(screen.shown() == u"2026.12.1"_s);
    CHECK(screen.shown() == u"2026.12.1"_s);
    CHECK(readSlotState(screen.folder)->highest == version(u"2026.12.1"_s));
}

TEST_CASE("Content that was begun to be shown and never confirmed is gone back from, and not taken again")
{
    Screen screen;
    showContent(screen.town, screen.folder, u"2026.12.1"_s);
    REQUIRE(screen.offer({u"2026.12.2"_s}).has_value());
    CHECK(screen.shown() == u"2026.12.2"_s); // and the app dies before its first frame
    CHECK(screen.shown() == u"2026.12.1"_s);
    CHECK(screen.shown() == u"2026.12.1"_s);
    const auto again = screen.offer({u"2026.12.2"_s});
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().reason.contains(u"could not be shown"));
    REQUIRE(screen.offer({u"2026.12.3"_s}).has_value());
    CHECK(screen.shown() == u"2026.12.3"_s);
}

TEST_CASE("The first content that does not show gives way to the program's own")
{
    Screen screen;
    REQUIRE(screen.offer({u"2026.12.1"_s}).has_value());
    CHECK(screen.shown() == u"2026.12.1"_s);
    const ContentChoice second = screen.begin();
    CHECK(second.file.isEmpty());
    REQUIRE(second.warnings.size() == 1);
    CHECK(second.warnings[0].contains(u"2026.12.1"));
}

TEST_CASE("Content is switched while the app runs, only when asked, and gone back from when no frame comes")
{
    Screen screen;
    showContent(screen.town, screen.folder, u"2026.12.1"_s);
    ContentSlots contentSlots = screen.town.slotsIn(screen.folder);
    CHECK_FALSE(contentSlots.advance(ordinaryDay()).has_value()); // nothing waits
    REQUIRE(screen.offer({u"2026.12.2"_s}).has_value());
    CHECK(readSlotState(screen.folder)->current.version == version(u"2026.12.1"_s));

    const auto next = contentSlots.advance(ordinaryDay());
    REQUIRE(next.has_value());
    CHECK(next->version == version(u"2026.12.2"_s));
    CHECK_FALSE(contentSlots.advance(ordinaryDay()).has_value());
    SECTION("a frame came")
    {
        screen.confirm(u"2026.12.2"_s);
        CHECK(screen.shown() == u"2026.12.2"_s);
    }
    SECTION("no frame came")
    {
        const ContentChoice before = contentSlots.goBack(ordinaryDay());
        CHECK(before.version == version(u"2026.12.1"_s));
        CHECK(screen.shown() == u"2026.12.1"_s);
        CHECK_FALSE(screen.offer({u"2026.12.2"_s}).has_value());
    }
    SECTION("the app died")
    {
        CHECK(screen.shown() == u"2026.12.1"_s);
    }
}

TEST_CASE("While content is on trial nothing else is put into a slot")
{
    Screen screen;
    showContent(screen.town, screen.folder, u"2026.12.1"_s);
    REQUIRE(screen.offer({u"2026.12.2"_s}).has_value());
    CHECK(screen.shown() == u"2026.12.2"_s);
    CHECK_FALSE(screen.offer({u"2026.12.3"_s}).has_value());
    screen.confirm(u"2026.12.2"_s);
    CHECK(screen.offer({u"2026.12.3"_s}).has_value());
}

TEST_CASE("Nothing older is ever taken again, nor the same")
{
    Screen screen;
    showContent(screen.town, screen.folder, u"2026.12.1"_s);
    showContent(screen.town, screen.folder, u"2026.12.3"_s);
    for (const QString &old : {u"2026.12.2"_s, u"2026.12.1"_s, u"2026.12.3"_s, u"2025.99"_s, u"0"_s}) {
        const auto refused = screen.offer({old});
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().reason.contains(u"not newer"));
        CHECK_FALSE(refused.error().isDiskAtFault);
    }
    CHECK(screen.shown() == u"2026.12.3"_s);
}

TEST_CASE("Content older than the program's own is not taken once that was shown")
{
    Screen screen;
    screen.confirm(u"2026.11.1"_s); // a frame with the content that came with the program
    CHECK_FALSE(screen.offer({u"2026.10.1"_s}).has_value());
    CHECK(screen.offer({u"2026.11.2"_s}).has_value());
}

TEST_CASE("A newer package takes the place of one that waits")
{
    Screen screen;
    REQUIRE(screen.offer({u"2026.12.1"_s}).has_value());
    REQUIRE_FALSE(screen.offer({u"2026.12.1"_s}).has_value());
    REQUIRE(screen.offer({u"2026.12.2"_s}).has_value());
    CHECK(screen.shown() == u"2026.12.2"_s);
}

TEST_CASE("Content that needs a newer app is not taken")
{
    Screen screen;
    const auto refused = screen.offer({u"2026.12.1"_s, u"2026-11-21"_s, {}, u"0.1.1"_s});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().reason.contains(u"0.1.1"));
    CHECK(screen.offer({u"2026.12.1"_s, u"2026-11-21"_s, {}, u"0.1"_s}).has_value());
}

TEST_CASE("Content waits for its first day")
{
    Screen screen;
    showContent(screen.town, screen.folder, u"2026.12.1"_s);
    REQUIRE(screen.offer({u"2027.1.1"_s, u"2027-01-01"_s}).has_value());
    CHECK(screen.begin({QDate(2026, 12, 31), {}}).version == version(u"2026.12.1"_s));
    CHECK_FALSE(screen.town.slotsIn(screen.folder).advance({QDate(2026, 12, 31), {}}).has_value());
    CHECK(screen.begin({QDate(2027, 1, 1), {}}).version == version(u"2027.1.1"_s));
}

TEST_CASE("With a clock in 1970 new content is shown all the same: it knows the day better")
{
    Screen screen;
    const ContentClock broken{QDate(1970, 1, 1), QDate(2026, 11, 21)};
    REQUIRE(screen.offer({u"2026.12.1"_s}).has_value());
    CHECK(screen.begin(broken).version == version(u"2026.12.1"_s));
    screen.confirm(u"2026.12.1"_s);
    REQUIRE(screen.offer({u"2027.1.1"_s, u"2027-01-01"_s}).has_value());
    // By what is shown already, also when nothing else is known of the past.
    const ContentChoice choice = screen.begin({QDate(1970, 1, 1), {}});
    CHECK(choice.version == version(u"2027.1.1"_s));
    CHECK_FALSE(choice.isExpired);
}

TEST_CASE("Content that is out of date is shown with a warning, never blank; in 2099 too")
{
    Screen screen;
    REQUIRE(screen.offer({u"2026.12.1"_s, u"2026-11-21"_s, u"2027"_s}).has_value());
    CHECK_FALSE(screen.begin({QDate(2027, 12, 31), {}}).isExpired);
    screen.confirm(u"2026.12.1"_s);
    for (const QDate today : {QDate(2028, 1, 1), QDate(2099, 12, 31)}) {
        const ContentChoice choice = screen.begin({today, {}});
        CHECK(choice.version == version(u"2026.12.1"_s));
        CHECK(choice.isExpired);
        REQUIRE(choice.warnings.size() == 1);
        CHECK(choice.warnings[0].contains(u"2027-12-31"));
    }
    // What is newer is better, even when it is out of date as well.
    REQUIRE(screen.offer({u"2026.12.2"_s, u"2026-11-21"_s, u"2027"_s}).has_value());
    CHECK(screen.begin({QDate(2099, 12, 31), {}}).version == version(u"2026.12.2"_s));
}

TEST_CASE("Damage to what is shown leads to what was shown before, then to the program's own")
{
    Screen screen;
    showContent(screen.town, screen.folder, u"2026.12.1"_s);
    showContent(screen.town, screen.folder, u"2026.12.2"_s);
    writeFile(screen.currentFile(), "rubbish");
    const ContentChoice choice = screen.begin();
    CHECK(choice.version == version(u"2026.12.1"_s));
    CHECK(choice.warnings.size() == 1);
    const QString other = ContentSlots::packageIn(screen.folder, screen.current() == u"a" ? u"b"_s : u"a"_s);
    REQUIRE(QFile::remove(signatureOf(other)));
    CHECK(screen.shown() == u"built-in"_s);
}

TEST_CASE("Damage is mended by the same version, and what is still shown meanwhile is not overwritten")
{
    Screen screen;
    showContent(screen.town, screen.folder, u"2026.12.1"_s);
    showContent(screen.town, screen.folder, u"2026.12.2"_s);
    writeFile(screen.currentFile(), "rubbish");
    SECTION("by a newer one, in the damaged slot")
    {
        REQUIRE(screen.offer({u"2026.12.3"_s}).has_value());
        CHECK(readSlotState(screen.folder)->current.version == version(u"2026.12.1"_s));
        CHECK(screen.shown() == u"2026.12.3"_s);
        CHECK(screen.shown() == u"2026.12.1"_s);
    }
    SECTION("by the same one, when nothing else is left")
    {
        const QString other = screen.current() == u"a" ? u"b"_s : u"a"_s;
        writeFile(ContentSlots::packageIn(screen.folder, other), "rubbish");
        REQUIRE_FALSE(screen.offer({u"2026.12.1"_s}).has_value()); // older than what was seen
        REQUIRE(screen.offer({u"2026.12.2"_s}).has_value());
        CHECK(screen.shown() == u"2026.12.2"_s);
    }
}

TEST_CASE("A slot whose content another key has signed, or that holds another version, is not shown")
{
    Screen screen;
    showContent(screen.town, screen.folder, u"2026.12.1"_s);
    SECTION("another key")
    {
        Town().sign(screen.currentFile());
        CHECK(screen.shown() == u"built-in"_s);
    }
    SECTION("an older version, well signed")
    {
        writeFile(screen.currentFile(), packageBytes({u"2026.11.9"_s}));
        screen.town.sign(screen.currentFile());
        CHECK(screen.shown() == u"built-in"_s);
    }
    SECTION("a key that is no longer the town's")
    {
        CHECK(shownVersion(Town(), screen.folder) == u"built-in"_s);
    }
}

TEST_CASE("A lost or damaged state is made anew from what is in the slots")
{
    Screen screen;
    showContent(screen.town, screen.folder, u"2026.12.1"_s);
    showContent(screen.town, screen.folder, u"2026.12.2"_s);
    const QString file = screen.folder + u"/slots.json"_s;
    const QByteArray whole = bytesOf(file);
    QByteArray spoilt = whole;
    const int how = GENERATE(range(0, 40));
    if (how == 0)
        spoilt.clear();
    else if (how < 10)
        spoilt.truncate(whole.size() * how / 10);
    else
        spoilt[whole.size() * (how - 10) / 30] = char(whole[whole.size() * (how - 10) / 30] ^ 1);
    writeFile(file, spoilt);
    CHECK(screen.shown() == u"2026.12.2"_s);
    screen.confirm(u"2026.12.2"_s);
    CHECK_FALSE(screen.offer({u"2026.12.2"_s}).has_value());
    CHECK_FALSE(screen.offer({u"2026.12.1"_s}).has_value());
    CHECK(screen.offer({u"2026.12.3"_s}).has_value());
}

TEST_CASE("What the content says of itself is what it was given")
{
    const QTemporaryDir folder;
    const Town town;
    const QString file = town.publish(folder.path(), {u"2026.12.1"_s, u"2026-12"_s, u"2027-06"_s, u"0.2"_s});
    const auto facts = packageFacts(file);
    REQUIRE(facts.has_value());
    CHECK(facts->version.toString() == u"2026.12.1");
    CHECK(facts->validFrom == QDate(2026, 12, 1));
    CHECK(facts->validUntil == QDate(2027, 6, 30));
    CHECK(facts->minimumApp.toString() == u"0.2");
    CHECK(facts->homes == QStringList{u"lipovec"_s});
}
