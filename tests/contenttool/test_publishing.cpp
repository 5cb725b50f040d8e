// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "testfiles.h"
#include "toolrun.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
/// A town's desk with a package and keys on it.
struct Desk {
    QTemporaryDir folder;
    QString package = folder.filePath(u"content-2026.11.1.sqlite"_s);
    QString keys = folder.filePath(u"town"_s);

    Desk()
    {
        writeFile(package, bytesOf(fixturePackage()));
        succeeded({u"keygen"_s, keys});
    }
    void sign() const { succeeded({u"sign"_s, package, u"--key"_s, keys + u".key"_s}); }
    int minisign(const QStringList &words) const
    {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(u"minisign"_s, words);
        REQUIRE(process.waitForFinished());
        return process.exitCode();
    }
};
} // namespace

TEST_CASE("A signed package is verified, by the tool and by minisign")
{
    const Desk desk;
    desk.sign();
    CHECK(desk.minisign({u"-V"_s, u"-m"_s, desk.package, u"-p"_s, desk.keys + u".pub"_s}) == 0);
    const QString publicKey = QString::fromLatin1(bytesOf(desk.keys + u".pub"_s).split('\n')[1]);
    for (const QString &key : QStringList{desk.keys + u".pub"_s, publicKey}) {
        const auto told = succeeded({u"verify"_s, desk.package, u"--key"_s, key, u"--json"_s}).json();
        REQUIRE(told.size() == 1);
        CHECK(told[0][u"version"_s] == u"2026.11.1"_s);
        CHECK(told[0][u"validFrom"_s] == u"2026-11-21"_s);
        CHECK(told[0][u"minimumApp"_s] == u"0.1.0"_s);
        CHECK(told[0][u"homes"_s].toArray() == QJsonArray{u"lipovec"_s});
    }
    CHECK(succeeded({u"verify"_s, desk.package, u"--key"_s, publicKey}).out.contains(u"homes: lipovec"));
}

TEST_CASE("A package that minisign has signed is verified as well")
{
    const Desk desk;
    REQUIRE(desk.minisign({u"-G"_s, u"-W"_s, u"-p"_s, u"other.pub"_s, u"-s"_s, u"other.key"_s}) == 0);
    REQUIRE(desk.minisign({u"-S"_s, u"-s"_s, u"other.key"_s, u"-m"_s, desk.package}) == 0);
    succeeded({u"verify"_s, desk.package, u"--key"_s, desk.folder.filePath(u"other.pub"_s)});
    CHECK(runTool({u"verify"_s, desk.package, u"--key"_s, desk.keys + u".pub"_s}).exitCode == 1);
}

TEST_CASE("The index tells the name, the version, the size and the hash of a signed package")
{
    const Desk desk;
    const ToolRun unsignedRun = runTool({u"index"_s, desk.package});
    CHECK(unsignedRun.exitCode == 1);
    CHECK(unsignedRun.err.contains(u"Sign it first"));
    desk.sign();
    succeeded({u"index"_s, desk.package});
    const QJsonObject index =
        QJsonDocument::fromJson(bytesOf(desk.folder.filePath(u"index.json"_s))).object();
    CHECK(index[u"package"_s] == u"content-2026.11.1.sqlite"_s);
    CHECK(index[u"version"_s] == u"2026.11.1"_s);
    CHECK(index[u"size"_s] == QFileInfo(desk.package).size());
    CHECK(index[u"sha256"_s].toString().toLatin1()
        == QCryptographicHash::hash(bytesOf(desk.package), QCryptographicHash::Sha256).toHex());
}

TEST_CASE("A key is never overwritten, and only its owner may read it")
{
    const Desk desk;
    const QByteArray before = bytesOf(desk.keys + u".key"_s);
    CHECK(
        QFile::permissions(desk.keys + u".key"_s).testAnyFlags(QFile::ReadGroup | QFile::ReadOther) == false);
    CHECK(runTool({u"keygen"_s, desk.keys}).exitCode == 1);
    REQUIRE(QFile::remove(desk.keys + u".pub"_s));
    CHECK(runTool({u"keygen"_s, desk.keys}).exitCode == 1);
    CHECK(bytesOf(desk.keys + u".key"_s) == before);
}

TEST_CASE("What cannot be signed, verified or indexed ends with 1 and names the file")
{
    const Desk desk;
    desk.sign();
    const QString missing = desk.folder.filePath(u"none.sqlite"_s);
    QByteArray spoilt = bytesOf(desk.package);
    spoilt[6000] = char(spoilt[6000] ^ 1);
    const QString damaged = desk.folder.filePath(u"damaged.sqlite"_s);
    writeFile(damaged, spoilt);
    writeFile(damaged + u".minisig"_s, bytesOf(desk.package + u".minisig"_s));
    const QList<std::pair<QStringList, QString>> calls{
        {{u"sign"_s, missing, u"--key"_s, desk.keys + u".key"_s}, missing},
        {{u"sign"_s, desk.package, u"--key"_s, missing}, missing},
        {{u"sign"_s, desk.package, u"--key"_s, desk.keys + u".pub"_s}, desk.keys + u".pub"_s},
        {{u"verify"_s, missing, u"--key"_s, desk.keys + u".pub"_s}, missing},
        {{u"verify"_s, damaged, u"--key"_s, desk.keys + u".pub"_s}, damaged},
        {{u"verify"_s, desk.package, u"--key"_s, desk.keys + u".key"_s}, desk.keys + u".key"_s},
        {{u"index"_s, missing}, missing},
        {{u"keygen"_s, u"/nowhere/town"_s}, u"/nowhere/town.key"_s},
    };
    for (const auto &[words, file] : calls) {
        const ToolRun run = runTool(words);
        INFO(words.join(u' ').toStdString() << "\n" << run.err.toStdString());
        CHECK(run.exitCode == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.startsWith(file + u": "_s));
    }
}
