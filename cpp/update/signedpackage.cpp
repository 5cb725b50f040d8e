// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "signedpackage.h"

#include "contentstore.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {
/// Larger than any signature; a file of another kind is not read whole.
constexpr qint64 largestSignature = 16 * 1024;

QString reason(const StorageError &error)
{
    return error.detail;
}

tl::expected<PackageFacts, StorageError> factsOf(ContentStore &store)
{
    const auto info = store.info();
    if (!info)
        return tl::unexpected(info.error());
    const auto municipalities = store.municipalities();
    if (!municipalities)
        return tl::unexpected(municipalities.error());
    PackageFacts facts;
    facts.version = VersionNumber::fromString(info->version).value_or(VersionNumber());
    facts.validFrom = info->validFrom.earliest();
    facts.validUntil = info->validUntil.isNull() ? QDate() : info->validUntil.latest();
    facts.minimumApp = VersionNumber::fromString(info->minimumApp).value_or(VersionNumber());
    for (const MunicipalityEntry &municipality : *municipalities) {
        if (municipality.isHome)
            facts.homes.append(municipality.id);
    }
    return facts;
}

tl::expected<void, QString> checkSignature(const QString &package, const QList<PublicKey> &keys)
{
    QFile signature(signatureOf(package));
    if (!signature.open(QIODevice::ReadOnly))
        return tl::unexpected(u"it has no signature (%1)"_s.arg(signature.fileName()));
    QFile file(package);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(u"it cannot be read: "_s + file.errorString());
    if (file.size() > ContentStore::largestFile)
        return tl::unexpected(u"it is larger than any content"_s);
    return verifiedComment(file, signature.read(largestSignature), keys).map([](const QString &) { });
}
} // namespace

QString signatureOf(const QString &packageFile)
{
    return packageFile + u".minisig"_s;
}

tl::expected<PackageFacts, QString> packageFacts(const QString &file)
{
    return ContentStore::open(file)
        .and_then([](ContentStore store) { return factsOf(store); })
        .map_error(reason);
}

tl::expected<PackageFacts, QString> signedPackage(const QString &file, const PackageRules &rules)
{
    if (const auto checked = checkSignature(file, rules.keys); !checked)
        return tl::unexpected(checked.error());
    auto facts = packageFacts(file);
    if (facts && facts->minimumApp > rules.app)
        return tl::unexpected(u"it needs version %1 of the app, this is %2"_s.arg(
            facts->minimumApp.toString(), rules.app.toString()));
    return facts;
}

tl::expected<void, QString> readableToTheEnd(const QString &file)
{
    return ContentStore::open(file)
        .and_then([](ContentStore store) { return store.wholeCatalog(); })
        .map([](const Catalog &) {})
        .map_error(reason);
}
