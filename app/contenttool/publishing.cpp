// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "commands.h"
#include "console.h"
#include "keypair.h"
#include "packageindex.h"
#include "signedpackage.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace {
std::optional<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.read(64 * 1024);
    complain(u"%1: cannot be read: %2. Check the path."_s.arg(path, file.errorString()));
    return std::nullopt;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    complain(u"%1: cannot be written: %2. Name a file in a folder that you may write to."_s.arg(
        path, file.errorString()));
    return false;
}

/// A new file that nobody else may read.
bool writeSecret(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.flush())
        return true;
    complain(u"%1: cannot be written: %2. Name one that is not there yet: a key is never overwritten."_s.arg(
        path, file.errorString()));
    return false;
}

std::optional<PackageFacts> readFacts(const QString &file)
{
    const auto facts = packageFacts(file);
    if (facts)
        return *facts;
    complain(u"%1: %2. Make it with compile."_s.arg(file, facts.error()));
    return std::nullopt;
}

QString dayOr(QDate day, const QString &otherwise)
{
    return day.isValid() ? day.toString(Qt::ISODate) : otherwise;
}

QString textFacts(const PackageFacts &facts)
{
    return u"version %1, valid from %2 to %3, for version %4 of the app or newer, homes: %5"_s.arg(
        facts.version.toString(), dayOr(facts.validFrom, u"any day"_s), dayOr(facts.validUntil, u"any day"_s),
        facts.minimumApp.toString(), facts.homes.join(u", "));
}

QJsonObject jsonFacts(const QString &file, const PackageFacts &facts)
{
    QJsonObject object{
        {u"file"_s, file},
        {u"version"_s, facts.version.toString()},
        {u"validFrom"_s, facts.validFrom.toString(Qt::ISODate)},
        {u"minimumApp"_s, facts.minimumApp.toString()},
        {u"homes"_s, QJsonArray::fromStringList(facts.homes)},
    };
    if (facts.validUntil.isValid())
        object.insert(u"validUntil"_s, facts.validUntil.toString(Qt::ISODate));
    return object;
}

void printFile(const Arguments &arguments, const QString &file, const QString &text)
{
    if (arguments.json)
        print(QJsonArray{QJsonObject{{u"file"_s, file}}});
    else
        print(u"%1: %2"_s.arg(file, text));
}

/// A key as it is, or the file that it is in.
std::optional<PublicKey> publicKeyFrom(const QString &text)
{
    if (const auto key = PublicKey::fromText(text.toLatin1()))
        return *key;
    const auto bytes = readFile(text);
    if (!bytes)
        return std::nullopt;
    const auto key = PublicKey::fromText(*bytes);
    if (key)
        return *key;
    complain(u"%1: %2. Name the *.pub file."_s.arg(text, key.error()));
    return std::nullopt;
}
} // namespace

int makeKeys(const Arguments &arguments)
{
    const QString secretFile = arguments.words[0] + u".key"_s;
    const QString publicFile = arguments.words[0] + u".pub"_s;
    if (QFile::exists(publicFile)) {
        complain(u"%1: is there already. Choose another name: a key is never overwritten."_s.arg(publicFile));
        return Mistakes;
    }
    const KeyPair keys = KeyPair::generate();
    if (!writeSecret(secretFile, keys.toText()) || !writeFile(publicFile, keys.publicKey().toFile()))
        return Mistakes;
    const QString text = QString::fromLatin1(keys.publicKey().toText());
    if (arguments.json)
        print(QJsonArray{QJsonObject{
            {u"secretKeyFile"_s, secretFile}, {u"publicKeyFile"_s, publicFile}, {u"publicKey"_s, text}}});
    else
        print(u"%1: keep it secret and safe; it has no password\n%2: for update.public-keys: \"%3\""_s.arg(
            secretFile, publicFile, text));
    return Success;
}

int signPackage(const Arguments &arguments)
{
    const QString package = arguments.words[0];
    const auto facts = readFacts(package);
    const auto text = facts ? readFile(arguments.key) : std::nullopt;
    if (!text)
        return Mistakes;
    const auto keys = KeyPair::fromText(*text);
    if (!keys) {
        complain(u"%1: %2."_s.arg(arguments.key, keys.error()));
        return Mistakes;
    }
    QFile file(package);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(u"%1: cannot be read: %2. Check the path."_s.arg(package, file.errorString()));
        return Mistakes;
    }
    // What minisign itself writes there, and the version.
    const QString comment =
        u"timestamp:%1\tfile:%2\thashed\tversion:%3"_s.arg(QDateTime::currentSecsSinceEpoch())
            .arg(QFileInfo(package).fileName(), facts->version.toString());
    const auto signature = keys->sign(file, comment.toUtf8());
    if (!signature) {
        complain(u"%1: %2."_s.arg(package, signature.error()));
        return Mistakes;
    }
    if (!writeFile(signatureOf(package), *signature))
        return Mistakes;
    printFile(arguments, signatureOf(package), textFacts(*facts));
    return Success;
}

int verifyPackage(const Arguments &arguments)
{
    const QString package = arguments.words[0];
    const auto key = publicKeyFrom(arguments.key);
    if (!key)
        return Mistakes;
    // Any version of the app: it is about the package here.
    PackageRules rules{{*key}, *VersionNumber::fromString(u"999999"_s)};
    const auto facts = signedPackage(package, rules);
    if (!facts) {
        complain(u"%1: %2."_s.arg(package, facts.error()));
        return Mistakes;
    }
    if (const auto readable = readableToTheEnd(package); !readable) {
        complain(u"%1: %2. Compile it again."_s.arg(package, readable.error()));
        return Mistakes;
    }
    if (arguments.json)
        print(QJsonArray{jsonFacts(package, *facts)});
    else
        print(u"%1: %2"_s.arg(package, textFacts(*facts)));
    return Success;
}

int writeIndex(const Arguments &arguments)
{
    const QFileInfo package(arguments.words[0]);
    const auto facts = readFacts(package.filePath());
    if (!facts)
        return Mistakes;
    if (!QFile::exists(signatureOf(package.filePath()))) {
        complain(u"%1: is not signed. Sign it first: sign %1 --key FILE"_s.arg(package.filePath()));
        return Mistakes;
    }
    const PackageIndex index{
        package.fileName(), facts->version, package.size(), sha256Of(package.filePath())};
    const QByteArray json = index.toJson();
    if (const auto readable = PackageIndex::fromJson(json); !readable) {
        complain(u"%1: %2. Give the package such a name."_s.arg(package.filePath(), readable.error()));
        return Mistakes;
    }
    const QString file = package.dir().filePath(PackageIndex::fileName());
    if (!writeFile(file, json))
        return Mistakes;
    printFile(arguments, file, u"names %1, %2"_s.arg(package.fileName(), textFacts(*facts)));
    return Success;
}
