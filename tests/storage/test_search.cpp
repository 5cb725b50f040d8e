// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentstore.h"
#include "searchkey.h"
#include "testpackage.h"

#include <QRandomGenerator>
#include <QSet>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
QList<SearchHit> found(const QString &text, int limit = 1000, const Compiled &content = realContent())
{
    const auto hits = opened(content.package).search(text, limit);
    INFO(text.toStdString());
    REQUIRE(hits.has_value());
    return *hits;
}

bool finds(const QString &text, const QString &what, const QString &id)
{
    return std::ranges::any_of(found(text), [&](const SearchHit &h) { return h.what == what && h.id == id; });
}

struct Spelling {
    QString text;
    QString id;
};

/// A random text of up to 200 characters out of the parts that are most likely to trip a search.
QString randomText(QRandomGenerator &random)
{
    static const QStringList syntax{u"\""_s, u"*"_s, u"NEAR"_s, u"NEAR("_s, u" AND "_s, u" OR "_s, u"NOT "_s,
        u"-"_s, u"+"_s, u"^"_s, u":"_s, u"folded:"_s, u"{a b}:"_s, u"("_s, u")"_s, u","_s, u"'"_s, u";"_s,
        u"--"_s, u"%"_s, u"_"_s, u"\\"_s, u" "_s, u"\t"_s, u"\n"_s};
    static const QStringList words{u"jesenice"_s, u"Ваљево"_s, u"lip"_s, u"Høje"_s, u"ß"_s, u"Σ"_s, u"İ"_s,
        u"ﬁ"_s, u"日本"_s, u"🏰"_s, u"e\u0301"_s, u"\u200B"_s, u"\u202E"_s, u"١٢٣"_s, u"a"_s, u"1975"_s};
    QString text;
    const int length = random.bounded(1, 201);
    while (text.size() < length) {
        switch (random.bounded(5)) {
        case 0:
            text += syntax[random.bounded(syntax.size())];
            break;
        case 1:
            text += words[random.bounded(words.size())];
            break;
        case 2: // anything at all, lone surrogates and null included
            text += QChar(random.bounded(0x10000));
            break;
        case 3:
            text += QString::fromUcs4(std::array{char32_t(random.bounded(0x10000, 0x110000))}.data(), 1);
            break;
        default:
            text += QChar(random.bounded(0x20, 0x530)); // Latin, Greek and Cyrillic
        }
    }
    return text.left(200);
}
} // namespace

TEST_CASE("Every spelling of the sources finds the place")
{
    const Spelling spelling = GENERATE(Spelling{u"Valjevo"_s, u"valjevo"_s},
        Spelling{u"Ваљево"_s, u"valjevo"_s}, Spelling{u"Plevlja"_s, u"pljevlja"_s},
        Spelling{u"Pljevlja"_s, u"pljevlja"_s}, Spelling{u"Пљевља"_s, u"pljevlja"_s},
        Spelling{u"Giterslo"_s, u"gutersloh"_s}, Spelling{u"Gütersloh"_s, u"gutersloh"_s},
        Spelling{u"Guetersloh"_s, u"gutersloh"_s}, Spelling{u"Halle"_s, u"halle"_s},
        Spelling{u"Hallē"_s, u"halle"_s}, Spelling{u"Hoje-Tāstrupa"_s, u"hoje-taastrup"_s},
        Spelling{u"Høje Taastrup"_s, u"hoje-taastrup"_s}, Spelling{u"Hoje-Taastrup"_s, u"hoje-taastrup"_s},
        Spelling{u"Høje-Taastrup"_s, u"hoje-taastrup"_s}, Spelling{u"Zdunskas Vola"_s, u"zdunska-wola"_s},
        Spelling{u"Zdunska Vola"_s, u"zdunska-wola"_s}, Spelling{u"Zduńska Wola"_s, u"zdunska-wola"_s},
        Spelling{u"Čerkasi"_s, u"cherkasy"_s}, Spelling{u"Cherkasy"_s, u"cherkasy"_s},
        Spelling{u"Черкаси"_s, u"cherkasy"_s}, Spelling{u"Vodņana Dignano"_s, u"vodnjan"_s},
        Spelling{u"Vodnjan"_s, u"vodnjan"_s}, Spelling{u"Dignano"_s, u"vodnjan"_s},
        Spelling{u"Vallefoglia"_s, u"vallefoglia"_s}, Spelling{u"Viljandi"_s, u"viljandi"_s},
        Spelling{u"Solna"_s, u"solna"_s}, Spelling{u"jesen"_s, u"jesenice"_s},
        Spelling{u"ЈЕСЕНИЦЕ"_s, u"jesenice"_s}, Spelling{u"  novo   mesto!"_s, u"novo-mesto"_s},
        Spelling{u"mesto novo"_s, u"novo-mesto"_s});
    CAPTURE(spelling.text.toStdString());
    CHECK(finds(spelling.text, u"municipality"_s, spelling.id));
}

TEST_CASE("A place that is written in full comes first")
{
    const Spelling spelling =
        GENERATE(Spelling{u"Valjevo"_s, u"valjevo"_s}, Spelling{u"Јесенице"_s, u"jesenice"_s},
            Spelling{u"novo mesto"_s, u"novo-mesto"_s}, Spelling{u"Valmiera"_s, u"valmiera"_s});
    const auto hits = found(spelling.text);
    REQUIRE_FALSE(hits.isEmpty());
    CHECK(hits.first().what == u"municipality");
    CHECK(hits.first().id == spelling.id);
    CHECK(hits.first().field == u"name");
}

TEST_CASE("Every name and alias of every municipality finds it")
{
    ContentStore store = opened(realContent().package);
    for (const Municipality &municipality : realContent().catalog.municipalities) {
        QStringList spellings = municipality.aliases;
        for (const Language language : allLanguages)
            spellings.append(municipality.name.version(language).text);
        spellings.removeAll(QString());
        for (const QString &spelling : std::as_const(spellings)) {
            CAPTURE(spelling.toStdString());
            const auto hits = store.search(spelling, 1000);
            REQUIRE(hits.has_value());
            CHECK(std::ranges::any_of(*hits, [&](const SearchHit &h) { return h.id == municipality.id; }));
        }
    }
}

TEST_CASE("A name is found by each of its beginnings")
{
    const QString name = GENERATE(u"Kruševlje"_s, u"Крушевље"_s, u"Lipovec"_s, u"Lindendorf"_s);
    const QString id = name.startsWith(u'L') ? u"lipovec"_s : u"krusevlje"_s;
    for (int length = 1; length <= name.size(); ++length) {
        const auto hits = found(name.left(length), 1000, fixture());
        CAPTURE(length);
        CHECK(std::ranges::any_of(
            hits, [&](const SearchHit &h) { return h.what == u"municipality" && h.id == id; }));
    }
}

TEST_CASE("All kinds of things are found")
{
    const auto isFound = [](const QString &text, const QString &what, const QString &id) {
        const auto hits = found(text, 1000, fixture());
        return std::ranges::any_of(hits, [&](const SearchHit &h) { return h.what == what && h.id == id; });
    };
    CHECK(isFound(u"under the linden"_s, u"partnership"_s, u"lipovec-krusevlje"_s));
    CHECK(isFound(u"listina"_s, u"agreement"_s, u"lipovec-krusevlje-1974"_s));
    CHECK(isFound(u"посета"_s, u"event"_s, u"visit-krusevlje-2024"_s));
    CHECK(isFound(u"LTN"_s, u"network"_s, u"linden-towns"_s));
    CHECK(isFound(u"jaunatne"_s, u"topic"_s, u"youth"_s));
}

TEST_CASE("A hit tells what matched, in which language and how it is written")
{
    const auto hits = found(u"крушев"_s, 1, fixture());
    REQUIRE(hits.size() == 1);
    CHECK(hits.first().what == u"municipality");
    CHECK(hits.first().id == u"krusevlje");
    CHECK(hits.first().field == u"name");
    // The same key in either script: the row that comes first is shown.
    CHECK(foldedKey(hits.first().body) == u"krusevlje");
    CHECK(languageFromTag(hits.first().language).has_value());

    const auto aliases = found(u"lindendorf"_s, 1, fixture());
    REQUIRE(aliases.size() == 1);
    CHECK(aliases.first().field == u"alias");
    CHECK(aliases.first().language.isEmpty());
    CHECK(aliases.first().body == u"Lindendorf");
}

TEST_CASE("The words of a text are all wanted")
{
    CHECK(finds(u"zdu wol"_s, u"municipality"_s, u"zdunska-wola"_s));
    CHECK_FALSE(finds(u"zdu jesenice"_s, u"municipality"_s, u"zdunska-wola"_s));
    CHECK_FALSE(finds(u"olna"_s, u"municipality"_s, u"solna"_s));
}

TEST_CASE("What is written as asked comes before what only sounds like it")
{
    const QString text = GENERATE(u"c"_s, u"h"_s, u"s"_s, u"vol"_s, u"z"_s, u"hal"_s);
    const QString key = foldedKey(text);
    bool onlySounds = false;
    for (const SearchHit &hit : found(text)) {
        const auto words = foldedKey(hit.body).split(u' ');
        const bool written = std::ranges::any_of(words, [&](const QString &w) { return w.startsWith(key); });
        INFO(hit.body.toStdString());
        CHECK_FALSE((written && onlySounds));
        onlySounds = onlySounds || !written;
    }
}

TEST_CASE("The number of hits is limited, and none come twice")
{
    const auto all = found(u"j"_s);
    REQUIRE(all.size() > 10);
    const auto some = found(u"j"_s, 5);
    REQUIRE(some.size() == 5);
    for (int i = 0; i < 5; ++i)
        CHECK(some[i].id == all[i].id);
    CHECK(found(u"j"_s, 0).isEmpty());
    CHECK(found(u"j"_s, -1).isEmpty());
    QSet<std::pair<QString, QString>> seen;
    for (const SearchHit &hit : all)
        seen.insert({hit.what, hit.id});
    CHECK(seen.size() == all.size());
}

TEST_CASE("A text without letters or digits finds nothing")
{
    const QString text = GENERATE(QString(), u""_s, u"   "_s, u"\"*\" -- ()"_s, u"🏰🏰"_s, u"\u0301"_s);
    CHECK(found(text).isEmpty());
}

TEST_CASE("Text in the syntax of the index is only text")
{
    const QString text = GENERATE(u"\""_s, u"\"jesenice"_s, u"jesenice*"_s, u"jesenice AND"_s,
        u"NOT jesenice"_s, u"NEAR(jesenice valjevo, 2)"_s, u"folded:jesenice"_s,
        u"{folded loose} : jesenice"_s, u"jesenice) OR (loose"_s, u"^jesenice"_s, u"-jesenice"_s,
        u"jesenice + valjevo"_s, u"'; DROP TABLE finder; --"_s, u"what:municipality"_s);
    CAPTURE(text.toStdString());
    ContentStore store = opened(realContent().package);
    CHECK(store.search(text, 20).has_value());
    CHECK(store.search(u"jesenice"_s, 20)->size() > 0);
}

TEST_CASE("Any text of up to 200 characters gives an answer")
{
    ContentStore store = opened(realContent().package);
    const Catalog &catalog = realContent().catalog;
    QRandomGenerator random(20261121);
    for (int i = 0; i < 1500; ++i) {
        const QString text = randomText(random);
        INFO("run " << i << ": " << text.toUtf8().toHex().constData());
        const auto hits = store.search(text, 20);
        REQUIRE(hits.has_value());
        REQUIRE(hits->size() <= 20);
        if (foldedKey(text).isEmpty())
            CHECK(hits->isEmpty());
        for (const SearchHit &hit : *hits)
            CHECK((hit.what != u"municipality" || catalog.municipalities.contains(hit.id)));
    }
}

TEST_CASE("A very long text gives an answer too")
{
    ContentStore store = opened(realContent().package);
    CHECK(store.search(QString(1'000'000, u'a'), 20).has_value());
    CHECK(store.search(u"jesenice "_s.repeated(100'000), 20)->size() > 0);
    QString letters;
    for (int i = 0; i < 200; ++i)
        letters += QChar(u'a' + i % 26) + u" "_s;
    CHECK(store.search(letters, 20).has_value());
}
