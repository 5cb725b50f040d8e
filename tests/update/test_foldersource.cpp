// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "foldersource.h"
#include "packageindex.h"
#include "testfiles.h"
#include "town.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using Result = Outcome::Result;

namespace {
constexpr qint64 mib = 1024 * 1024;

/// A stick and a screen that looks at it.
struct Stick {
    Town town;
    QTemporaryDir stick;
    QTemporaryDir disk;
    QString folder = disk.filePath(u"content"_s);

    Outcome look(qint64 sizeLimit = 64 * mib)
    {
        Disk steps;
        Incoming incoming(folder, steps);
        REQUIRE(incoming.make().has_value());
        ContentSlots contentSlots = town.slotsIn(folder);
        const PackageRules rules{{town.keys().publicKey()}, version(u"0.1.0"_s)};
        return takeFromFolder({stick.path(), sizeLimit, rules}, incoming, contentSlots, steps);
    }
    QString path(const QString &name) const { return stick.filePath(name); }
};
} // namespace

TEST_CASE("A package on a stick is taken")
{
    Stick stick;
    stick.town.publish(stick.stick.path(), {u"2026.12.1"_s});
    const Outcome outcome = stick.look();
    CHECK(outcome.result == Result::Staged);
    CHECK(outcome.version == u"2026.12.1"_s);
    CHECK(stick.look().result == Result::NothingNew);
    CHECK(shownVersion(stick.town, stick.folder) == u"2026.12.1"_s);
    CHECK(QFile::exists(stick.path(u"content-2026.12.1.sqlite"_s))); // the stick stays as it was
}

TEST_CASE("The newest of several packages is taken, unless an index names one")
{
    Stick stick;
    stick.town.publish(stick.stick.path(), {u"2026.12.9"_s});
    const QString named = stick.town.publish(stick.stick.path(), {u"2026.12.10"_s});
    stick.town.publish(stick.stick.path(), {u"2026.12.2"_s});
    SECTION("without an index")
    {
        CHECK(stick.look().version == u"2026.12.10"_s);
    }
    SECTION("with one")
    {
        Town::index(stick.path(u"content-2026.12.2.sqlite"_s), u"2026.12.2"_s);
        CHECK(stick.look().version == u"2026.12.2"_s);
    }
}

TEST_CASE("An empty folder, or none, has nothing new")
{
    Stick stick;
    CHECK(stick.look().result == Result::NothingNew);
    REQUIRE(stick.stick.remove());
    CHECK(stick.look().result == Result::NothingNew);
}

TEST_CASE("A package that is not to be taken is refused with its name and the reason")
{
    Stick stick;
    QString file = stick.town.publish(stick.stick.path(), {u"2026.12.1"_s});
    QString reason;
    qint64 limit = 64 * mib;
    SECTION("signed by another key")
    {
        Town().sign(file);
        reason = u"not among the town's"_s;
    }
    SECTION("changed after it was signed")
    {
        QByteArray bytes = bytesOf(file);
        bytes[5000] = char(bytes[5000] ^ 1);
        writeFile(file, bytes);
        reason = u"does not hold"_s;
    }
    SECTION("signed, but no package")
    {
        writeFile(file, "Dear Mayor");
        stick.town.sign(file);
        reason = u"not a database"_s;
    }
    SECTION("signed, but of a schema that is not known")
    {
        QByteArray bytes = bytesOf(file);
        bytes[63] = char(99); // user_version
        writeFile(file, bytes);
        stick.town.sign(file);
        reason = u"schema version"_s;
    }
    SECTION("larger than the limit")
    {
        limit = 1000;
        reason = u"larger than the limit"_s;
    }
    SECTION("an index that names a pipe")
    {
        REQUIRE(QFile::remove(file));
        REQUIRE(mkfifo(QFile::encodeName(file).constData(), 0600) == 0);
        const PackageIndex index{
            u"content-2026.12.1.sqlite"_s, version(u"2026.12.1"_s), 10, QByteArray(64, '0')};
        writeFile(stick.path(u"index.json"_s), index.toJson());
        reason = u"is not there"_s;
    }
    SECTION("an index that is none")
    {
        file = stick.path(u"index.json"_s);
        writeFile(file, "{");
        reason = u"no index"_s;
    }
    const Outcome outcome = stick.look(limit);
    CHECK(outcome.result == Result::Refused);
    INFO(outcome.reason.toStdString());
    CHECK(outcome.reason.contains(file));
    CHECK(outcome.reason.contains(reason));
    CHECK(shownVersion(stick.town, stick.folder) == u"built-in"_s);
}

TEST_CASE("A package without a signature beside it is not looked at")
{
    Stick stick;
    const QString file = stick.town.publish(stick.stick.path(), {u"2026.12.1"_s});
    REQUIRE(QFile::remove(signatureOf(file)));
    CHECK(stick.look().result == Result::NothingNew);
}

TEST_CASE("A package cut at any 4 KiB is refused, and what is shown stays")
{
    Stick stick;
    showContent(stick.town, stick.folder, u"2026.12.1"_s);
    const QString file = stick.town.publish(stick.stick.path(), {u"2026.12.2"_s});
    const QByteArray whole = bytesOf(file);
    REQUIRE(whole.size() > 40 * 4096);
    for (qsizetype size = 0; size < whole.size(); size += 4096) {
        INFO(size);
        writeFile(file, whole.first(size));
        REQUIRE(stick.look().result == Result::Refused);
        // Signed as it is, by a careless town, it is still not whole.
        stick.town.sign(file);
        REQUIRE(stick.look().result == Result::Refused);
        stick.town.publish(stick.stick.path(), {u"2026.12.2"_s});
    }
    REQUIRE(shownVersion(stick.town, stick.folder) == u"2026.12.1"_s);
    CHECK(stick.look().result == Result::Staged);
}

TEST_CASE("A package, a signature or an index with any bit flipped is refused or does no harm")
{
    Stick stick;
    showContent(stick.town, stick.folder, u"2026.12.1"_s);
    const QString package = stick.town.publish(stick.stick.path(), {u"2026.12.2"_s});
    Town::index(package, u"2026.12.2"_s);
    const int which = GENERATE(0, 1, 2);
    const QString file = QStringList{package, signatureOf(package), stick.path(u"index.json"_s)}[which];
    const QByteArray whole = bytesOf(file);
    QRandomGenerator random(20261122);
    constexpr int flips = 60;
    int taken = 0;
    for (int i = 0; i < flips; ++i) {
        QByteArray flipped = whole;
        const qsizetype bit = random.bounded(whole.size() * 8);
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        writeFile(file, flipped);
        const QTemporaryDir copy;
        copyFolder(stick.folder, copy.path());
        Disk steps;
        Incoming incoming(copy.path(), steps);
        ContentSlots contentSlots = stick.town.slotsIn(copy.path());
        const Outcome outcome = takeFromFolder(
            {stick.stick.path(), 64 * mib, {{stick.town.keys().publicKey()}, version(u"0.1.0"_s)}}, incoming,
            contentSlots, steps);
        const QString shown = shownVersion(stick.town, copy.path());
        INFO("bit " << bit << ": " << outcome.reason.toStdString());
        REQUIRE(outcome.result != Result::Failed);
        REQUIRE(shown == (outcome.result == Result::Staged ? u"2026.12.2"_s : u"2026.12.1"_s));
        taken += outcome.result == Result::Staged ? 1 : 0;
    }
    // Some bits mean nothing: the first comment of a signature, a size or hash in the index of a stick.
    if (file == package)
        CHECK(taken == 0);
    else
        CHECK(taken < flips);
}

TEST_CASE("A slot cut at any 4 KiB or with any bit flipped is not shown; the one before is")
{
    Stick stick;
    showContent(stick.town, stick.folder, u"2026.12.1"_s);
    showContent(stick.town, stick.folder, u"2026.12.2"_s);
    const QString file = ContentSlots::packageIn(stick.folder, readSlotState(stick.folder)->current.slot);
    const QByteArray whole = bytesOf(file);
    const auto shown = [&] {
        return stick.town.slotsIn(stick.folder).begin(ordinaryDay()).version.toString();
    };
    for (qsizetype size = 0; size < whole.size(); size += 4096) {
        writeFile(file, whole.first(size));
        INFO(size);
        REQUIRE(shown() == u"2026.12.1"_s);
    }
    QRandomGenerator random(1122);
    for (int i = 0; i < 100; ++i) {
        QByteArray flipped = whole;
        const qsizetype bit = random.bounded(whole.size() * 8);
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        writeFile(file, flipped);
        INFO("bit " << bit);
        REQUIRE(shown() == u"2026.12.1"_s);
    }
    CHECK(shownVersion(stick.town, stick.folder) == u"2026.12.1"_s);
    writeFile(file, whole);
    CHECK(shownVersion(stick.town, stick.folder) == u"2026.12.2"_s);
}
