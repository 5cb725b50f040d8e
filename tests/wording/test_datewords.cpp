// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "datewords.h"
#include "edtf.h"
#include "printing.h"
#include "shown.h"

#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using enum Language;

namespace {
struct Row {
    Language language;
    QString edtf;
    QString words;
};
} // namespace

TEST_CASE("A date alone stands in the nominative")
{
    const Row row = GENERATE(Row{Slovenian, u"1975-08-01"_s, u"1._avgust 1975"_s},
        Row{Slovenian, u"2025-02"_s, u"februar 2025"_s}, Row{Slovenian, u"2022-21"_s, u"pomlad 2022"_s},
        Row{Slovenian, u"2022-22"_s, u"poletje 2022"_s}, Row{Slovenian, u"2022-23"_s, u"jesen 2022"_s},
        Row{Slovenian, u"2022-24"_s, u"zima 2022"_s}, Row{Slovenian, u"1991"_s, u"1991"_s},
        Row{Serbian, u"1975-08-01"_s, u"1._август 1975."_s}, Row{Serbian, u"2025-02"_s, u"фебруар 2025."_s},
        Row{Serbian, u"2022-21"_s, u"пролеће 2022."_s}, Row{Serbian, u"2022-22"_s, u"лето 2022."_s},
        Row{Serbian, u"2022-23"_s, u"јесен 2022."_s}, Row{Serbian, u"2022-24"_s, u"зима 2022."_s},
        Row{Serbian, u"1991"_s, u"1991."_s}, Row{SerbianLatin, u"1975-08-01"_s, u"1._avgust 1975."_s},
        Row{SerbianLatin, u"2022-21"_s, u"proleće 2022."_s}, Row{SerbianLatin, u"1991"_s, u"1991."_s},
        Row{Latvian, u"1975-08-01"_s, u"1975._gada 1._augusts"_s},
        Row{Latvian, u"2025-02"_s, u"2025._gada februāris"_s},
        Row{Latvian, u"2022-21"_s, u"2022._gada pavasaris"_s},
        Row{Latvian, u"2022-22"_s, u"2022._gada vasara"_s},
        Row{Latvian, u"2022-23"_s, u"2022._gada rudens"_s}, Row{Latvian, u"2022-24"_s, u"2022._gada ziema"_s},
        Row{Latvian, u"1991"_s, u"1991._gads"_s}, Row{English, u"1975-08-01"_s, u"1_August 1975"_s},
        Row{English, u"2025-02"_s, u"February 2025"_s}, Row{English, u"2022-21"_s, u"spring 2022"_s},
        Row{English, u"2022-22"_s, u"summer 2022"_s}, Row{English, u"2022-23"_s, u"autumn 2022"_s},
        Row{English, u"2022-24"_s, u"winter 2022"_s}, Row{English, u"1991"_s, u"1991"_s});
    CHECK(shown(DateWords(row.language).alone(edtf(row.edtf))) == row.words);
}

TEST_CASE("When something happened stands in the case that answers the question")
{
    const Row row = GENERATE(Row{Slovenian, u"1975-08-01"_s, u"1._avgusta 1975"_s},
        Row{Slovenian, u"2025-02"_s, u"februarja 2025"_s}, Row{Slovenian, u"2022-21"_s, u"spomladi 2022"_s},
        Row{Slovenian, u"2022-22"_s, u"poleti 2022"_s}, Row{Slovenian, u"2022-23"_s, u"jeseni 2022"_s},
        Row{Slovenian, u"2022-24"_s, u"pozimi 2022"_s}, Row{Slovenian, u"1991"_s, u"leta 1991"_s},
        Row{Serbian, u"1975-08-01"_s, u"1._августа 1975."_s},
        Row{Serbian, u"2025-02"_s, u"у фебруару 2025."_s}, Row{Serbian, u"2022-21"_s, u"у пролеће 2022."_s},
        Row{Serbian, u"2022-22"_s, u"у лето 2022."_s}, Row{Serbian, u"2022-23"_s, u"у јесен 2022."_s},
        Row{Serbian, u"2022-24"_s, u"у зиму 2022."_s}, Row{Serbian, u"1991"_s, u"1991._године"_s},
        Row{SerbianLatin, u"2025-02"_s, u"u februaru 2025."_s},
        Row{SerbianLatin, u"1991"_s, u"1991._godine"_s},
        Row{Latvian, u"1975-08-01"_s, u"1975._gada 1._augustā"_s},
        Row{Latvian, u"2025-02"_s, u"2025._gada februārī"_s},
        Row{Latvian, u"2022-21"_s, u"2022._gada pavasarī"_s},
        Row{Latvian, u"2022-22"_s, u"2022._gada vasarā"_s},
        Row{Latvian, u"2022-23"_s, u"2022._gada rudenī"_s}, Row{Latvian, u"2022-24"_s, u"2022._gada ziemā"_s},
        Row{Latvian, u"1991"_s, u"1991._gadā"_s}, Row{English, u"1975-08-01"_s, u"on 1_August 1975"_s},
        Row{English, u"2025-02"_s, u"in February 2025"_s}, Row{English, u"2022-21"_s, u"in spring 2022"_s},
        Row{English, u"2022-22"_s, u"in summer 2022"_s}, Row{English, u"2022-23"_s, u"in autumn 2022"_s},
        Row{English, u"2022-24"_s, u"in winter 2022"_s}, Row{English, u"1991"_s, u"in 1991"_s});
    CHECK(shown(DateWords(row.language).when(edtf(row.edtf))) == row.words);
}

TEST_CASE("A part of a month is said as people say it, in whatever case")
{
    struct Part {
        QString edtf;
        QStringList alone; ///< in the order of allLanguages
        QStringList when;
    };
    const Part part =
        GENERATE(Part{u"[2025-02-21..2025-02-28]"_s,
                     {u"konec februarja 2025"_s, u"крај фебруара 2025."_s, u"kraj februara 2025."_s,
                         u"2025._gada februāra beigas"_s, u"late February 2025"_s},
                     {u"konec februarja 2025"_s, u"крајем фебруара 2025."_s, u"krajem februara 2025."_s,
                         u"2025._gada februāra beigās"_s, u"in late February 2025"_s}},
            Part{u"[2025-05-11..2025-05-20]"_s,
                {u"sredina maja 2025"_s, u"средина маја 2025."_s, u"sredina maja 2025."_s,
                    u"2025._gada maija vidus"_s, u"mid-May 2025"_s},
                {u"sredi maja 2025"_s, u"средином маја 2025."_s, u"sredinom maja 2025."_s,
                    u"2025._gada maija vidū"_s, u"in mid-May 2025"_s}},
            Part{u"[2025-10-01..2025-10-10]"_s,
                {u"začetek oktobra 2025"_s, u"почетак октобра 2025."_s, u"početak oktobra 2025."_s,
                    u"2025._gada oktobra sākums"_s, u"early October 2025"_s},
                {u"v začetku oktobra 2025"_s, u"почетком октобра 2025."_s, u"početkom oktobra 2025."_s,
                    u"2025._gada oktobra sākumā"_s, u"in early October 2025"_s}});
    for (std::size_t i = 0; i < allLanguages.size(); ++i) {
        CHECK(shown(DateWords(allLanguages[i]).alone(edtf(part.edtf))) == part.alone[qsizetype(i)]);
        CHECK(shown(DateWords(allLanguages[i]).when(edtf(part.edtf))) == part.when[qsizetype(i)]);
    }
}

TEST_CASE("An approximate date says around, in the case that goes with it")
{
    const Row row = GENERATE(Row{Slovenian, u"1975-08-01~"_s, u"okoli 1._avgusta 1975"_s},
        Row{Slovenian, u"2025-02~"_s, u"okoli februarja 2025"_s},
        Row{Slovenian, u"2022-21~"_s, u"okoli pomladi 2022"_s},
        Row{Slovenian, u"2022-22~"_s, u"okoli poletja 2022"_s},
        Row{Slovenian, u"2022-24~"_s, u"okoli zime 2022"_s}, Row{Slovenian, u"2022~"_s, u"okoli leta 2022"_s},
        Row{Serbian, u"1975-08-01~"_s, u"око 1._августа 1975."_s},
        Row{Serbian, u"2025-02~"_s, u"око фебруара 2025."_s},
        Row{Serbian, u"2022-23~"_s, u"око јесени 2022."_s}, Row{Serbian, u"2022~"_s, u"око 2022._године"_s},
        Row{SerbianLatin, u"2022-21~"_s, u"oko proleća 2022."_s},
        Row{Latvian, u"1975-08-01~"_s, u"ap 1975._gada 1._augustu"_s},
        Row{Latvian, u"2025-02~"_s, u"ap 2025._gada februāri"_s},
        Row{Latvian, u"2022-23~"_s, u"ap 2022._gada rudeni"_s}, Row{Latvian, u"2022~"_s, u"ap 2022._gadu"_s},
        Row{English, u"1975-08-01~"_s, u"around 1_August 1975"_s},
        Row{English, u"2025-02~"_s, u"around February 2025"_s},
        Row{English, u"2022-23~"_s, u"around autumn 2022"_s}, Row{English, u"2022~"_s, u"around 2022"_s});
    CHECK(shown(DateWords(row.language).when(edtf(row.edtf))) == row.words);
    if (edtf(row.edtf).precision() != PartialDate::Precision::Year)
        CHECK(shown(DateWords(row.language).alone(edtf(row.edtf))) == row.words);
}

TEST_CASE("An approximate year alone is as short as can be")
{
    CHECK(DateWords(Slovenian).alone(edtf(u"2022~"_s)) == u"okoli 2022");
    CHECK(DateWords(Serbian).alone(edtf(u"2022~"_s)) == u"око 2022.");
    CHECK(DateWords(SerbianLatin).alone(edtf(u"2022~"_s)) == u"oko 2022.");
    CHECK(shown(DateWords(Latvian).alone(edtf(u"2022~"_s))) == u"ap 2022._gadu");
    CHECK(DateWords(English).alone(edtf(u"2022~"_s)) == u"around 2022");
}

TEST_CASE("An uncertain date says perhaps, one that is also approximate says both")
{
    CHECK(DateWords(Slovenian).alone(edtf(u"1991?"_s)) == u"morda 1991");
    CHECK(DateWords(Slovenian).when(edtf(u"1991?"_s)) == u"morda leta 1991");
    CHECK(DateWords(Slovenian).when(edtf(u"1991%"_s)) == u"morda okoli leta 1991");
    CHECK(shown(DateWords(Serbian).alone(edtf(u"1975-08-01?"_s))) == u"можда 1._август 1975.");
    CHECK(DateWords(Serbian).when(edtf(u"2025-02?"_s)) == u"можда у фебруару 2025.");
    CHECK(DateWords(Serbian).alone(edtf(u"1991%"_s)) == u"можда око 1991.");
    CHECK(DateWords(SerbianLatin).alone(edtf(u"1991?"_s)) == u"možda 1991.");
    CHECK(shown(DateWords(Latvian).alone(edtf(u"1991?"_s))) == u"iespējams, 1991._gads");
    CHECK(shown(DateWords(Latvian).when(edtf(u"1991?"_s))) == u"iespējams, 1991._gadā");
    CHECK(shown(DateWords(Latvian).when(edtf(u"1991%"_s))) == u"iespējams, ap 1991._gadu");
    CHECK(DateWords(English).alone(edtf(u"1991?"_s)) == u"possibly 1991");
    CHECK(shown(DateWords(English).when(edtf(u"1975-08-01?"_s))) == u"possibly on 1_August 1975");
    CHECK(DateWords(English).when(edtf(u"1991%"_s)) == u"possibly around 1991");
}

TEST_CASE("All twelve months have the right forms")
{
    struct Forms {
        Language language;
        QStringList alone;
        QStringList whenDay;
        QStringList whenMonth;
        QStringList about;
        QStringList ofPart;
    };
    const QStringList slGenitive{u"januarja"_s, u"februarja"_s, u"marca"_s, u"aprila"_s, u"maja"_s,
        u"junija"_s, u"julija"_s, u"avgusta"_s, u"septembra"_s, u"oktobra"_s, u"novembra"_s, u"decembra"_s};
    const QStringList srGenitive{u"januara"_s, u"februara"_s, u"marta"_s, u"aprila"_s, u"maja"_s, u"juna"_s,
        u"jula"_s, u"avgusta"_s, u"septembra"_s, u"oktobra"_s, u"novembra"_s, u"decembra"_s};
    const QStringList srLocative{u"u januaru"_s, u"u februaru"_s, u"u martu"_s, u"u aprilu"_s, u"u maju"_s,
        u"u junu"_s, u"u julu"_s, u"u avgustu"_s, u"u septembru"_s, u"u oktobru"_s, u"u novembru"_s,
        u"u decembru"_s};
    const QStringList lvLocative{u"janvārī"_s, u"februārī"_s, u"martā"_s, u"aprīlī"_s, u"maijā"_s,
        u"jūnijā"_s, u"jūlijā"_s, u"augustā"_s, u"septembrī"_s, u"oktobrī"_s, u"novembrī"_s, u"decembrī"_s};
    const QStringList lvAccusative{u"janvāri"_s, u"februāri"_s, u"martu"_s, u"aprīli"_s, u"maiju"_s,
        u"jūniju"_s, u"jūliju"_s, u"augustu"_s, u"septembri"_s, u"oktobri"_s, u"novembri"_s, u"decembri"_s};
    const QStringList lvGenitive{u"janvāra"_s, u"februāra"_s, u"marta"_s, u"aprīļa"_s, u"maija"_s,
        u"jūnija"_s, u"jūlija"_s, u"augusta"_s, u"septembra"_s, u"oktobra"_s, u"novembra"_s, u"decembra"_s};
    const QList<Forms> languages{
        {Slovenian,
            {u"januar"_s, u"februar"_s, u"marec"_s, u"april"_s, u"maj"_s, u"junij"_s, u"julij"_s, u"avgust"_s,
                u"september"_s, u"oktober"_s, u"november"_s, u"december"_s},
            slGenitive, slGenitive, slGenitive, slGenitive},
        {SerbianLatin,
            {u"januar"_s, u"februar"_s, u"mart"_s, u"april"_s, u"maj"_s, u"jun"_s, u"jul"_s, u"avgust"_s,
                u"septembar"_s, u"oktobar"_s, u"novembar"_s, u"decembar"_s},
            srGenitive, srLocative, srGenitive, srGenitive},
        {Latvian,
            {u"janvāris"_s, u"februāris"_s, u"marts"_s, u"aprīlis"_s, u"maijs"_s, u"jūnijs"_s, u"jūlijs"_s,
                u"augusts"_s, u"septembris"_s, u"oktobris"_s, u"novembris"_s, u"decembris"_s},
            lvLocative, lvLocative, lvAccusative, lvGenitive},
    };
    for (const Forms &forms : languages) {
        const DateWords words(forms.language);
        for (int month = 1; month <= 12; ++month) {
            const QString text = u"2025-%1"_s.arg(month, 2, 10, QLatin1Char('0'));
            CHECK(words.alone(edtf(text)).contains(forms.alone[month - 1]));
            CHECK(words.alone(edtf(text + u"-05"_s)).contains(forms.alone[month - 1]));
            CHECK(words.when(edtf(text + u"-05"_s)).contains(u"5.\u00A0"_s + forms.whenDay[month - 1]));
            CHECK(words.when(edtf(text)).contains(forms.whenMonth[month - 1]));
            CHECK(words.when(edtf(text + u"~"_s)).contains(forms.about[month - 1]));
            CHECK(words.when(edtf(u'[' + text + u"-11.."_s + text + u"-20]"_s))
                    .contains(forms.ofPart[month - 1]));
        }
    }
}

TEST_CASE("The nominatives agree with those of the locale data")
{
    for (const Language language : allLanguages) {
        for (int month = 1; month <= 12; ++month) {
            const QString text = u"2025-%1"_s.arg(month, 2, 10, QLatin1Char('0'));
            INFO(languageTag(language).toStdString() << month);
            CHECK(DateWords(language)
                    .alone(edtf(text))
                    .contains(localeOf(language).standaloneMonthName(month)));
        }
    }
}

TEST_CASE("No two months or seasons have the same words")
{
    for (const Language language : allLanguages) {
        QSet<QString> all;
        for (int part = 1; part <= 24; ++part) {
            if (part > 12 && part < 21)
                continue;
            const QString text = u"2025-%1"_s.arg(part, 2, 10, QLatin1Char('0'));
            all.insert(DateWords(language).alone(edtf(text)));
        }
        CHECK(all.size() == 16);
    }
}

TEST_CASE("A period says once what both ends have in common")
{
    struct Period {
        QString begin;
        QString end;
        QStringList words; ///< in the order of allLanguages
    };
    const Period period = GENERATE(Period{u"2026-06-05"_s, u"2026-06-07"_s,
                                       {u"5.–7._junij 2026"_s, u"5.–7._јун 2026."_s, u"5.–7._jun 2026."_s,
                                           u"2026._gada 5.–7._jūnijs"_s, u"5–7_June 2026"_s}},
        Period{u"2026-01-30"_s, u"2026-02-02"_s,
            {u"30._januar–2._februar 2026"_s, u"30._јануар_– 2._фебруар 2026."_s,
                u"30._januar_– 2._februar 2026."_s, u"2026._gada 30._janvāris_– 2._februāris"_s,
                u"30_January_– 2_February 2026"_s}},
        Period{u"2025-12-30"_s, u"2026-01-02"_s,
            {u"30._december 2025–2._januar 2026"_s, u"30._децембар 2025._– 2._јануар 2026."_s,
                u"30._decembar 2025._– 2._januar 2026."_s,
                u"2025._gada 30._decembris_– 2026._gada 2._janvāris"_s,
                u"30_December 2025_– 2_January 2026"_s}},
        Period{u"2025-03"_s, u"2025-05"_s,
            {u"marec–maj 2025"_s, u"март–мај 2025."_s, u"mart–maj 2025."_s, u"2025._gada marts–maijs"_s,
                u"March–May 2025"_s}},
        Period{u"2025-11"_s, u"2026-02"_s,
            {u"november 2025–februar 2026"_s, u"новембар 2025._– фебруар 2026."_s,
                u"novembar 2025._– februar 2026."_s, u"2025._gada novembris_– 2026._gada februāris"_s,
                u"November 2025_– February 2026"_s}},
        Period{u"2022-21"_s, u"2022-23"_s,
            {u"pomlad–jesen 2022"_s, u"пролеће–јесен 2022."_s, u"proleće–jesen 2022."_s,
                u"2022._gada pavasaris–rudens"_s, u"spring–autumn 2022"_s}},
        Period{u"[2025-02-21..2025-02-28]"_s, u"[2025-03-01..2025-03-10]"_s,
            {u"konec februarja–začetek marca 2025"_s, u"крај фебруара_– почетак марта 2025."_s,
                u"kraj februara_– početak marta 2025."_s, u"2025._gada februāra beigas_– marta sākums"_s,
                u"late February_– early March 2025"_s}},
        Period{u"2021"_s, u"2023"_s,
            {u"2021–2023"_s, u"2021–2023."_s, u"2021–2023."_s, u"2021.–2023._gads"_s, u"2021–2023"_s}},
        Period{u"2021~"_s, u"2023"_s,
            {u"okoli 2021–2023"_s, u"око 2021._– 2023."_s, u"oko 2021._– 2023."_s,
                u"ap 2021._gadu_– 2023._gads"_s, u"around 2021_– 2023"_s}},
        Period{u"2026-05"_s, u"2026-06-07"_s,
            {u"maj 2026–7._junij 2026"_s, u"мај 2026._– 7._јун 2026."_s, u"maj 2026._– 7._jun 2026."_s,
                u"2026._gada maijs_– 2026._gada 7._jūnijs"_s, u"May 2026_– 7_June 2026"_s}});
    for (std::size_t i = 0; i < allLanguages.size(); ++i)
        CHECK(shown(DateWords(allLanguages[i]).period(edtf(period.begin), edtf(period.end)))
            == period.words[qsizetype(i)]);
}

TEST_CASE("A period without an end, or that ends where it begins, is a date alone")
{
    for (const Language language : allLanguages) {
        const DateWords words(language);
        const PartialDate date =
            edtf(GENERATE(u"2026-01-30"_s, u"2025-02"_s, u"2022-23"_s, u"1991"_s, u"2022~"_s));
        CHECK(words.period(date, {}) == words.alone(date));
        CHECK(words.period(date, date) == words.alone(date));
        CHECK(words.period({}, date) == words.alone(date));
        CHECK(words.period({}, {}).isEmpty());
    }
}

TEST_CASE("Since tells the year only")
{
    const QString text = GENERATE(u"1975"_s, u"1975-08"_s, u"1975-08-01"_s, u"1975-22"_s);
    CHECK(DateWords(Slovenian).since(edtf(text)) == u"od leta 1975");
    CHECK(DateWords(Serbian).since(edtf(text)) == u"од 1975.");
    CHECK(DateWords(SerbianLatin).since(edtf(text)) == u"od 1975.");
    CHECK(shown(DateWords(Latvian).since(edtf(text))) == u"kopš 1975._gada");
    CHECK(DateWords(English).since(edtf(text)) == u"since 1975");
}

TEST_CASE("Since keeps the doubt about the year")
{
    CHECK(DateWords(Slovenian).since(edtf(u"2022~"_s)) == u"približno od leta 2022");
    CHECK(DateWords(Serbian).since(edtf(u"2022~"_s)) == u"отприлике од 2022.");
    CHECK(shown(DateWords(Latvian).since(edtf(u"2022~"_s))) == u"aptuveni kopš 2022._gada");
    CHECK(DateWords(English).since(edtf(u"2022~"_s)) == u"since around 2022");
    CHECK(DateWords(Slovenian).since(edtf(u"2022?"_s)) == u"morda od leta 2022");
    CHECK(shown(DateWords(Latvian).since(edtf(u"2022%"_s))) == u"iespējams, aptuveni kopš 2022._gada");
    CHECK(DateWords(English).since(edtf(u"2022?"_s)) == u"possibly since 2022");
}

TEST_CASE("No date has no words")
{
    for (const Language language : allLanguages) {
        CHECK(DateWords(language).alone({}).isEmpty());
        CHECK(DateWords(language).when({}).isEmpty());
        CHECK(DateWords(language).since({}).isEmpty());
    }
}

TEST_CASE("Every date is said in its own script, with its year ungrouped and all patterns filled")
{
    static const QRegularExpression cyrillic(u"\\p{Cyrillic}"_s);
    static const QRegularExpression latin(u"\\p{Latin}"_s);
    for (const Language language : allLanguages) {
        const DateWords words(language);
        for (const QString &mark : {u""_s, u"~"_s, u"?"_s, u"%"_s}) {
            for (const QString &part :
                {u""_s, u"-01"_s, u"-12"_s, u"-21"_s, u"-24"_s, u"-01-01"_s, u"-12-31"_s}) {
                const PartialDate date = edtf(u"1234"_s + part + mark);
                for (const QString &text : {words.alone(date), words.when(date), words.since(date),
                         words.period(date, edtf(u"2345"_s))}) {
                    INFO(text.toStdString());
                    CHECK(text.contains(u"1234"));
                    CHECK_FALSE(text.contains(u'%'));
                    CHECK(text == text.trimmed());
                    CHECK_FALSE(text.contains(u"  "));
                    CHECK_FALSE(text.contains(u".."));
                    CHECK_FALSE(text.contains(language == Serbian ? latin : cyrillic));
                }
            }
        }
    }
}
