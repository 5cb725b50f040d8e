// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "changedcontent.h"

#include "contentstore.h"
#include "packagewriter.h"

#include <catch2/catch_test_macros.hpp>

ChangedContent::ChangedContent(const std::function<void(Catalog &)> &change)
{
    auto store = ContentStore::open(QStringLiteral(PARTNER_CITIES_PACKAGE));
    REQUIRE(store.has_value());
    auto catalog = store->wholeCatalog();
    REQUIRE(catalog.has_value());
    change(*catalog);
    const auto written = writePackage(*catalog, package());
    INFO((written ? QString() : written.error()).toStdString());
    REQUIRE(written.has_value());
}
