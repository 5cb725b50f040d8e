// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "toolrun.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
const QStringList commands{u"check"_s, u"compile"_s, u"show"_s, u"list"_s, u"anniversaries"_s, u"search"_s,
    u"keygen"_s, u"sign"_s, u"verify"_s, u"index"_s};
}

TEST_CASE("Help names every command, and every command has help of its own")
{
    const QString help = succeeded({GENERATE(u"--help"_s, u"-h"_s)}).out;
    for (const QString &command : commands) {
        CHECK(help.contains(u"\n  "_s + command));
        const QString own = succeeded({command, u"--help"_s}).out;
        CHECK(own.contains(u"Usage:"));
        CHECK(own.contains(command));
        CHECK(own.contains(u"--json"));
        CHECK(own.contains(u"--version"));
    }
}

TEST_CASE("The version is the program's name and number")
{
    const QString line = succeeded({u"--version"_s}).out;
    CHECK(line.startsWith(u"partner-cities-content "));
    CHECK(line.count(u'.') == 2);
    CHECK(succeeded({u"list"_s, u"--version"_s}).out == line);
}

TEST_CASE("A command line that makes no sense ends with 2 and says what does")
{
    const QStringList words = GENERATE(QStringList{}, QStringList{u"frobnicate"_s}, QStringList{u"--json"_s},
        QStringList{u"check"_s}, QStringList{u"check"_s, u"a"_s, u"b"_s}, QStringList{u"check"_s, u""_s},
        QStringList{u"check"_s, u"a"_s, u"--of"_s, u"x"_s}, QStringList{u"compile"_s, u"a"_s},
        QStringList{u"compile"_s, u"a"_s, u"-o"_s}, QStringList{u"compile"_s, u"a"_s, u"-o"_s, u""_s},
        QStringList{u"show"_s, u"a"_s}, QStringList{u"show"_s, u"a"_s, u"b"_s, u"--lang"_s, u"de"_s},
        QStringList{u"show"_s, u"a"_s, u"b"_s, u"--lang"_s}, QStringList{u"list"_s, u"a"_s},
        QStringList{u"list"_s, u"a"_s, u"recipes"_s},
        QStringList{u"list"_s, u"a"_s, u"events"_s, u"--of"_s, u""_s}, QStringList{u"search"_s, u"a"_s},
        QStringList{u"sign"_s, u"a"_s}, QStringList{u"sign"_s, u"a"_s, u"--key"_s, u""_s},
        QStringList{u"verify"_s, u"a"_s}, QStringList{u"index"_s}, QStringList{u"keygen"_s},
        QStringList{u"anniversaries"_s, u"a"_s, u"--ics"_s, u""_s},
        QStringList{u"list"_s, u"a"_s, u"events"_s, u"--ics"_s, u"b"_s},
        QStringList{u"anniversaries"_s, u"a"_s, u"--from"_s, u"2026-02-30"_s},
        QStringList{u"anniversaries"_s, u"a"_s, u"--from"_s, u"21. 11. 2026"_s},
        QStringList{u"anniversaries"_s, u"a"_s, u"--from"_s, u"2026-11-21"_s, u"--to"_s, u"2026-11-20"_s});
    INFO(words.join(u' ').toStdString());
    const ToolRun run = runTool(words);
    CHECK(run.exitCode == 2);
    CHECK(run.out.isEmpty());
    CHECK_FALSE(run.err.isEmpty());
}

TEST_CASE("A file that is no package ends with 1 and names the file")
{
    const QTemporaryDir folder;
    const QString file = GENERATE_REF(folder.filePath(u"none.sqlite"_s), folder.path(),
        QString::fromUtf8(FIXTURE_CONTENT) + u"/shared.toml"_s);
    const QStringList words =
        GENERATE_REF(QStringList{u"show"_s, file, u"x"_s}, QStringList{u"list"_s, file, u"events"_s},
            QStringList{u"anniversaries"_s, file}, QStringList{u"search"_s, file, u"x"_s});
    const ToolRun run = runTool(words);
    CHECK(run.exitCode == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.err.startsWith(file + u": "_s));
}

TEST_CASE("An unknown id ends with 1 and says how to find one")
{
    const QStringList words = GENERATE(QStringList{u"show"_s, QString(), u"atlantis"_s},
        QStringList{u"list"_s, QString(), u"events"_s, u"--of"_s, u"atlantis"_s},
        QStringList{u"anniversaries"_s, QString(), u"--of"_s, u"atlantis"_s});
    QStringList named = words;
    named[1] = fixturePackage();
    const ToolRun run = runTool(named);
    CHECK(run.exitCode == 1);
    CHECK(run.err.contains(u"\"atlantis\""));
}

TEST_CASE("Without --lang the environment chooses the language, else English")
{
    struct Choice {
        QMap<QString, QString> environment;
        QString expected;
    };
    const Choice choice = GENERATE(Choice{{}, u"Visit to Kruševlje"_s},
        Choice{{{u"LANG"_s, u"C.UTF-8"_s}}, u"Visit to Kruševlje"_s},
        Choice{{{u"LANG"_s, u"de_DE.UTF-8"_s}}, u"Visit to Kruševlje"_s},
        Choice{{{u"LANG"_s, u"sl_SI.UTF-8"_s}}, u"Obisk v Kruševlju"_s},
        Choice{{{u"LANG"_s, u"sl_SI.UTF-8"_s}, {u"LC_MESSAGES"_s, u"sr_RS"_s}}, u"Посета Крушевљу"_s},
        Choice{{{u"LANG"_s, u"sl_SI"_s}, {u"LC_ALL"_s, u"sr_RS@latin"_s}}, u"Poseta Kruševlju"_s},
        Choice{{{u"LC_ALL"_s, u""_s}, {u"LANG"_s, u"lv_LV"_s}}, u"Vizīte Kruševljē"_s});
    const ToolRun run = runTool({u"list"_s, fixturePackage(), u"events"_s}, choice.environment);
    CHECK(run.out.contains(choice.expected));
}
