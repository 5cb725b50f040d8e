// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "application.h"
#include "assets.h"
#include "configured.h"
#include "testfiles.h"
#include "town.h"
#include "updaterrun.h"

#include <QDir>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <memory>

using namespace Qt::StringLiterals;

namespace {
const QString builtInVersion = u"2026.11.1"_s;
const QString oldVersion = u"2026.12.1"_s;
const QString newVersion = u"2026.12.2"_s;

/// A screen with a configuration of its own.
struct Screen {
    Town town;
    QTemporaryDir disk;
    QTemporaryDir stick;
    QString folder = disk.filePath(u"content"_s);
    QString config = disk.filePath(u"kiosk.toml"_s);

    Screen()
    {
        REQUIRE(QDir().mkpath(folder));
        writeFile(config,
            "[content]\nfolder = \"" + folder.toUtf8() + "\"\n[update]\nfolder = \"" + stick.path().toUtf8()
                + "\"\npublic-keys = [\"" + town.publicKey().toUtf8() + "\"]\n");
    }
    QStringList update() const { return {u"update"_s, u"--config"_s, config}; }

    /// Starts the app and gives the version that it shows, once a frame has been seen with it.
    QString started() const
    {
        const auto options = Options::parse({u"partner-cities"_s, u"--config"_s, config, u"--size"_s,
            u"800x600"_s, u"--lang"_s, u"en"_s, u"--today"_s, u"2026-12-24"_s});
        REQUIRE(options.has_value());
        Application app(configured(*options));
        REQUIRE(app.start());
        const auto isConfirmed = [&] {
            const auto state = readSlotState(folder);
            return state && !state->isOnTrial && app.session().state() == Session::State::Ready
                && state->highest >= *VersionNumber::fromString(app.session().contentVersion());
        };
        REQUIRE(QTest::qWaitFor(isConfirmed, 20'000));
        CHECK(app.session().problem().isEmpty());
        CHECK_FALSE(app.session().homeName().isEmpty());
        return app.session().contentVersion();
    }
};

/// The parts of the app that an update is about, with a window that may or may not be shown.
struct Parts {
    explicit Parts(const Screen &screen, std::chrono::milliseconds patience)
        : updates(
              {screen.folder, {{screen.town.keys().publicKey()}, version(u"0.1.0"_s)}, QDate(2026, 11, 21),
                  [] { return QDate(2026, 12, 24); }, patience, std::chrono::milliseconds(20)})
        , loader(updates.firstFile(), Assets::builtInContent())
        , session(loader, {Language::English, {}, true, [] { return QDate(2026, 12, 24); }})
    {
        window.resize(200, 200);
    }
    bool shows(const QString &wanted)
    {
        return QTest::qWaitFor(
            [&] { return session.state() == Session::State::Ready && session.contentVersion() == wanted; },
            10'000);
    }

    ContentUpdates updates;
    ContentLoader loader;
    Session session;
    QQuickWindow window;
};

bool isConfirmed(const Screen &screen, const QString &shown)
{
    return QTest::qWaitFor(
        [&] {
            const auto state = readSlotState(screen.folder);
            return state && !state->isOnTrial && state->highest == version(shown);
        },
        10'000);
}

/// Parts that show the old content while new content has come and waits.
std::unique_ptr<Parts> partsWithContentWaiting(const Screen &screen)
{
    showContent(screen.town, screen.folder, oldVersion);
    auto parts = std::make_unique<Parts>(screen, std::chrono::seconds(20));
    parts->window.show();
    parts->updates.watch(parts->loader, parts->session, &parts->window);
    REQUIRE(parts->shows(oldVersion));
    REQUIRE(isConfirmed(screen, oldVersion));
    screen.town.publish(screen.stick.path(), {newVersion});
    REQUIRE(runWatched(screen.update()).exitCode == 0);
    return parts;
}
} // namespace

TEST_CASE("The app shows what has arrived from its next start on, and a frame confirms it")
{
    const Screen screen;
    CHECK(screen.started() == builtInVersion);
    screen.town.publish(screen.stick.path(), {newVersion});
    REQUIRE(runWatched(screen.update()).exitCode == 0);
    CHECK(screen.started() == newVersion);
    CHECK(screen.started() == newVersion);
    CHECK(readSlotState(screen.folder)->highest == version(newVersion));
}

TEST_CASE("The app starts and shows whole content after the updater was killed")
{
    const Screen screen;
    showContent(screen.town, screen.folder, oldVersion);
    screen.town.publish(screen.stick.path(), {newVersion});
    const QString before = screen.disk.filePath(u"before"_s);
    copyFolder(screen.folder, before);
    const int steps = runWatched(screen.update()).steps;
    REQUIRE(steps > 20);
    for (int step = 1; step <= steps; step += steps / 8) {
        REQUIRE(QDir(screen.folder).removeRecursively());
        copyFolder(before, screen.folder);
        REQUIRE(runWatched(screen.update(), {.killBefore = step}).wasKilled);
        INFO(step);
        const QString shown = screen.started();
        CHECK((shown == oldVersion || shown == newVersion));
    }
}

TEST_CASE("The app starts and shows whole content after damage to the slots")
{
    const Screen screen;
    showContent(screen.town, screen.folder, oldVersion);
    showContent(screen.town, screen.folder, newVersion);
    const QString slot = readSlotState(screen.folder)->current.slot;
    const QByteArray whole = bytesOf(ContentSlots::packageIn(screen.folder, slot));
    writeFile(ContentSlots::packageIn(screen.folder, slot), whole.first(whole.size() / 2));
    CHECK(screen.started() == oldVersion);
    QByteArray flipped = packageBytes({oldVersion});
    flipped[flipped.size() / 2] = char(flipped[flipped.size() / 2] ^ 1);
    writeFile(ContentSlots::packageIn(screen.folder, slot == u"a" ? u"b"_s : u"a"_s), flipped);
    CHECK(screen.started() == builtInVersion);
    writeFile(ContentSlots::packageIn(screen.folder, slot), whole);
    CHECK(screen.started() == newVersion);
}

TEST_CASE("Content changes under the app while nobody uses it, and not before")
{
    const Screen screen;
    const auto parts = partsWithContentWaiting(screen);
    CHECK_FALSE(QTest::qWaitFor([&] { return parts->session.contentVersion() != oldVersion; }, 200));

    parts->updates.setIdle(true);
    CHECK(parts->shows(newVersion));
    CHECK(isConfirmed(screen, newVersion));
}

TEST_CASE("Content that waits is shown to the next visitor, whichever municipality the last one looked at")
{
    const Screen screen;
    const auto parts = partsWithContentWaiting(screen);
    const QString home = parts->session.home();
    REQUIRE(home != u"krusevlje"_s);
    parts->session.visit(u"krusevlje"_s);
    REQUIRE(QTest::qWaitFor([&] { return parts->session.home() == u"krusevlje"_s; }, 10'000));

    // As at the end of a visit: the next one's home is still on its way when content changes.
    parts->session.reset();
    parts->updates.setIdle(true);
    CHECK(parts->shows(newVersion));
    CHECK(isConfirmed(screen, newVersion));
    CHECK(parts->session.home() == home);
}

TEST_CASE("Content with which no frame comes gives way to the one before, and is not taken again")
{
    const Screen screen;
    showContent(screen.town, screen.folder, oldVersion);
    screen.town.publish(screen.stick.path(), {newVersion});
    REQUIRE(runWatched(screen.update()).exitCode == 0);
    Parts parts(screen, std::chrono::milliseconds(400));
    parts.updates.watch(parts.loader, parts.session, &parts.window); // which nobody ever shows
    REQUIRE(parts.shows(newVersion));
    CHECK(parts.shows(oldVersion));
    CHECK(readSlotState(screen.folder)->failed == version(newVersion));
    CHECK(runWatched(screen.update()).exitCode == 0);
    CHECK(screen.started() == oldVersion);
}
