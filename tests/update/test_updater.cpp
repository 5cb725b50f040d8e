// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "testfiles.h"
#include "town.h"
#include "updaterrun.h"

#include <QDateTime>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
/// The program itself, as it is installed.
ProcessRun runUpdater(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(UPDATER), words);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {false, process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()), 0, {}};
}
} // namespace

TEST_CASE("Without a source it is off and leaves nothing behind")
{
    const QTemporaryDir disk;
    const QString folder = disk.filePath(u"content"_s);
    const ProcessRun run = runUpdater({u"--content-folder"_s, folder});
    CHECK(run.exitCode == 0);
    CHECK(run.out.startsWith(u"off: "));
    CHECK_FALSE(QDir(folder).exists());
}

TEST_CASE("Without a key nothing is taken")
{
    const QTemporaryDir disk;
    const QTemporaryDir stick;
    const Town town;
    town.publish(stick.path(), {u"2026.12.1"_s});
    const ProcessRun run = runUpdater({u"--content-folder"_s, disk.path(), u"--from-folder"_s, stick.path()});
    CHECK(run.exitCode == 3);
    CHECK(run.err.contains(u"update.public-keys"));
    CHECK(shownVersion(town, disk.path()) == u"built-in"_s);
}

TEST_CASE("It takes what the configuration says, and what was wrong in that is told")
{
    const QTemporaryDir disk;
    const QTemporaryDir stick;
    const Town town;
    town.publish(stick.path(), {u"2026.12.1"_s});
    const QString config = disk.filePath(u"kiosk.toml"_s);
    const QString folder = disk.filePath(u"content"_s);
    writeFile(config,
        "[content]\nfolder = \"" + folder.toUtf8() + "\"\n[update]\nfolder = \"" + stick.path().toUtf8()
            + "\"\npublic-keys = [\"" + town.publicKey().toUtf8() + "\"]\nsize-limit-mib = \"much\"\n");
    const ProcessRun run = runUpdater({u"--config"_s, config});
    CHECK(run.exitCode == 0);
    CHECK(run.out.startsWith(u"staged: "));
    CHECK(run.err.contains(u"kiosk.toml:6: update.size-limit-mib"));
    CHECK(shownVersion(town, folder) == u"2026.12.1"_s);
}

TEST_CASE("When it is not due it does not look")
{
    const QTemporaryDir disk;
    const QTemporaryDir stick;
    const Town town;
    const QString config = disk.filePath(u"kiosk.toml"_s);
    const QString folder = disk.filePath(u"content"_s);
    writeFile(config,
        "[content]\nfolder = \"" + folder.toUtf8() + "\"\n[update]\ncheck-at = []\nfolder = \""
            + stick.path().toUtf8() + "\"\npublic-keys = [\"" + town.publicKey().toUtf8() + "\"]\n");
    CHECK(runUpdater({u"--config"_s, config, u"--when-due"_s})
            .out.startsWith(u"nothing-new: ")); // never looked
    town.publish(stick.path(), {u"2026.12.1"_s});
    CHECK(runUpdater({u"--config"_s, config, u"--when-due"_s}).out.isEmpty());
    CHECK(runUpdater({u"--config"_s, config}).out.startsWith(u"staged: "));
}

TEST_CASE("While it handles what came from outside it has no rights to the configuration or to other files")
{
    const QTemporaryDir disk;
    const QTemporaryDir stick;
    const Town town;
    town.publish(stick.path(), {u"2026.12.1"_s});
    const QString config = disk.filePath(u"kiosk.toml"_s);
    writeFile(config,
        "[content]\nfolder = \"" + disk.filePath(u"content"_s).toUtf8() + "\"\n[update]\nfolder = \""
            + stick.path().toUtf8() + "\"\npublic-keys = [\"" + town.publicKey().toUtf8() + "\"]\n");
    const auto probed = [&](const QString &path) {
        const QTemporaryDir further;
        const ProcessRun run =
            runWatched({u"update"_s, u"--config"_s, config, u"--content-folder"_s, further.path()},
                {.environment = {{u"PROBE"_s, path}}});
        REQUIRE(run.exitCode == 0);
        if (run.err.contains(u"no Landlock"))
            SKIP("this kernel has no Landlock");
        return run.probed;
    };
    CHECK(probed(config) == u"denied denied"_s);
    CHECK(probed(u"/etc/passwd"_s) == u"denied denied"_s);
    CHECK(probed(stick.filePath(u"content-2026.12.1.sqlite"_s)) == u"open denied"_s);
}

TEST_CASE("What came of a look is told for staff")
{
    const QTemporaryDir disk;
    const QTemporaryDir stick;
    const Town town;
    const QStringList words{u"--content-folder"_s, disk.path(), u"--from-folder"_s, stick.path(),
        u"--public-key"_s, town.publicKey()};
    runUpdater(words);
    CHECK(toldState(disk.path())[u"result"_s] == u"nothing-new"_s);
    town.publish(stick.path(), {u"2026.12.1"_s});
    runUpdater(words);
    const QJsonObject told = toldState(disk.path());
    CHECK(told[u"result"_s] == u"staged"_s);
    CHECK(told[u"version"_s] == u"2026.12.1"_s);
    CHECK(told[u"reason"_s].toString().endsWith(u'.'));
    CHECK(QDateTime::fromString(told[u"checked"_s].toString(), Qt::ISODate).isValid());
}

TEST_CASE("A command line that makes no sense ends with 2 and says what does")
{
    const auto [line, remedy] = GENERATE(table<QString, QString>({
        {u""_s, u"--content-folder"_s},
        {u"--content-folder /x --from-url http://example.org/index.json"_s, u"https"_s},
        {u"--content-folder /x --from-url index.json"_s, u"https"_s},
        {u"--content-folder /x --public-key RWQ"_s, u"*.pub"_s},
        {u"--content-folder /x --size-limit-mib 0"_s, u"1 to 512"_s},
        {u"--content-folder /x --size-limit-mib 1000"_s, u"1 to 512"_s},
        {u"--content-folder /x now"_s, u"--help"_s},
        {u"--frobnicate"_s, u"frobnicate"_s},
    }));
    const ProcessRun run = runUpdater(line.split(u' ', Qt::SkipEmptyParts));
    CHECK(run.exitCode == 2);
    CHECK(run.err.contains(remedy));
    CHECK(runUpdater({u"--help"_s}).out.contains(u"Exit code"));
    CHECK(runUpdater({u"--version"_s}).out.startsWith(u"partner-cities-update "));
}
