// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "edtf.h"
#include "printing.h"
#include "shown.h"
#include "wording.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using enum Language;

namespace {
const QStringList languageTags{u"sl"_s, u"sr"_s, u"sr-Cyrl"_s, u"sr-Latn"_s, u"lv"_s, u"en"_s, u"bg"_s,
    u"bs"_s, u"cnr"_s, u"cs"_s, u"da"_s, u"de"_s, u"el"_s, u"es"_s, u"et"_s, u"fi"_s, u"fr"_s, u"hr"_s,
    u"hu"_s, u"it"_s, u"lt"_s, u"mk"_s, u"nb"_s, u"nl"_s, u"pl"_s, u"pt"_s, u"ro"_s, u"ru"_s, u"sk"_s,
    u"sq"_s, u"sv"_s, u"tr"_s, u"uk"_s};

/// Every word of the vocabulary, each with its name in the code. The same order in every language.
QList<std::pair<QString, QString>> vocabularyOf(const Wording &wording)
{
    QList<std::pair<QString, QString>> all;
    const auto add = [&](const QString &what, int last, auto word) {
        for (int i = 0; i <= last; ++i)
            all.append({what + QString::number(i), word(i)});
    };
    add(u"form"_s, int(Partnership::Form::NetworkMembership),
        [&](int i) { return wording.form(Partnership::Form(i)); });
    add(u"status"_s, int(Partnership::Status::Ended),
        [&](int i) { return wording.status(Partnership::Status(i)); });
    add(u"milestone"_s, int(Milestone::Kind::Ended),
        [&](int i) { return wording.milestone(Milestone::Kind(i)); });
    add(u"level"_s, int(Municipality::Level::District),
        [&](int i) { return wording.level(Municipality::Level(i)); });
    add(u"role"_s, int(Party::Role::Participant), [&](int i) { return wording.role(Party::Role(i)); });
    add(u"event"_s, int(Event::Kind::Signing), [&](int i) { return wording.event(Event::Kind(i)); });
    add(u"textStatus"_s, int(TextStatus::Derived), [&](int i) { return wording.textStatus(TextStatus(i)); });
    add(u"direction"_s, 7, [&](int i) { return wording.direction(45.0 * i); });
    for (const int years : {5, 10, 25, 50, 75, 100})
        all.append({u"jubilee"_s + QString::number(years), wording.jubilee({years, {}})});
    all.append({u"formerPartner"_s, wording.formerPartner()});
    all.append({u"leapDayNote"_s, wording.leapDayNote()});
    for (const QString &tag : languageTags)
        all.append({u"language "_s + tag, wording.languageName(tag)});
    return all;
}
} // namespace

TEST_CASE("The vocabulary never falls back to English")
{
    // The same word in both languages.
    const QSet<std::pair<Language, QString>> same{{Slovenian, u"Partner"_s}, {SerbianLatin, u"Partner"_s}};
    const auto english = vocabularyOf(Wording(English));
    for (const Language language : {Slovenian, Serbian, SerbianLatin, Latvian}) {
        const auto words = vocabularyOf(Wording(language));
        REQUIRE(words.size() == english.size());
        for (qsizetype i = 0; i < words.size(); ++i) {
            INFO(languageTag(language).toStdString() << ' ' << words[i].first.toStdString());
            CHECK_FALSE(words[i].second.isEmpty());
            CHECK((words[i].second != english[i].second || same.contains({language, words[i].second})));
        }
    }
}

TEST_CASE("Every word of the vocabulary is in the script of its language")
{
    static const QRegularExpression cyrillic(u"\\p{Cyrillic}"_s);
    static const QRegularExpression latin(u"\\p{Latin}"_s);
    for (const Language language : allLanguages) {
        const Wording wording(language);
        auto words = vocabularyOf(wording);
        words.append({u"years"_s, wording.years(52)});
        words.append({u"list"_s, wording.list({u"1"_s, u"2"_s})});
        for (const auto &[name, word] : words) {
            INFO(languageTag(language).toStdString() << ' ' << name.toStdString());
            CHECK_FALSE(word.contains(language == Serbian ? latin : cyrillic));
        }
    }
}

TEST_CASE("Within one list of the vocabulary no two values have the same word")
{
    static const QRegularExpression number(u"[0-9]+$|(?<= ).*"_s);
    for (const Language language : allLanguages) {
        QSet<std::pair<QString, QString>> seen;
        for (const auto &[name, word] : vocabularyOf(Wording(language))) {
            const std::pair key(QString(name).remove(number), word);
            INFO(languageTag(language).toStdString() << ' ' << name.toStdString());
            CHECK_FALSE(seen.contains(key));
            seen.insert(key);
        }
    }
}

TEST_CASE(
    "Labels begin with a capital; what stands in a sentence and most languages' names of languages do not")
{
    for (const Language language : allLanguages) {
        for (const auto &[name, word] : vocabularyOf(Wording(language))) {
            INFO(languageTag(language).toStdString() << ' ' << name.toStdString());
            const bool small = name.startsWith(u"direction") || name.startsWith(u"textStatus")
                || name.startsWith(u"jubilee") || name.startsWith(u"formerPartner")
                || (name.startsWith(u"language") && language != English);
            CHECK(word.front().isUpper() == !small);
        }
    }
}

TEST_CASE("The words are those that municipalities use")
{
    struct Row {
        Language language;
        QString twinning;
        QString membership;
        QString signedLabel;
        QString translated;
        QString serbianLatin;
    };
    const Row row = GENERATE(Row{Slovenian, u"Pobratenje"_s, u"Članstvo v\u00a0mreži"_s, u"Podpisano"_s,
                                 u"prevedeno"_s, u"srbščina (latinica)"_s},
        Row{Serbian, u"Побратимство"_s, u"Чланство у\u00a0мрежи"_s, u"Потписано"_s, u"преведено"_s,
            u"српски (латиница)"_s},
        Row{SerbianLatin, u"Pobratimstvo"_s, u"Članstvo u\u00a0mreži"_s, u"Potpisano"_s, u"prevedeno"_s,
            u"srpski (latinica)"_s},
        Row{Latvian, u"Sadraudzība"_s, u"Dalība tīklā"_s, u"Parakstīšana"_s, u"tulkots"_s,
            u"serbu valoda (latīņu rakstā)"_s},
        Row{English, u"Twinning"_s, u"Network membership"_s, u"Signed"_s, u"translated"_s,
            u"Serbian (Latin)"_s});
    const Wording wording(row.language);
    CHECK(wording.form(Partnership::Form::Twinning) == row.twinning);
    CHECK(wording.form(Partnership::Form::NetworkMembership) == row.membership);
    CHECK(wording.milestone(Milestone::Kind::Signed) == row.signedLabel);
    CHECK(wording.textStatus(TextStatus::Translated) == row.translated);
    CHECK(wording.languageName(u"sr-Latn"_s) == row.serbianLatin);
}

TEST_CASE("A label inside a line begins small")
{
    CHECK(Wording::insideLine(u"Članstvo v mreži"_s) == u"članstvo v mreži");
    CHECK(Wording::insideLine(u"Побратимство"_s) == u"побратимство");
    CHECK(Wording::insideLine(u""_s).isEmpty());
}

TEST_CASE("Numbers of years take the right plural")
{
    const QList<int> numbers{0, 1, 2, 3, 4, 5, 11, 21, 22, 100, 101, 102};
    const QList<std::pair<Language, QStringList>> expected{
        {Slovenian,
            {u"let"_s, u"leto"_s, u"leti"_s, u"leta"_s, u"leta"_s, u"let"_s, u"let"_s, u"let"_s, u"let"_s,
                u"let"_s, u"leto"_s, u"leti"_s}},
        {Serbian,
            {u"година"_s, u"година"_s, u"године"_s, u"године"_s, u"године"_s, u"година"_s, u"година"_s,
                u"година"_s, u"године"_s, u"година"_s, u"година"_s, u"године"_s}},
        {SerbianLatin,
            {u"godina"_s, u"godina"_s, u"godine"_s, u"godine"_s, u"godine"_s, u"godina"_s, u"godina"_s,
                u"godina"_s, u"godine"_s, u"godina"_s, u"godina"_s, u"godine"_s}},
        {Latvian,
            {u"gadu"_s, u"gads"_s, u"gadi"_s, u"gadi"_s, u"gadi"_s, u"gadi"_s, u"gadi"_s, u"gads"_s,
                u"gadi"_s, u"gadi"_s, u"gads"_s, u"gadi"_s}},
        {English,
            {u"years"_s, u"year"_s, u"years"_s, u"years"_s, u"years"_s, u"years"_s, u"years"_s, u"years"_s,
                u"years"_s, u"years"_s, u"years"_s, u"years"_s}},
    };
    for (const auto &[language, words] : expected) {
        const Wording wording(language);
        for (qsizetype i = 0; i < numbers.size(); ++i)
            CHECK(shown(wording.years(numbers[i])) == QString::number(numbers[i]) + u'_' + words[i]);
    }
}

TEST_CASE("Jubilees are called what they are, in every language")
{
    struct Row {
        int years;
        QStringList words; ///< in the order of allLanguages
    };
    const Row row = GENERATE(Row{24, {u""_s, u""_s, u""_s, u""_s, u""_s}},
        Row{35, {u"jubilej"_s, u"јубилеј"_s, u"jubilej"_s, u"jubileja"_s, u"special anniversary"_s}},
        Row{30,
            {u"okrogli jubilej"_s, u"округли јубилеј"_s, u"okrugli jubilej"_s, u"apaļa jubileja"_s,
                u"milestone anniversary"_s}},
        Row{125,
            {u"okrogli jubilej"_s, u"округли јубилеј"_s, u"okrugli jubilej"_s, u"apaļa jubileja"_s,
                u"milestone anniversary"_s}},
        Row{25,
            {u"četrt stoletja"_s, u"четврт века"_s, u"četvrt veka"_s, u"gadsimta ceturksnis"_s,
                u"a quarter of a century"_s}},
        Row{50, {u"pol stoletja"_s, u"пола века"_s, u"pola veka"_s, u"pusgadsimts"_s, u"half a century"_s}},
        Row{75,
            {u"tri četrt stoletja"_s, u"три четвртине века"_s, u"tri četvrtine veka"_s,
                u"trīs gadsimta ceturkšņi"_s, u"three quarters of a century"_s}},
        Row{100, {u"stoletje"_s, u"један век"_s, u"jedan vek"_s, u"gadsimts"_s, u"a century"_s}});
    CAPTURE(row.years);
    for (std::size_t i = 0; i < allLanguages.size(); ++i)
        CHECK(Wording(allLanguages[i]).jubilee({row.years, {}}) == row.words[qsizetype(i)]);
}

TEST_CASE("A thousand years are not grouped")
{
    CHECK(shown(Wording(English).years(1050)) == u"1050_years");
    CHECK(shown(Wording(Serbian).years(1050)) == u"1050_година");
}

TEST_CASE("A distance is in whole kilometres with the language's own grouping, below ten with one decimal")
{
    struct Row {
        double kilometres;
        QStringList words; ///< in the order of allLanguages
    };
    const Row row = GENERATE(Row{0.04, {u"0,0_km"_s, u"0,0_km"_s, u"0,0_km"_s, u"0,0_km"_s, u"0.0_km"_s}},
        Row{4.25, {u"4,3_km"_s, u"4,3_km"_s, u"4,3_km"_s, u"4,3_km"_s, u"4.3_km"_s}},
        Row{9.94, {u"9,9_km"_s, u"9,9_km"_s, u"9,9_km"_s, u"9,9_km"_s, u"9.9_km"_s}},
        Row{9.96, {u"10_km"_s, u"10_km"_s, u"10_km"_s, u"10_km"_s, u"10_km"_s}},
        Row{515.49, {u"515_km"_s, u"515_km"_s, u"515_km"_s, u"515_km"_s, u"515_km"_s}},
        Row{1001.55, {u"1002_km"_s, u"1.002_km"_s, u"1.002_km"_s, u"1002_km"_s, u"1,002_km"_s}},
        Row{12345.6, {u"12.346_km"_s, u"12.346_km"_s, u"12.346_km"_s, u"12_346_km"_s, u"12,346_km"_s}});
    for (std::size_t i = 0; i < allLanguages.size(); ++i)
        CHECK(shown(Wording(allLanguages[i]).distance(row.kilometres)) == row.words[qsizetype(i)]);
}

TEST_CASE("A direction is the nearest of eight")
{
    const Wording wording(Slovenian);
    CHECK(wording.direction(0) == u"sever");
    CHECK(wording.direction(22.4) == u"sever");
    CHECK(wording.direction(22.6) == u"severovzhod");
    CHECK(wording.direction(90) == u"vzhod");
    CHECK(wording.direction(115.7) == u"jugovzhod"); // Jesenice to Valjevo
    CHECK(wording.direction(180) == u"jug");
    CHECK(wording.direction(225) == u"jugozahod");
    CHECK(wording.direction(270) == u"zahod");
    CHECK(wording.direction(337.4) == u"severozahod");
    CHECK(wording.direction(337.6) == u"sever");
    CHECK(wording.direction(359.999) == u"sever");
    CHECK(wording.direction(360) == u"sever");
    CHECK(wording.direction(-90) == u"zahod");
    CHECK(wording.direction(765) == u"severovzhod");
}

TEST_CASE("Directions have their own words in every language")
{
    CHECK(Wording(Serbian).direction(135) == u"југоисток");
    CHECK(Wording(SerbianLatin).direction(135) == u"jugoistok");
    CHECK(Wording(Latvian).direction(135) == u"dienvidaustrumi");
    CHECK(Wording(English).direction(135) == u"south-east");
}

TEST_CASE("A language is named whatever the region in its tag, and by its tag when nobody knows it")
{
    const Wording wording(English);
    CHECK(wording.languageName(u"sl-SI"_s) == u"Slovenian");
    CHECK(wording.languageName(u"DE-AT"_s) == u"German");
    CHECK(wording.languageName(u"sr-Latn-ME"_s) == u"Serbian (Latin)");
    CHECK(wording.languageName(u"sr-RS"_s) == u"Serbian");
    CHECK(wording.languageName(u"no"_s) == wording.languageName(u"nb-NO"_s));
    CHECK(wording.languageName(u"tlh"_s) == u"tlh");
    CHECK(wording.languageName(u"-"_s) == u"-");
    CHECK(wording.languageName({}).isEmpty());
}

TEST_CASE("A list ends with the language's own and")
{
    const QStringList items{u"a"_s, u"b"_s, u"c"_s};
    CHECK(Wording(Slovenian).list(items) == u"a, b in c");
    CHECK(Wording(Serbian).list(items) == u"a, b и\u00A0c");
    CHECK(Wording(SerbianLatin).list(items) == u"a, b i\u00A0c");
    CHECK(Wording(Latvian).list(items) == u"a, b un c");
    CHECK(Wording(English).list(items) == u"a, b and c");
    CHECK(Wording(English).list({u"a"_s, u"b"_s}) == u"a and b");
    CHECK(Wording(English).list({u"a"_s}) == u"a");
    CHECK(Wording(English).list({}).isEmpty());
}

TEST_CASE("The things in a list stay as they are")
{
    CHECK(Wording(SerbianLatin).list({u"Ваљево"_s, u"Јесенице"_s}) == u"Ваљево i\u00A0Јесенице");
    CHECK(Wording(Slovenian).list({u"%2"_s, u"%1"_s, u"%n"_s}) == u"%2, %1 in %n");
}

TEST_CASE("Names sort as readers of the language expect")
{
    struct Row {
        Language language;
        QStringList sorted;
    };
    const Row row = GENERATE(Row{Slovenian,
                                 {u"Celje"_s, u"Cerkno"_s, u"Črnomelj"_s, u"Dobje"_s, u"Sežana"_s,
                                     u"Škofja Loka"_s, u"Zagorje"_s, u"Žalec"_s}},
        Row{Serbian,
            {u"Ваљево"_s, u"Ђаково"_s, u"Јесенице"_s, u"Љубљана"_s, u"Пљевља"_s, u"Ћуприја"_s, u"Цеље"_s,
                u"Черкаси"_s, u"Шабац"_s}},
        Row{SerbianLatin,
            {u"Celje"_s, u"Čerkasi"_s, u"Ćuprija"_s, u"Dobrna"_s, u"Džep"_s, u"Đakovo"_s, u"Lukavac"_s,
                u"Ljubljana"_s, u"Novo Mesto"_s, u"Njivice"_s, u"Šabac"_s, u"Zagreb"_s}},
        Row{Latvian,
            {u"Cēsis"_s, u"Čerkasi"_s, u"Gulbene"_s, u"Ģitersla"_s, u"Kandava"_s, u"Ķekava"_s, u"Rīga"_s,
                u"Valmiera"_s, u"Zviedrija"_s, u"Žemaitija"_s}},
        Row{English,
            {u"Cherkasy"_s, u"Høje-Taastrup"_s, u"Jesenice"_s, u"Škofja Loka"_s, u"Solna"_s, u"Valmiera"_s}});
    const Wording wording(row.language);
    QStringList names(row.sorted.crbegin(), row.sorted.crend());
    std::ranges::sort(names, [&](const QString &a, const QString &b) { return wording.compare(a, b) < 0; });
    CHECK(names.join(u", ") == row.sorted.join(u", "));
    CHECK(wording.compare(u"Solna"_s, u"Solna"_s) == 0);
}

TEST_CASE("Dates are put into the words of the language")
{
    const Wording wording(Slovenian);
    CHECK(wording.language() == Slovenian);
    CHECK(shown(wording.date(edtf(u"1975-08-01"_s))) == u"1._avgust 1975");
    CHECK(shown(wording.when(edtf(u"1975-08-01"_s))) == u"1._avgusta 1975");
    CHECK(shown(wording.period(edtf(u"2026-06-05"_s), edtf(u"2026-06-07"_s))) == u"5.–7._junij 2026");
    CHECK(wording.since(edtf(u"1975-08-01"_s)) == u"od leta 1975");
    CHECK(wording.date({}).isEmpty());
}

TEST_CASE("A label begins with a capital in every script")
{
    CHECK(Wording(Slovenian).capitalized(u"šport"_s) == u"Šport"_s);
    CHECK(Wording(Serbian).capitalized(u"њиве и шуме"_s) == u"Њиве и шуме"_s);
    CHECK(Wording(Latvian).capitalized(u"ģimenes"_s) == u"Ģimenes"_s);
    CHECK(Wording(English).capitalized(u"EU funds"_s) == u"EU funds"_s);
    CHECK(Wording(English).capitalized({}).isEmpty());
}

TEST_CASE("The note on a leap day tells both days and no kind of event")
{
    CHECK(shown(Wording(Slovenian).leapDayNote())
        == u"Pravi dan je 29._februar; v_letih brez njega obletnico praznujemo 28._februarja.");
    CHECK(shown(Wording(English).leapDayNote())
        == u"Falls on 29 February; in other years it is celebrated on 28 February.");
}

TEST_CASE("Two languages speak side by side, and a wording can be moved")
{
    const Wording slovenian(Slovenian);
    Wording moved(Latvian);
    moved = Wording(Serbian);
    const Wording serbian = std::move(moved);
    CHECK(slovenian.form(Partnership::Form::Friendship) == u"Prijateljstvo");
    CHECK(serbian.form(Partnership::Form::Friendship) == u"Пријатељство");
    CHECK(serbian.language() == Serbian);
    CHECK(serbian.compare(u"Ђ"_s, u"Џ"_s) < 0);
}
