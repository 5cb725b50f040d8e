// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "testfiles.h"
#include "toolrun.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("Content without mistakes passes the check")
{
    const QString folder = QString::fromUtf8(GENERATE(FIXTURE_CONTENT, REAL_CONTENT));
    CHECK(succeeded({u"check"_s, folder}).lines().size() == 1);
    CHECK(succeeded({u"check"_s, folder, u"--json"_s}).json().isEmpty());
}

TEST_CASE("Every mistake is told with file, line, field and remedy")
{
    ContentCopy content;
    const int first = content.replace(u"lipovec/partnerships.toml"_s, "1974-06-29", "1974-06-31");
    const int second = content.replace(u"lipovec/towns.toml"_s, "level = \"town\"", "level = \"village\"");
    const ToolRun run = runTool({u"check"_s, content.path()});
    CHECK(run.exitCode == 1);
    CHECK(run.out.isEmpty());
    const QStringList lines = run.err.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(u"lipovec/partnerships.toml:%1: partnership.milestone.date: "_s.arg(first)));
    CHECK(lines[1].startsWith(u"lipovec/towns.toml:%1: municipality.level: "_s.arg(second)));

    const ToolRun json = runTool({u"check"_s, content.path(), u"--json"_s});
    CHECK(json.exitCode == 1);
    CHECK(json.err == run.err);
    const auto mistakes = json.json();
    REQUIRE(mistakes.size() == 2);
    CHECK(mistakes[0][u"file"_s] == u"lipovec/partnerships.toml"_s);
    CHECK(mistakes[0][u"line"_s] == first);
    CHECK(mistakes[0][u"field"_s] == u"partnership.milestone.date"_s);
    CHECK(mistakes[0].keys() == QStringList{u"field"_s, u"file"_s, u"line"_s, u"message"_s, u"remedy"_s});
}

TEST_CASE("A folder that is missing or empty is a mistake")
{
    const QTemporaryDir folder;
    CHECK(runTool({u"check"_s, folder.path()}).exitCode == 1);
    CHECK(runTool({u"check"_s, folder.filePath(u"none"_s)}).exitCode == 1);
    CHECK(runTool({u"compile"_s, folder.path(), u"-o"_s, folder.filePath(u"a.sqlite"_s)}).exitCode == 1);
    CHECK_FALSE(QFile::exists(folder.filePath(u"a.sqlite"_s)));
}

TEST_CASE("A folder is found by a path from where one stands")
{
    const QString folder = QDir::current().relativeFilePath(QString::fromUtf8(FIXTURE_CONTENT));
    CHECK(succeeded({u"check"_s, folder}).lines().size() == 1);
}

TEST_CASE("A compiled package can be read, and compiling again gives the same bytes")
{
    const QTemporaryDir folder;
    const QString package = folder.filePath(u"občina Ваљево.sqlite"_s);
    const auto summary =
        succeeded({u"compile"_s, QString::fromUtf8(REAL_CONTENT), u"--output"_s, package, u"--json"_s})
            .json();
    REQUIRE(summary.size() == 1);
    CHECK(summary[0][u"file"_s] == package);
    CHECK(summary[0][u"homes"_s] == 4);
    CHECK(summary[0][u"municipalities"_s].toInt() > 200);
    CHECK(bytesOf(package) == bytesOf(realPackage()));
    CHECK(succeeded({u"list"_s, package, u"municipalities"_s}).lines().size()
        == summary[0][u"municipalities"_s].toInt());
}

TEST_CASE("Nothing is written while there are mistakes")
{
    ContentCopy content;
    const QString package = content.path() + u"/content.sqlite"_s;
    succeeded({u"compile"_s, content.path(), u"-o"_s, package});
    const QByteArray before = bytesOf(package);
    content.replace(u"shared.toml"_s, "1998", "1998-00");
    CHECK(runTool({u"compile"_s, content.path(), u"-o"_s, package}).exitCode == 1);
    CHECK(bytesOf(package) == before);
}

TEST_CASE("A package that cannot be written is told")
{
    const QTemporaryDir folder;
    const ToolRun run = runTool(
        {u"compile"_s, QString::fromUtf8(FIXTURE_CONTENT), u"-o"_s, folder.filePath(u"none/a.sqlite"_s)});
    CHECK(run.exitCode == 1);
    CHECK(run.err.contains(u"none/a.sqlite"));
    CHECK(runTool({u"compile"_s, QString::fromUtf8(FIXTURE_CONTENT), u"-o"_s, folder.path()}).exitCode == 1);
}
