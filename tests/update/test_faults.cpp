// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "testfiles.h"
#include "town.h"
#include "updaterrun.h"
#include "webserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

// What is done to the updater and to the app at the worst moments. After each of it the app must start and
// show whole content, and the next attempt must succeed.

namespace {
const QString oldVersion = u"2026.12.1"_s;
const QString newVersion = u"2026.12.2"_s;

/// A screen that shows old content and is about to get new content, as often as it takes.
class Rehearsal {
public:
    Rehearsal()
    {
        const QString package = m_town.publish(m_site.path(), {newVersion});
        Town::index(package, newVersion);
        m_server.setFolder(m_site.path());
    }

    const Town &town() const { return m_town; }
    QString site() const { return m_site.path(); }
    WebServer &server() { return m_server; }
    QStringList fromFolder(const QString &folder) const
    {
        return words(folder) << u"--from-folder"_s << m_site.path();
    }
    QStringList fromWeb(const QString &folder) const
    {
        return words(folder) << u"--from-url"_s << m_server.url(u"index.json"_s) << u"--ca-file"_s
                             << m_certificate.file();
    }
    QStringList app(const QString &deed, const QString &folder) const
    {
        return {deed, folder, m_town.publicKey(), newVersion};
    }

    /// After a fault: whole content is shown, and a further look at the source ends with the new one.
    void recover(const QString &folder, const QStringList &update, const QString &before) const
    {
        const QString shown = shownVersion(m_town, folder);
        CHECK((shown == before || shown == newVersion));
        if (shown != newVersion) {
            const ProcessRun run = runWatched(update);
            INFO(run.err.toStdString());
            REQUIRE(run.exitCode == 0);
            REQUIRE(shownVersion(m_town, folder) == newVersion);
        }
        REQUIRE(m_town.slotsIn(folder).confirm(version(newVersion)).has_value());
        REQUIRE(shownVersion(m_town, folder) == newVersion);
    }

private:
    QStringList words(const QString &folder) const
    {
        return {u"update"_s, u"--content-folder"_s, folder, u"--public-key"_s, m_town.publicKey()};
    }

    Town m_town;
    Certificate m_certificate;
    WebServer m_server{m_certificate};
    QTemporaryDir m_site;
};

/// Ends a process before each of its steps in turn; gives how many there were.
template <typename Words, typename Check>
int killEverywhere(const QString &original, const Words &words, const Check &check)
{
    int steps = 0;
    for (int step = 1;; ++step) {
        const QTemporaryDir disk;
        const QString folder = disk.filePath(u"content"_s);
        copyFolder(original, folder);
        const ProcessRun run = runWatched(words(folder), {.killBefore = step});
        INFO("killed before step " << step << "\n" << run.err.toStdString());
        if (!run.wasKilled) {
            REQUIRE(run.exitCode == 0);
            REQUIRE(run.steps == step - 1);
            return steps;
        }
        ++steps;
        check(folder);
    }
}

/// A file system of its own at a folder, as long as this lives. Needs rights that not everybody has.
class Mounted {
public:
    Mounted(const QString &folder, const char *options)
        : m_folder(QFile::encodeName(folder))
    {
        m_isThere = unshare(CLONE_NEWNS) == 0 && keepToItself(folder)
            && mount("tmpfs", m_folder.constData(), "tmpfs", 0, options) == 0;
    }
    ~Mounted()
    {
        if (m_isThere)
            (void)umount2(m_folder.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(Mounted)

    bool isThere() const { return m_isThere; }
    bool setReadOnly(bool readOnly) const
    {
        return mount(nullptr, m_folder.constData(), nullptr, MS_REMOUNT | (readOnly ? MS_RDONLY : 0), nullptr)
            == 0;
    }

private:
    /// What is mounted below is seen by nobody else: told of the nearest folder that is a mount itself.
    static bool keepToItself(const QString &folder)
    {
        const QByteArray path = QFile::encodeName(folder);
        return mount("none", path.constData(), nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
            || (folder != u"/" && keepToItself(QFileInfo(folder).path()));
    }

    QByteArray m_folder;
    bool m_isThere = false;
};
} // namespace

TEST_CASE(
    "The updater is killed before every step it takes: whole content is shown, and the next attempt succeeds")
{
    const Rehearsal rehearsal;
    const QTemporaryDir disk;
    const QString empty = disk.filePath(u"empty"_s);
    const QString shown = disk.filePath(u"shown"_s);
    REQUIRE(QDir().mkpath(empty));
    showContent(rehearsal.town(), shown, u"2026.11.30"_s);
    showContent(rehearsal.town(), shown, oldVersion);

    const auto fromFolder = [&](const QString &folder) { return rehearsal.fromFolder(folder); };
    const auto fromWeb = [&](const QString &folder) { return rehearsal.fromWeb(folder); };
    int points = 0;
    points += killEverywhere(empty, fromFolder,
        [&](const QString &folder) { rehearsal.recover(folder, fromFolder(folder), u"built-in"_s); });
    points += killEverywhere(shown, fromFolder,
        [&](const QString &folder) { rehearsal.recover(folder, fromFolder(folder), oldVersion); });
    points += killEverywhere(empty, fromWeb,
        [&](const QString &folder) { rehearsal.recover(folder, fromWeb(folder), u"built-in"_s); });
    points += killEverywhere(shown, fromWeb,
        [&](const QString &folder) { rehearsal.recover(folder, fromWeb(folder), oldVersion); });
    CHECK(points >= 200);
    WARN("killed at " << points << " points");
}

TEST_CASE("The app is killed before every step of a switch: whole content is shown, and nothing is lost")
{
    const Rehearsal rehearsal;
    const QTemporaryDir disk;
    const QString waiting = disk.filePath(u"waiting"_s);
    showContent(rehearsal.town(), waiting, oldVersion);
    REQUIRE(runWatched(rehearsal.fromFolder(waiting)).exitCode == 0);
    const QString onTrial = disk.filePath(u"on-trial"_s);
    copyFolder(waiting, onTrial);
    REQUIRE(shownVersion(rehearsal.town(), onTrial) == newVersion);

    const QString deed = GENERATE(u"begin"_s, u"advance"_s, u"confirm"_s, u"go-back"_s);
    const QString original = deed == u"begin" || deed == u"advance" ? waiting : onTrial;
    const auto words = [&](const QString &folder) { return rehearsal.app(deed, folder); };
    const int points = killEverywhere(original, words, [&](const QString &folder) {
        const QString shown = shownVersion(rehearsal.town(), folder);
        // A start that was cut off before the switch makes it anew; one that was cut off after it counts as a
        // try.
        CHECK((shown == oldVersion || shown == newVersion));
        CHECK((shownVersion(rehearsal.town(), folder) == oldVersion || deed == u"confirm"));
    });
    CHECK(points >= 5);
}

TEST_CASE("The disk is full at any place: what is shown stays, and the next attempt succeeds")
{
    const Rehearsal rehearsal;
    const QTemporaryDir disk;
    const QString shown = disk.filePath(u"shown"_s);
    showContent(rehearsal.town(), shown, oldVersion);
    const qint64 size = packageBytes({newVersion}).size();
    const bool isWeb = GENERATE(false, true);
    for (const qint64 room :
        {qint64(0), qint64(1), qint64(100), qint64(4096), qint64(20'000), size / 2, size - 1}) {
        const QTemporaryDir copy;
        const QString folder = copy.filePath(u"content"_s);
        copyFolder(shown, folder);
        const QStringList words = isWeb ? rehearsal.fromWeb(folder) : rehearsal.fromFolder(folder);
        const ProcessRun run = runWatched(words, {.largestFile = room});
        INFO(room << " bytes: " << run.err.toStdString());
        REQUIRE(run.exitCode == 1);
        CHECK(run.err.contains(u"Make room"));
        rehearsal.recover(folder, words, oldVersion);
    }
}

TEST_CASE("A file system without room: what is shown stays, and the next attempt succeeds")
{
    const Rehearsal rehearsal;
    const QTemporaryDir disk;
    const QString folder = disk.filePath(u"content"_s);
    REQUIRE(QDir().mkpath(folder));
    const Mounted small(folder, "size=4m");
    if (!small.isThere())
        SKIP("no right to mount a file system of its own");
    showContent(rehearsal.town(), folder, oldVersion);
    const bool isWeb = GENERATE(false, true);
    const QStringList words = isWeb ? rehearsal.fromWeb(folder) : rehearsal.fromFolder(folder);
    for (int left : {0, 1, 10, 30}) { // pieces of 4 KiB
        INFO(left);
        QFile filler(folder + u"/filler"_s);
        REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) { }
        REQUIRE(filler.resize(filler.size() / 4096 * 4096 - left * 4096));
        filler.close();
        const ProcessRun run = runWatched(words);
        INFO(run.err.toStdString());
        REQUIRE(run.exitCode == 1);
        REQUIRE(shownVersion(rehearsal.town(), folder) == oldVersion);
        REQUIRE(filler.remove());
    }
    rehearsal.recover(folder, words, oldVersion);
}

TEST_CASE("A disk that cannot be written to: what is shown stays, the app starts as often as it likes")
{
    const Rehearsal rehearsal;
    const QTemporaryDir disk;
    const QString folder = disk.filePath(u"content"_s);
    REQUIRE(QDir().mkpath(folder));
    const Mounted mounted(folder, "size=16m");
    if (!mounted.isThere())
        SKIP("no right to mount a file system of its own");
    showContent(rehearsal.town(), folder, oldVersion);
    const bool isWeb = GENERATE(false, true);
    const QStringList words = isWeb ? rehearsal.fromWeb(folder) : rehearsal.fromFolder(folder);
    SECTION("before the updater runs")
    {
        REQUIRE(mounted.setReadOnly(true));
        const ProcessRun run = runWatched(words);
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 1);
        CHECK(run.err.contains(u"Mount the disk writable"));
        CHECK(shownVersion(rehearsal.town(), folder) == oldVersion);
    }
    SECTION("between the updater and the app: what cannot be noted down is not tried")
    {
        REQUIRE(runWatched(words).exitCode == 0);
        REQUIRE(mounted.setReadOnly(true));
        for (int start = 0; start < 3; ++start)
            CHECK(shownVersion(rehearsal.town(), folder) == oldVersion);
        CHECK_FALSE(rehearsal.town().slotsIn(folder).advance(ordinaryDay()).has_value());
        CHECK_FALSE(rehearsal.town().slotsIn(folder).confirm(version(newVersion)).has_value());
    }
    REQUIRE(mounted.setReadOnly(false));
    rehearsal.recover(folder, words, oldVersion);
}

TEST_CASE("A content folder that cannot be made is told of")
{
    const Rehearsal rehearsal;
    const QTemporaryDir disk;
    writeFile(disk.filePath(u"file"_s), "in the way");
    const QString folder = disk.filePath(u"file/content"_s);
    for (const QStringList &words : {rehearsal.fromFolder(folder), rehearsal.fromWeb(folder)}) {
        const ProcessRun run = runWatched(words);
        CHECK(run.exitCode == 1);
        CHECK(run.err.contains(folder));
    }
    CHECK(shownVersion(rehearsal.town(), folder) == u"built-in"_s);
}

TEST_CASE("Files of an attempt before are in the way of nothing")
{
    const Rehearsal rehearsal;
    const QTemporaryDir disk;
    const QString folder = disk.filePath(u"content"_s);
    showContent(rehearsal.town(), folder, oldVersion);
    for (const QString &name :
        {u"slots.json.new"_s, u"update.json.new"_s, u"update.json"_s, u"incoming/content.sqlite"_s,
            u"incoming/content.sqlite.minisig"_s, u"incoming/content.sqlite.part"_s, u"incoming/part.note"_s,
            u"incoming/index.note"_s, u"incoming/part.note.new"_s})
        writeFile(folder + u'/' + name, QByteArray(1'000'000, '{'));
    const bool isWeb = GENERATE(false, true);
    const QStringList words = isWeb ? rehearsal.fromWeb(folder) : rehearsal.fromFolder(folder);
    CHECK(shownVersion(rehearsal.town(), folder) == oldVersion);
    CHECK(runWatched(words).exitCode == 0);
    CHECK(shownVersion(rehearsal.town(), folder) == newVersion);
}

TEST_CASE("A lock that somebody keeps stops nobody for long")
{
    const Rehearsal rehearsal;
    const QTemporaryDir disk;
    const QString folder = disk.filePath(u"content"_s);
    showContent(rehearsal.town(), folder, oldVersion);
    const auto lock = FolderLock::take(folder);
    REQUIRE(lock.has_value());
    CHECK(runWatched(rehearsal.fromFolder(folder)).exitCode == 1);
    CHECK(toldState(folder)[u"result"_s] == u"failed"_s);
    CHECK(shownVersion(rehearsal.town(), folder) == oldVersion);
}
