// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "town.h"

#include "contentreader.h"
#include "packageindex.h"
#include "packagewriter.h"
#include "testfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
PartialDate date(const QString &text)
{
    return text.isEmpty() ? PartialDate() : PartialDate::fromEdtf(text).value();
}
} // namespace

QByteArray packageBytes(const Edition &edition)
{
    static const Catalog fixture = readContent(QStringLiteral(FIXTURE_CONTENT)).value();
    static QMap<QString, QByteArray> made;
    const QString key = edition.version + edition.validFrom + u'/' + edition.validUntil + edition.minimumApp;
    if (!made.contains(key)) {
        Catalog catalog = fixture;
        catalog.info.version = edition.version;
        catalog.info.validFrom = date(edition.validFrom);
        catalog.info.validUntil = date(edition.validUntil);
        catalog.info.minimumApp = edition.minimumApp;
        const QTemporaryDir folder;
        REQUIRE(writePackage(catalog, folder.filePath(u"p"_s)).has_value());
        made.insert(key, bytesOf(folder.filePath(u"p"_s)));
    }
    return made.value(key);
}

QString Town::publish(const QString &folder, const Edition &edition) const
{
    const QString file = folder + u"/content-%1.sqlite"_s.arg(edition.version);
    writeFile(file, packageBytes(edition));
    sign(file);
    return file;
}

void Town::sign(const QString &path) const
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    writeFile(signatureOf(path), m_keys.sign(file, "comment").value());
}

void Town::index(const QString &package, const QString &version)
{
    const QFileInfo file(package);
    const PackageIndex index{file.fileName(), ::version(version), file.size(), sha256Of(package)};
    writeFile(file.dir().filePath(PackageIndex::fileName()), index.toJson());
}

ContentSlots Town::slotsIn(const QString &folder) const
{
    return ContentSlots(folder, {{m_keys.publicKey()}, version(u"0.1.0"_s)});
}

VersionNumber version(const QString &text)
{
    const auto read = VersionNumber::fromString(text);
    REQUIRE(read.has_value());
    return *read;
}

void showContent(const Town &town, const QString &folder, const QString &shown)
{
    const QTemporaryDir desk;
    ContentSlots contentSlots = town.slotsIn(folder);
    REQUIRE(QDir().mkpath(folder + u"/incoming"_s));
    const QString file = folder + u"/incoming/content.sqlite"_s;
    REQUIRE(QFile::rename(town.publish(desk.path(), {shown}), file));
    town.sign(file);
    REQUIRE(contentSlots.stage(file).has_value());
    REQUIRE(contentSlots.begin(ordinaryDay()).version == version(shown));
    REQUIRE(contentSlots.confirm(version(shown)).has_value());
}

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator entries(from, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    REQUIRE(QDir().mkpath(to));
    while (entries.hasNext()) {
        const QFileInfo entry = entries.nextFileInfo();
        const QString copy = to + u'/' + QDir(from).relativeFilePath(entry.filePath());
        if (entry.isDir())
            REQUIRE(QDir().mkpath(copy));
        else
            REQUIRE((QDir().mkpath(QFileInfo(copy).path()) && QFile::copy(entry.filePath(), copy)));
    }
}

QString shownVersion(const Town &town, const QString &folder, const ContentClock &clock)
{
    const ContentChoice choice = town.slotsIn(folder).begin(clock);
    if (choice.file.isEmpty())
        return u"built-in"_s;
    const auto readable = readableToTheEnd(choice.file);
    INFO((readable ? QString() : readable.error()).toStdString());
    REQUIRE(readable.has_value());
    CHECK(packageFacts(choice.file)->version == choice.version);
    return choice.version.toString();
}
