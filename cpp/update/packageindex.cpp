// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "packageindex.h"

#include "contentstore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
constexpr int format = 1;

/// A name that leads nowhere but beside the index.
bool isFileName(const QString &text)
{
    static const QRegularExpression name(uR"(\A[A-Za-z0-9_][A-Za-z0-9._-]{0,99}\z)"_s);
    return name.match(text).hasMatch();
}

bool isSha256(const QString &text)
{
    static const QRegularExpression digits(uR"(\A[0-9a-f]{64}\z)"_s);
    return digits.match(text).hasMatch();
}
} // namespace

tl::expected<PackageIndex, QString> PackageIndex::fromJson(const QByteArray &json)
{
    if (json.size() > largestFile)
        return tl::unexpected(u"the index is larger than any index"_s);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[u"partnerCitiesContent"_s].toInt() != format)
        return tl::unexpected(u"it is no index of content that this program knows"_s);
    const auto version = VersionNumber::fromString(object[u"version"_s].toString());
    PackageIndex index;
    index.package = object[u"package"_s].toString();
    index.size = object[u"size"_s].toInteger();
    const QString sha256 = object[u"sha256"_s].toString();
    if (!isFileName(index.package))
        return tl::unexpected(u"the index names no file beside it (letters, digits, dots, hyphens)"_s);
    if (!version)
        return tl::unexpected(u"the index tells no version"_s);
    if (index.size <= 0 || index.size > ContentStore::largestFile)
        return tl::unexpected(u"the index tells a size that no content has"_s);
    if (!isSha256(sha256))
        return tl::unexpected(u"the index tells no SHA-256"_s);
    index.version = *version;
    index.sha256 = sha256.toLatin1();
    return index;
}

QByteArray PackageIndex::toJson() const
{
    const QJsonObject object{
        {u"partnerCitiesContent"_s, format},
        {u"package"_s, package},
        {u"version"_s, version.toString()},
        {u"size"_s, size},
        {u"sha256"_s, QString::fromLatin1(sha256)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray sha256Of(const QString &file)
{
    QFile opened(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!opened.open(QIODevice::ReadOnly) || !hash.addData(&opened) || opened.error() != QFile::NoError)
        return {};
    return hash.result().toHex();
}
