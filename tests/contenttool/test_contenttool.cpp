// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "testfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
const QString package = QStringLiteral(PARTNER_CITIES_PACKAGE);

struct Run {
    int code = -1;
    QString out;
    QString err;
};

Run tool(const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    process.setProgram(QStringLiteral(CONTENT_TOOL));
    process.setArguments(arguments);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start();
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QJsonArray json(const Run &run)
{
    INFO(run.err.toStdString());
    REQUIRE(run.code == 0);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(run.out.toUtf8(), &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(document.isArray());
    return document.array();
}

QStringList idsOf(const QJsonArray &rows)
{
    QStringList ids;
    for (const QJsonValue &row : rows)
        ids += row[u"id"_s].toString();
    return ids;
}
} // namespace

TEST_CASE("The real content is checked without a fault, also by a relative path")
{
    CHECK(tool({u"check"_s, QStringLiteral(REAL_CONTENT)}).code == 0);
    CHECK(tool({u"check"_s, u"content"_s}, QStringLiteral(REAL_CONTENT "/..")).code == 0);
}

TEST_CASE("Compiling the same source twice gives the same bytes")
{
    const QTemporaryDir folder;
    REQUIRE(tool({u"compile"_s, QStringLiteral(REAL_CONTENT), u"-o"_s, folder.filePath(u"a"_s)}).code == 0);
    REQUIRE(tool({u"compile"_s, QStringLiteral(REAL_CONTENT), u"-o"_s, folder.filePath(u"b"_s)}).code == 0);
    CHECK(bytesOf(folder.filePath(u"a"_s)) == bytesOf(folder.filePath(u"b"_s)));
    CHECK(bytesOf(folder.filePath(u"a"_s)) == bytesOf(package));
}

TEST_CASE("Every mistake of a run is named with file, line, field and remedy, and nothing is written")
{
    const QTemporaryDir folder;
    copyContent(QStringLiteral(REAL_CONTENT), folder.path());
    QFile one(folder.filePath(u"jesenice/partnerships.toml"_s));
    REQUIRE(one.open(QIODevice::ReadWrite));
    QByteArray text = one.readAll();
    text.replace("1975-08-01", "1975-02-30");
    text.replace("form = \"twinning\"", "form = \"marriage\"");
    one.resize(0);
    one.seek(0);
    one.write(text);
    one.close();
    QFile other(folder.filePath(u"topics.toml"_s));
    REQUIRE(other.open(QIODevice::Append));
    other.write("\n[[topic]]\nid = \"Not an id\"\nname.sl = \"x\"\n");
    other.close();

    const QString target = folder.filePath(u"out.sqlite"_s);
    const Run run = tool({u"compile"_s, folder.path(), u"-o"_s, target});
    CHECK(run.code == 1);
    CHECK(run.err.contains(u"jesenice/partnerships.toml:"_s));
    CHECK(run.err.contains(u"date"_s));
    CHECK(run.err.contains(u"twinning, friendship"_s)); // what the form may be
    CHECK(run.err.contains(u"topics.toml:"_s));
    CHECK(run.err.contains(u"no lv"_s));
    CHECK(!QFile::exists(target));
}

TEST_CASE("Partnerships are listed in the language asked for")
{
    const auto [lang, name] = GENERATE(table<QString, QString>({
        {u"sl"_s, u"Jesenice – Valjevo"_s},
        {u"sr"_s, u"Јесенице – Ваљево"_s},
        {u"sr-Latn"_s, u"Jesenice – Valjevo"_s},
    }));
    const Run run =
        tool({u"list"_s, package, u"partnerships"_s, u"--of"_s, u"jesenice"_s, u"--lang"_s, lang});
    CHECK(run.code == 0);
    CHECK(run.out.contains(name));
}

TEST_CASE("Everything of a municipality can be listed")
{
    CHECK(idsOf(json(tool({u"list"_s, package, u"agreements"_s, u"--of"_s, u"jesenice"_s, u"--json"_s})))
            .contains(u"jesenice-valjevo-2025"_s));
    CHECK(idsOf(json(tool({u"list"_s, package, u"networks"_s, u"--of"_s, u"valmiera"_s, u"--json"_s}))).size()
        == 2);
    CHECK(idsOf(json(tool({u"list"_s, package, u"events"_s, u"--of"_s, u"jesenice"_s, u"--json"_s}))).size()
        >= 4);
    CHECK(idsOf(json(tool({u"list"_s, package, u"municipalities"_s, u"--json"_s}))).size() == 225);
}

TEST_CASE("Anniversaries of a span come with their years and never with an invented day")
{
    const Run jesenice = tool({u"anniversaries"_s, package, u"--of"_s, u"jesenice"_s, u"--from"_s,
        u"2026-11-21"_s, u"--to"_s, u"2027-12-31"_s, u"--lang"_s, u"sl"_s});
    CHECK(jesenice.code == 0);
    CHECK(jesenice.out.contains(u"1.\u00a0avgusta 2027: 52\u00a0let"_s));
    CHECK(jesenice.out.contains(u"31.\u00a0maja 2027: 2\u00a0leti"_s));
    const Run valmiera = tool({u"anniversaries"_s, package, u"--of"_s, u"valmiera"_s, u"--from"_s,
        u"2026-01-01"_s, u"--to"_s, u"2027-12-31"_s, u"--lang"_s, u"en"_s});
    CHECK(valmiera.out.contains(u"in 2027: 35\u00a0years"_s));
    CHECK(valmiera.out.contains(u"on 22\u00a0July 2027: 5\u00a0years"_s));
}

TEST_CASE("Every spelling of the sources finds its place")
{
    const auto [typed, id] = GENERATE(table<QString, QString>({
        {u"Valjevo"_s, u"valjevo"_s},
        {u"Ваљево"_s, u"valjevo"_s},
        {u"Plevlja"_s, u"pljevlja"_s},
        {u"Pljevlja"_s, u"pljevlja"_s},
        {u"Giterslo"_s, u"gutersloh"_s},
        {u"Gütersloh"_s, u"gutersloh"_s},
        {u"Halle"_s, u"halle"_s},
        {u"Hallē"_s, u"halle"_s},
        {u"Hoje-Tāstrupa"_s, u"hoje-taastrup"_s},
        {u"Høje Taastrup"_s, u"hoje-taastrup"_s},
        {u"Hoje-Taastrup"_s, u"hoje-taastrup"_s},
        {u"Zdunskas Vola"_s, u"zdunska-wola"_s},
        {u"Zdunska Vola"_s, u"zdunska-wola"_s},
        {u"Zduńska Wola"_s, u"zdunska-wola"_s},
        {u"Čerkasi"_s, u"cherkasy"_s},
        {u"Cherkasy"_s, u"cherkasy"_s},
        {u"Черкаси"_s, u"cherkasy"_s},
        {u"Vodņana Dignano"_s, u"vodnjan"_s},
        {u"Vodnjan"_s, u"vodnjan"_s},
        {u"Dignano"_s, u"vodnjan"_s},
        {u"Vallefoglia"_s, u"vallefoglia"_s},
        {u"Viljandi"_s, u"viljandi"_s},
        {u"Solna"_s, u"solna"_s},
    }));
    CAPTURE(typed.toStdString());
    CHECK(idsOf(json(tool({u"search"_s, package, typed, u"--json"_s}))).contains(id));
}

TEST_CASE("A record is shown in full by its id")
{
    const Run run = tool({u"show"_s, package, u"jesenice-valjevo-2025"_s, u"--lang"_s, u"lv"_s});
    CHECK(run.code == 0);
    CHECK(run.out.contains(u"maijs"_s));
    CHECK(run.out.contains(u"Bohinec"_s));
}

TEST_CASE("What is asked wrongly is said with exit code 2, what is not there with 1")
{
    CHECK(tool({}).code == 2);
    CHECK(tool({u"frobnicate"_s}).code == 2);
    CHECK(tool({u"list"_s, package, u"dragons"_s}).code == 2);
    CHECK(tool({u"show"_s, package, u"jesenice"_s, u"--lang"_s, u"tlh"_s}).code == 2);
    CHECK(tool({u"show"_s, package, u"atlantis"_s}).code == 1);
    CHECK(tool({u"show"_s, u"/nowhere/content.sqlite"_s, u"jesenice"_s}).code == 1);
    CHECK(tool({u"--help"_s}).code == 0);
    CHECK(tool({u"--version"_s}).out.contains(u"0.1.0"_s));
}
