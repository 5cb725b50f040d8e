// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "package.h"

#include "console.h"

using namespace Qt::StringLiterals;

namespace {
QString explanation(StorageError::Kind kind)
{
    switch (kind) {
    case StorageError::Kind::NotFound:
        return u"there is no such file. Check the path, or make the package with compile"_s;
    case StorageError::Kind::NotReadable:
        return u"it cannot be read. Name a file that you may read"_s;
    case StorageError::Kind::NotAPackage:
        return u"it is no content package. Make one with compile"_s;
    case StorageError::Kind::Damaged:
        return u"it is damaged. Copy or compile it again"_s;
    case StorageError::Kind::TooNew:
        return u"a newer version of this program made it. Update this one"_s;
    case StorageError::Kind::TooOld:
        return u"an older version of this program made it. Compile it again"_s;
    }
    Q_UNREACHABLE_RETURN({});
}
} // namespace

void complainAbout(const QString &file, const StorageError &error)
{
    complain(u"%1: %2. (%3)"_s.arg(file, explanation(error.kind), error.detail));
}

std::optional<ContentStore> openPackage(const QString &file)
{
    auto store = ContentStore::open(file);
    if (store)
        return *std::move(store);
    complainAbout(file, store.error());
    return std::nullopt;
}

std::optional<Catalog> readCatalog(const QString &file, const QString &of)
{
    auto store = openPackage(file);
    if (!store)
        return std::nullopt;
    auto catalog = of.isEmpty() ? store->wholeCatalog() : store->catalogOf(of);
    if (!catalog) {
        complainAbout(file, catalog.error());
        return std::nullopt;
    }
    if (!of.isEmpty() && !catalog->municipalities.contains(of)) {
        complain(u"%1: there is no municipality \"%2\". See: list FILE municipalities"_s.arg(file, of));
        return std::nullopt;
    }
    return *std::move(catalog);
}
