// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2

// A content package as an attacker may make it: refused, or every question about it has an answer or an
// error.

#include "contentstore.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const QByteArrayView package(reinterpret_cast<const char *>(bytes), qsizetype(size));
    auto store = ContentStore::openBytes(package);
    if (!store)
        return 0;
    (void)store->info();
    (void)store->wholeCatalog();
    (void)store->municipalities();
    (void)store->search(QStringLiteral("a"), 20);
    (void)store->pictureBytes(QStringLiteral("a"), Picture::Kind::Arms, 0);
    return 0;
}
