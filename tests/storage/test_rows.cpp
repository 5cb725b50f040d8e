// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentstore.h"
#include "testpackage.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

// What neither SQLite's checks nor the schema's constraints see shows only when the rows are read.

namespace {
struct Spoiled {
    const char *sql;
    const char *detail; ///< part of what the error says
};
} // namespace

TEST_CASE("Values that make no sense are damage, found when they are read")
{
    const Spoiled spoiled = GENERATE(
        Spoiled{"UPDATE milestone_date SET date = '1974-02-30' WHERE date = '1974-06-29'",
            "lipovec-krusevlje-1974"},
        Spoiled{"UPDATE milestone_date SET date = 'long ago'", "long ago"},
        Spoiled{"UPDATE milestone_date SET date = ''", "EDTF"},
        Spoiled{"UPDATE package SET published = '2026-13'", "package"},
        Spoiled{"UPDATE package SET version = ''", "version"},
        Spoiled{"UPDATE package SET version = 'next'", "version"},
        Spoiled{"UPDATE package SET minimum_app = '1-beta'", "version"},
        Spoiled{"UPDATE package SET valid_from = 'soon'", "soon"},
        Spoiled{"UPDATE package SET valid_until = '2026-02-30'", "2026-02-30"},
        Spoiled{"DELETE FROM package", "no row"},
        Spoiled{"INSERT INTO package SELECT 2, version, published, title, default_home, valid_from, "
                "valid_until, minimum_app FROM package",
            "more than one"},
        Spoiled{"UPDATE event SET begins = '2024-05-31/2024-06-02'", "visit-krusevlje-2024"},
        Spoiled{"UPDATE event SET ends = '2023'", "before it begins"},
        Spoiled{"UPDATE party SET left_on = 'maybe' WHERE left_on IS NOT NULL", "maybe"},
        Spoiled{"UPDATE network SET founded = 'MCMXCVIII'", "MCMXCVIII"},
        Spoiled{"UPDATE source SET language = 'Slovene!'", "language tag"},
        Spoiled{"UPDATE source SET language = ''", "language tag"},
        Spoiled{"UPDATE source SET checked = 'yesterday'", "yesterday"},
        Spoiled{"UPDATE source SET url = 'javascript:alert(1)' WHERE url IS NOT NULL", "address"},
        Spoiled{"UPDATE source SET title = ''", "required"},
        Spoiled{"UPDATE milestone_language SET language = 'x y'", "language tag"},
        Spoiled{"UPDATE municipality SET website = 'file:///etc/passwd' WHERE id = 'lipovec'", "address"},
        Spoiled{"UPDATE municipality_alias SET alias = ''", "municipality_alias"},
        Spoiled{"UPDATE picture SET credit = ''", "required"},
        Spoiled{"UPDATE picture SET width = 40960", "out of bounds"},
        Spoiled{"UPDATE picture SET height = 0", "out of bounds"},
        Spoiled{
            "UPDATE picture SET position = 7 WHERE kind = 'photograph' AND position = 1", "out of bounds"},
        Spoiled{"DELETE FROM picture WHERE kind = 'photograph' AND position = 0", "out of bounds"},
        Spoiled{"DELETE FROM milestone_date", "has a date"},
        Spoiled{"DELETE FROM party WHERE municipality = 'krusevlje'", "two parties"},
        Spoiled{"DELETE FROM phrase_text WHERE phrase = (SELECT summary FROM event)", "no text"},
        Spoiled{
            "DELETE FROM phrase_text WHERE phrase = (SELECT name FROM municipality WHERE id = 'krusevlje')",
            "no text"},
        Spoiled{"DELETE FROM phrase_text WHERE phrase = (SELECT name FROM country WHERE code = 'RS')",
            "no text"});
    CAPTURE(spoiled.sql);
    PackageFile file;
    file.spoil(spoiled.sql);
    auto store = ContentStore::open(file.path());
    REQUIRE(store.has_value());

    const auto whole = store->wholeCatalog();
    REQUIRE_FALSE(whole.has_value());
    CHECK(whole.error().kind == StorageError::Kind::Damaged);
    INFO(whole.error().detail.toStdString());
    CHECK(whole.error().detail.contains(QString::fromUtf8(spoiled.detail)));
    const auto part = store->catalogOf(u"lipovec"_s);
    REQUIRE_FALSE(part.has_value());
    CHECK(part.error().kind == StorageError::Kind::Damaged);
}

TEST_CASE("Values that only the schema's CHECK constraints forbid are damage, found when they are read")
{
    const char *sql =
        GENERATE("UPDATE partnership SET form = 'marriage'", "UPDATE partnership SET status = ''",
            "UPDATE party SET role = 'observer'", "UPDATE milestone SET kind = 'forgotten'",
            "UPDATE event SET kind = 'war'", "UPDATE event SET only_planned = 2",
            "UPDATE municipality SET level = 'planet'", "UPDATE municipality SET is_home = -1",
            "UPDATE municipality SET latitude = 91.0 WHERE id = 'lipovec'",
            "UPDATE municipality SET latitude = 9e999 WHERE id = 'lipovec'",
            "UPDATE municipality SET longitude = NULL WHERE id = 'lipovec'",
            "UPDATE party SET network = 'linden-towns'", "UPDATE party SET municipality = NULL",
            "UPDATE party SET has_left = 2", "UPDATE party SET has_left = 0 WHERE left_on IS NOT NULL",
            "UPDATE picture SET kind = 'film' WHERE kind = 'arms'",
            "UPDATE picture SET media_type = 'image/svg+xml'", "UPDATE picture SET rights = ''",
            "UPDATE phrase_text SET status = 'guessed'",
            "UPDATE phrase_text SET language = 'tlh' WHERE language = 'lv'",
            "UPDATE phrase_text SET language = 'SL' WHERE language = 'sl'",
            "UPDATE phrase_text SET body = '' WHERE language = 'en'");
    CAPTURE(sql);
    PackageFile file;
    file.spoil(sql);
    // SQLite itself finds them in memory, but not in a file that it may not write.
    CHECK(refusal(file.bytes()).kind == StorageError::Kind::Damaged);
    auto store = ContentStore::open(file.path());
    REQUIRE(store.has_value());
    for (const auto &catalog : {store->wholeCatalog(), store->catalogOf(u"lipovec"_s)}) {
        REQUIRE_FALSE(catalog.has_value());
        CHECK(catalog.error().kind == StorageError::Kind::Damaged);
    }
}

TEST_CASE("Ids that are no ids are damage")
{
    const char *sql = GENERATE("UPDATE municipality SET id = 'Almby!' WHERE id = 'almby'",
        "UPDATE municipality SET id = '' WHERE id = 'almby'",
        "UPDATE municipality SET id = '../almby' WHERE id = 'almby'");
    CAPTURE(sql);
    PackageFile file;
    file.spoil(sql);
    const QByteArray package = file.bytes();
    ContentStore store = opened(package);
    CHECK_FALSE(store.wholeCatalog().has_value());
    CHECK_FALSE(store.municipalities().has_value());
}

TEST_CASE("Damage elsewhere does not keep a municipality's own pages from being read")
{
    PackageFile file;
    file.spoil("UPDATE municipality_alias SET alias = '' WHERE municipality = 'lipovec'");
    const QByteArray package = file.bytes();
    ContentStore store = opened(package);
    CHECK_FALSE(store.catalogOf(u"lipovec"_s).has_value());
    CHECK(store.catalogOf(u"almby"_s).has_value());
}

TEST_CASE("Texts in a broken encoding are read as far as they go")
{
    PackageFile file;
    file.spoil("UPDATE municipality SET summary = summary WHERE id = 'lipovec';"
               "UPDATE phrase_text SET body = CAST(x'4cff6970fe' AS TEXT) WHERE language = 'sl'");
    const QByteArray package = file.bytes();
    const auto catalog = opened(package).wholeCatalog();
    REQUIRE(catalog.has_value());
    CHECK(catalog->municipalities.value(u"lipovec"_s).name.in(Language::Slovenian) == u"L\uFFFDip\uFFFD");
}

TEST_CASE("A hit that leads nowhere is damage")
{
    const char *sql = GENERATE("UPDATE finder SET id = 'atlantis'", "UPDATE finder SET what = 'recipe'",
        "UPDATE finder SET language = 'not a language'", "UPDATE finder SET what = NULL, id = NULL");
    CAPTURE(sql);
    PackageFile file;
    file.spoil(sql);
    const QByteArray package = file.bytes();
    const auto hits = opened(package).search(u"lipovec"_s, 10);
    REQUIRE_FALSE(hits.has_value());
    CHECK(hits.error().kind == StorageError::Kind::Damaged);
}
