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

TEST_CASE("A letter beside a longer word must begin a word too, in any order")
{
    const auto isFound = [](const QString &text) {
        const auto hits = found(text, 1000, fixture());
        return std::ranges::any_of(hits, [](const SearchHit &h) { return h.id == u"lipovec-krusevlje"; });
    };
    CHECK(isFound(u"under t linden"_s));
    CHECK(isFound(u"l under t"_s));
    CHECK(isFound(u"u t l"_s));
    CHECK_FALSE(isFound(u"under x linden"_s));
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

namespace {
SearchAnswer answer(const QString &text, const QString &home, Language language = Language::Slovenian,
    const Compiled &content = realContent())
{
    const auto found = opened(content.package).find({text, home, language, 40});
    INFO(text.toStdString());
    REQUIRE(found.has_value());
    return *found;
}

QStringList keys(const SearchAnswer &answer)
{
    QStringList all;
    for (const FoundThing &thing : answer.found)
        all += thing.hit.what + u'/' + thing.hit.id;
    return all;
}

/// In which order kinds of matches are wanted.
int tierOf(const FoundThing &thing, const QString &typed)
{
    const SearchHit &hit = thing.hit;
    if (hit.what == u"topic" || hit.field == u"country")
        return 4;
    if (hit.field == u"name" || hit.field == u"acronym")
        return foldedKey(hit.body) == foldedKey(typed) || looseKey(hit.body) == looseKey(typed) ? 0 : 1;
    if (hit.field == u"alias")
        return 2;
    return hit.field == u"title" || hit.field == u"date" ? 3 : 5;
}
} // namespace

TEST_CASE("Exact names come first, then names, aliases, titles and years, topics and countries, texts")
{
    const QString text = GENERATE(u"v"_s, u"s"_s, u"val"_s, u"z"_s, u"sol"_s, u"halle"_s, u"s"_s, u"kul"_s,
        u"1975"_s, u"мла"_s, u"srbija"_s, u"sadraudz"_s);
    const QString home = GENERATE(u"jesenice"_s, u"valmiera"_s);
    int last = 0;
    const SearchAnswer found = answer(text, home);
    CHECK_FALSE(found.found.isEmpty());
    for (const FoundThing &thing : found.found) {
        INFO(text.toStdString() << ": " << thing.hit.field.toStdString() << ' '
                                << thing.hit.body.toStdString());
        const int tier = tierOf(thing, text);
        CHECK(tier >= last);
        last = tier;
    }
}

TEST_CASE("Within a tier, what is written as asked comes before what only sounds like it")
{
    const QString text = GENERATE(u"c"_s, u"h"_s, u"s"_s, u"vol"_s, u"z"_s, u"hal"_s);
    const QString key = foldedKey(text);
    bool onlySounds = false;
    int last = 0;
    for (const FoundThing &thing : answer(text, u"valmiera"_s).found) {
        const auto words = foldedKey(thing.hit.body).split(u' ');
        const bool written = std::ranges::any_of(words, [&](const QString &w) { return w.startsWith(key); });
        const int tier = tierOf(thing, text);
        INFO(thing.hit.body.toStdString());
        CHECK_FALSE((tier == last && written && onlySounds));
        onlySounds = (onlySounds && tier == last) || !written;
        last = tier;
    }
}

TEST_CASE("What visitors type finds what they mean, first")
{
    const auto [typed, key] = GENERATE(table<QString, QString>({
        {u"zdunska"_s, u"municipality/zdunska-wola"_s},
        {u"giterslo"_s, u"municipality/gutersloh"_s},
        {u"ваљево"_s, u"municipality/valjevo"_s},
        {u"hoje tastrup"_s, u"municipality/hoje-taastrup"_s},
        {u"čerkasi"_s, u"municipality/cherkasy"_s},
        {u"Черкаси"_s, u"municipality/cherkasy"_s},
        {u"cherkas"_s, u"municipality/cherkasy"_s},
        {u"dignano"_s, u"municipality/vodnjan"_s},
        {u"водњан"_s, u"municipality/vodnjan"_s},
        {u"hanse"_s, u"network/hanse"_s},
        {u"turizem"_s, u"topic/tourism"_s},
        {u"туризам"_s, u"topic/tourism"_s},
        {u"листина побратењу"_s, u"agreement/jesenice-valjevo-1975"_s},
    }));
    CAPTURE(typed.toStdString());
    const QString home = GENERATE(u"jesenice"_s, u"valmiera"_s, u"velenje"_s);
    CHECK(keys(answer(typed, home)).value(0) == key);
}

TEST_CASE("A year finds what was agreed and what happened in it")
{
    const QStringList found = keys(answer(u"1975"_s, u"jesenice"_s));
    CHECK(found.value(0) == u"agreement/jesenice-valjevo-1975");
    CHECK(keys(answer(u"1962"_s, u"jesenice"_s)).contains(u"event/jesenice-valjevo-first-contacts-1962"_s));
    CHECK(keys(answer(u"1991"_s, u"jesenice"_s)).contains(u"agreement/valmiera-solna-1991"_s));
}

TEST_CASE("Words out of a text find it, and the one in the visitor's language is told")
{
    const SearchAnswer found = answer(u"narcise"_s, u"jesenice"_s, Language::Slovenian);
    REQUIRE_FALSE(found.found.isEmpty());
    CHECK(found.found.first().hit.id == u"jesenice-daffodils-2016");
    CHECK(found.found.first().hit.language == u"sl");
    const SearchAnswer english = answer(u"daffodils"_s, u"jesenice"_s, Language::English);
    CHECK(keys(english).contains(u"event/jesenice-daffodils-2016"_s));
}

TEST_CASE("The home itself comes first in every language")
{
    const Language language =
        GENERATE(Language::Slovenian, Language::Serbian, Language::Latvian, Language::English);
    CHECK(keys(answer(u"val"_s, u"valmiera"_s, language)).value(0) == u"municipality/valmiera");
}

TEST_CASE("The home's own come first, whoever's home it is")
{
    for (const QString &home : {u"jesenice"_s, u"valmiera"_s, u"velenje"_s, u"novo-mesto"_s}) {
        const SearchAnswer found = answer(u"sporazum"_s, home);
        CAPTURE(home.toStdString());
        REQUIRE(found.found.size() > 2);
        bool others = false;
        for (const FoundThing &thing : found.found) {
            if (tierOf(thing, u"sporazum"_s) != 3)
                break;
            CHECK_FALSE((others && thing.home == home));
            others = others || thing.home != home;
        }
    }
}

TEST_CASE("What is found says who tells of it")
{
    const auto first = [](const QString &typed, const QString &home) {
        const SearchAnswer found = answer(typed, home);
        REQUIRE_FALSE(found.found.isEmpty());
        return found.found.first();
    };
    const FoundThing own = first(u"solna"_s, u"valmiera"_s);
    CHECK(own.home == u"valmiera");
    CHECK(own.partner == u"solna");
    const FoundThing others = first(u"solna"_s, u"jesenice"_s);
    CHECK(others.home == u"valmiera");
    CHECK(others.partner == u"solna");
    CHECK(others.parties.value(0).in(Language::Slovenian) == u"Valmiera");
    const FoundThing home = first(u"velenje"_s, u"jesenice"_s);
    CHECK(home.home == u"velenje");
    CHECK(home.partner.isEmpty());
    const FoundThing listed = first(u"škofja loka"_s, u"jesenice"_s);
    CHECK(listed.home == u"skofja-loka");
    CHECK_FALSE(listed.isHome);
    const FoundThing network = first(u"ubc"_s, u"jesenice"_s);
    CHECK(network.hit.what == u"network");
    CHECK(network.home == u"valmiera");
}

TEST_CASE("Names spelled with a mistake are offered, and no more than a handful")
{
    const auto nearest = [](const QString &typed) {
        const QStringList names = answer(typed, u"jesenice"_s).nearest;
        UNSCOPED_INFO(typed.toStdString() << ": " << names.join(u", ").toStdString());
        return names;
    };
    CHECK(nearest(u"valjevu"_s).isEmpty()); // found as it is
    CHECK(nearest(u"vlajevo"_s).contains(u"Valjevo"_s));
    CHECK(nearest(u"valmeira"_s).contains(u"Valmiera"_s));
    CHECK(nearest(u"valjeto"_s).contains(u"Valjevo"_s));
    CHECK(nearest(u"черкеси"_s).size() > 0);
    CHECK(nearest(u"qqqqqqqqqqqq"_s).isEmpty());
    CHECK(nearest(u"!!"_s).isEmpty());
    for (const QString &typed : {u"xa"_s, u"jesennnnica"_s, u"mestq"_s})
        CHECK(nearest(typed).size() <= 5);
}

TEST_CASE("A name spelled with a mistake is offered as the visitor's language writes it")
{
    const auto nearest = [](const QString &typed, Language language) {
        return answer(typed, u"jesenice"_s, language).nearest;
    };
    CHECK(nearest(u"черкеси"_s, Language::Slovenian).contains(u"Čerkasi"_s));
    CHECK(nearest(u"vlajevo"_s, Language::Serbian).contains(u"Ваљево"_s));
    CHECK(nearest(u"влајево"_s, Language::SerbianLatin).contains(u"Valjevo"_s));
    CHECK(nearest(u"черкеси"_s, Language::English).contains(u"Cherkasy"_s));
    CHECK(nearest(u"valmeira"_s, Language::English).contains(u"Valmiera"_s));
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
    qsizetype found = 0;
    qsizetype nearest = 0;
    for (int i = 0; i < 600; ++i) {
        const QString text = randomText(random);
        INFO("run " << i << ": " << text.toUtf8().toHex().constData());
        const auto answer =
            store.find({text, u"valmiera"_s, allLanguages[std::size_t(i) % allLanguages.size()], 20});
        REQUIRE(answer.has_value());
        REQUIRE(answer->found.size() <= 20);
        if (foldedKey(text).isEmpty())
            CHECK((answer->found.isEmpty() && answer->nearest.isEmpty()));
        for (const FoundThing &thing : answer->found)
            CHECK((thing.hit.what != u"municipality" || catalog.municipalities.contains(thing.hit.id)));
        found += answer->found.size();
        nearest += answer->nearest.size();
    }
    CHECK(found > 100);
    CHECK(nearest > 0);
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
