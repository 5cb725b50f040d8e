// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "datewords.h"
#include "printing.h"
#include "serbianlatin.h"
#include "spoken.h"
#include "wording.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

#include <span>

using namespace Qt::StringLiterals;
using enum Language;

namespace {
/// In the text a no-break space is an underscore.
struct Row {
    QStringView text;
    QStringView words;
};

void checkAll(Language language, std::span<const Row> rows)
{
    for (const Row &row : rows) {
        const QString text = row.text.toString().replace(u'_', QChar::Nbsp);
        INFO(text.toStdString());
        CHECK(spoken(text, language) == row.words.toString());
    }
}

constexpr Row slovenianRows[]{
    // Days
    {u"1._avgust 1975", u"prvi avgust tisoč devetsto petinsedemdeset"},
    {u"1._avgusta 1975", u"prvega avgusta tisoč devetsto petinsedemdeset"},
    {u"2._marca 1991", u"drugega marca tisoč devetsto enaindevetdeset"},
    {u"3._maja 2000", u"tretjega maja dva tisoč"},
    {u"3._maj 2001", u"tretji maj dva tisoč ena"},
    {u"7._junij 2005", u"sedmi junij dva tisoč pet"},
    {u"11._novembra 2011", u"enajstega novembra dva tisoč enajst"},
    {u"po 21._decembru 2016", u"po enaindvajsetem decembru dva tisoč šestnajst"},
    {u"pred 30._januarjem 2026", u"pred tridesetim januarjem dva tisoč šestindvajset"},
    {u"31._oktober 2027", u"enaintrideseti oktober dva tisoč sedemindvajset"},
    {u"S pogodbo z dne 22._julija 2022 sta se mesti zavezali.",
        u"S pogodbo z dne dvaindvajsetega julija dva tisoč dvaindvajset sta se mesti zavezali."},
    {u"V letih brez tega dne obletnico praznujemo 28. februarja.",
        u"V letih brez tega dne obletnico praznujemo osemindvajsetega februarja."},
    // Months, seasons, years
    {u"Januarja 2021 je Valmiera vstopila v Zvezo.",
        u"Januarja dva tisoč enaindvajset je Valmiera vstopila v Zvezo."},
    {u"jesen 2022", u"jesen dva tisoč dvaindvajset"},
    {u"Stiki segajo v leto 1962. To so najzgodnejši zapisi.",
        u"Stiki segajo v leto tisoč devetsto dvainšestdeset. To so najzgodnejši zapisi."},
    {u"okoli leta 2022", u"okoli leta dva tisoč dvaindvajset"},
    {u"morda okoli leta 1991", u"morda okoli leta tisoč devetsto enaindevetdeset"},
    {u"Pobratenje · od leta 1975 · 52_let",
        u"Pobratenje, od leta tisoč devetsto petinsedemdeset, dvainpetdeset let"},
    {u"šolsko leto 2022/23", u"šolsko leto dva tisoč dvaindvajset triindvajset"},
    {u"v 80. letih", u"v osemdesetih letih"},
    // Ranges
    {u"1962–2026", u"od tisoč devetsto dvainšestdeset do dva tisoč šestindvajset"},
    {u"okoli 1975–1980", u"od okoli tisoč devetsto petinsedemdeset do tisoč devetsto osemdeset"},
    {u"5.–7._junij 2026", u"od petega do sedmega junija dva tisoč šestindvajset"},
    {u"30._januar–2._februar 2026", u"od tridesetega januarja do drugega februarja dva tisoč šestindvajset"},
    {u"30._december 2025–2._januar 2026",
        u"od tridesetega decembra dva tisoč petindvajset do drugega januarja dva tisoč šestindvajset"},
    {u"marec–maj 2026", u"od marca do maja dva tisoč šestindvajset"},
    {u"pomlad–jesen 2022", u"od pomladi do jeseni dva tisoč dvaindvajset"},
    {u"1975–80", u"od tisoč devetsto petinsedemdeset do osemdeset"},
    {u"program 2021-2027", u"program od dva tisoč enaindvajset do dva tisoč sedemindvajset"},
    // Other ordinals
    {u"50. obletnica", u"petdeseta obletnica"},
    {u"ob 50. obletnici", u"ob petdeseti obletnici"},
    {u"praznovanje 3. obletnice", u"praznovanje tretje obletnice"},
    {u"Izjava ob 50-letnici pobratenja", u"Izjava ob petdesetletnici pobratenja"},
    {u"na 5. mednarodnem festivalu", u"na petem mednarodnem festivalu"},
    {u"3. srečanje pobratenih mest", u"tretje srečanje pobratenih mest"},
    {u"v 19. stoletju", u"v devetnajstem stoletju"},
    {u"3. in 4. člen", u"tretji in četrti člen"},
    {u"od 1. do 5. maja", u"od prvega do petega maja"},
    {u"125. seja", u"sto petindvajseta seja"},
    {u"1., 2. in 3. mesto", u"prvo, drugo in tretje mesto"},
    {u"dne 1. 8. 1975", u"dne prvega osmega tisoč devetsto petinsedemdeset"},
    // Counts
    {u"1_leto", u"eno leto"},
    {u"2_leti", u"dve leti"},
    {u"101_leto", u"sto eno leto"},
    {u"2 partnerski občini", u"dve partnerski občini"},
    {u"591_km", u"591 kilometrov"},
    {u"1034_km · jugovzhod", u"1034 kilometrov, jugovzhod"},
    {u"1_km", u"en kilometer"},
    {u"102_km", u"sto dva kilometra"},
    {u"303_km", u"303 kilometri"},
    {u"9,6_km", u"9,6 kilometra"},
    {u"70 %", u"70 odstotkov"},
    {u"101%", u"sto en odstotek"},
    // Left alone
    {u"Povezuje več kot 70 mest. Drugo drugemu pomagajo.",
        u"Povezuje več kot 70 mest. Drugo drugemu pomagajo."},
    {u"Mreža balkanskih mest B40. Vanjo so ga sprejeli.",
        u"Mreža balkanskih mest B40. Vanjo so ga sprejeli."},
};

constexpr Row serbianRows[]{
    // Days
    {u"1._август 1975.", u"први август хиљаду деветсто седамдесет пете"},
    {u"1._августа 1975.", u"првог августа хиљаду деветсто седамдесет пете"},
    {u"2._марта 1991. потписан је споразум.",
        u"другог марта хиљаду деветсто деведесет прве потписан је споразум."},
    {u"3._маја 2000.", u"трећег маја двехиљадите"},
    {u"3._мај 2001.", u"трећи мај две хиљаде прве"},
    {u"7._јун 2005.", u"седми јун две хиљаде пете"},
    {u"11._новембра 2011.", u"једанаестог новембра две хиљаде једанаесте"},
    {u"по 21._децембру 2016.", u"по двадесет првом децембру две хиљаде шеснаесте"},
    {u"30._јануар 2026.", u"тридесети јануар две хиљаде двадесет шесте"},
    {u"31._октобар 2027.", u"тридесет први октобар две хиљаде двадесет седме"},
    {u"Потписали су 22. јула 2022. споразум о сарадњи.",
        u"Потписали су двадесет другог јула две хиљаде двадесет друге споразум о сарадњи."},
    // Months, seasons, years
    {u"у фебруару 2025.", u"у фебруару две хиљаде двадесет пете"},
    {u"пролеће 2022.", u"пролеће две хиљаде двадесет друге"},
    {u"2025._године", u"две хиљаде двадесет пете године"},
    {u"забележени контакти сежу у 1962. годину",
        u"забележени контакти сежу у хиљаду деветсто шездесет другу годину"},
    {u"о томе у 2022. години", u"о томе у две хиљаде двадесет другој години"},
    {u"1991.", u"хиљаду деветсто деведесет прва"},
    {u"можда 1991.", u"можда хиљаду деветсто деведесет прва"},
    {u"око 2022.", u"око две хиљаде двадесет друге"},
    {u"Извор наводи 1991. као почетак сарадње.",
        u"Извор наводи хиљаду деветсто деведесет прву као почетак сарадње."},
    {u"Братимљење · од 1975. · 52_године",
        u"Братимљење, од хиљаду деветсто седамдесет пете, педесет две године"},
    {u"до децембра 2024, под вођством", u"до децембра две хиљаде двадесет четврте, под вођством"},
    {u"почели да граде још 1962, а две општине",
        u"почели да граде још хиљаду деветсто шездесет друге, а две општине"},
    {u"школске 2022/23. године", u"школске две хиљаде двадесет друге двадесет треће године"},
    {u"осамдесетих или 80-их", u"осамдесетих или осамдесетих"},
    // The full stop of an ordinal that ends a sentence or does not
    {u"Године 1991. Валмијера и Солна кренуле су заједно.",
        u"Године хиљаду деветсто деведесет прве Валмијера и Солна кренуле су заједно."},
    {u"Споразумом од 22. јула 2022. Валмијера и Черкаси су се обавезали.",
        u"Споразумом од двадесет другог јула две хиљаде двадесет друге Валмијера и Черкаси су се "
        u"обавезали."},
    {u"Пријатељство је међу људима расло још од 1962. Жеља за сусретима је жива.",
        u"Пријатељство је међу људима расло још од хиљаду деветсто шездесет друге. Жеља за сусретима је "
        u"жива."},
    {u"Са Ваљевом су сарађивали од 1962. У јануару 2026. Јесенице су то потврдиле.",
        u"Са Ваљевом су сарађивали од хиљаду деветсто шездесет друге. У јануару две хиљаде двадесет шесте "
        u"Јесенице су то потврдиле."},
    // Ranges
    {u"1962–2026.", u"од хиљаду деветсто шездесет друге до две хиљаде двадесет шесте"},
    {u"5.–7._јун 2026.", u"од петог до седмог јуна две хиљаде двадесет шесте"},
    {u"1975–80.", u"од хиљаду деветсто седамдесет пете до осамдесете"},
    {u"30._јануар_– 2._фебруар 2026.", u"од тридесетог јануара до другог фебруара две хиљаде двадесет шесте"},
    {u"1975._– јун 1976.", u"од хиљаду деветсто седамдесет пете до јуна хиљаду деветсто седамдесет шесте"},
    {u"пролеће–јесен 2022.", u"од пролећа до јесени две хиљаде двадесет друге"},
    // Other ordinals
    {u"50. годишњица", u"педесета годишњица"},
    {u"50-годишњица", u"педесетогодишњица"},
    {u"на 3. годишњици", u"на трећој годишњици"},
    {u"поводом 50. годишњице", u"поводом педесете годишњице"},
    {u"на 3. међународном фестивалу", u"на трећем међународном фестивалу"},
    {u"у 19. веку", u"у деветнаестом веку"},
    {u"3. првенство", u"треће првенство"},
    {u"1. и 2. августа", u"првог и другог августа"},
    {u"1., 2. и 3. место", u"прво, друго и треће место"},
    {u"током 2020. и 2021. године", u"током две хиљаде двадесете и две хиљаде двадесет прве године"},
    // Counts
    {u"1_година", u"једна година"},
    {u"21_година", u"двадесет једна година"},
    {u"Декларација поводом 50 година братимљења", u"Декларација поводом педесет година братимљења"},
    {u"2 партнерске општине", u"две партнерске општине"},
    {u"591_km", u"591 километар"},
    {u"593_км", u"593 километра"},
    {u"611_km", u"611 километара"},
    {u"1.034_km · југоисток", u"1034 километра, југоисток"},
    {u"9,6_km", u"9,6 километара"},
    {u"70 %", u"70 одсто"},
    // Left alone
    {u"Мрежа је премашила 70 чланица. Њено гесло је исто.",
        u"Мрежа је премашила 70 чланица. Њено гесло је исто."},
    {u"Чланица је 70. Самит мреже Б40 био је у Софији.", u"Чланица је 70. Самит мреже Б40 био је у Софији."},
};

constexpr Row latvianRows[]{
    // Days
    {u"1975._gada 1._augusts", u"tūkstoš deviņi simti septiņdesmit piektā gada pirmais augusts"},
    {u"1975._gada 1._augustā", u"tūkstoš deviņi simti septiņdesmit piektā gada pirmajā augustā"},
    {u"1991._gada 2._marts", u"tūkstoš deviņi simti deviņdesmit pirmā gada otrais marts"},
    {u"2000._gada 3._maijā", u"divtūkstošā gada trešajā maijā"},
    {u"2001._gada 7._jūnijs", u"divi tūkstoši pirmā gada septītais jūnijs"},
    {u"2005._gada 11._novembrī", u"divi tūkstoši piektā gada vienpadsmitajā novembrī"},
    {u"2011._gada 21._decembris", u"divi tūkstoši vienpadsmitā gada divdesmit pirmais decembris"},
    {u"2016._gada 30._janvārī", u"divi tūkstoši sešpadsmitā gada trīsdesmitajā janvārī"},
    {u"2027._gada 31._oktobris", u"divi tūkstoši divdesmit septītā gada trīsdesmit pirmais oktobris"},
    {u"Ar 2022. gada 22. jūlija līgumu Valmiera un Čerkasi vienojās.",
        u"Ar divi tūkstoši divdesmit otrā gada divdesmit otrā jūlija līgumu Valmiera un Čerkasi vienojās."},
    {u"ap 1975._gada 1._augustu", u"ap tūkstoš deviņi simti septiņdesmit piektā gada pirmo augustu"},
    // Months, seasons, years
    {u"2025._gada februāris", u"divi tūkstoši divdesmit piektā gada februāris"},
    {u"2022._gada rudenī", u"divi tūkstoši divdesmit otrā gada rudenī"},
    {u"1991._gads", u"tūkstoš deviņi simti deviņdesmit pirmais gads"},
    {u"1962._gadā", u"tūkstoš deviņi simti sešdesmit otrajā gadā"},
    {u"ap 2022._gadu", u"ap divi tūkstoši divdesmit otro gadu"},
    {u"kopš 1975._gada · 52_gadi", u"kopš tūkstoš deviņi simti septiņdesmit piektā gada, 52 gadi"},
    {u"Darbs sniedzas līdz 1962. gadam. Ar to sākās viss.",
        u"Darbs sniedzas līdz tūkstoš deviņi simti sešdesmit otrajam gadam. Ar to sākās viss."},
    {u"Draudzība kopš 1962. gada. 2026. gada janvārī mērs to apliecināja.",
        u"Draudzība kopš tūkstoš deviņi simti sešdesmit otrā gada. Divi tūkstoši divdesmit sestā gada "
        u"janvārī "
        u"mērs to apliecināja."},
    {u"2022./23. mācību gads", u"divi tūkstoši divdesmit otrais divdesmit trešais mācību gads"},
    {u"2022/23. gada rudenī", u"divi tūkstoši divdesmit otrā divdesmit trešā gada rudenī"},
    {u"80. gados", u"astoņdesmitajos gados"},
    // Ranges
    {u"1962.–2026._gads",
        u"no tūkstoš deviņi simti sešdesmit otrā līdz divi tūkstoši divdesmit sestajam gadam"},
    {u"2026._gada 5.–7._jūnijs", u"no divi tūkstoši divdesmit sestā gada piektā līdz septītajam jūnijam"},
    {u"2026._gada 30._janvāris_– 2._februāris",
        u"no divi tūkstoši divdesmit sestā gada trīsdesmitā janvāra līdz otrajam februārim"},
    {u"2026._gada marts–maijs", u"no divi tūkstoši divdesmit sestā gada marta līdz maijam"},
    {u"2025._gada decembris_– 2026._gada janvāris",
        u"no divi tūkstoši divdesmit piektā gada decembra līdz divi tūkstoši divdesmit sestā gada janvārim"},
    // Other ordinals
    {u"50. gadadiena", u"piecdesmitā gadadiena"},
    {u"Deklarācija sadraudzības 50. gadadienā", u"Deklarācija sadraudzības piecdesmitajā gadadienā"},
    {u"par godu 3. gadadienai", u"par godu trešajai gadadienai"},
    {u"5. starptautiskais festivāls", u"piektais starptautiskais festivāls"},
    {u"19. gadsimtā", u"deviņpadsmitajā gadsimtā"},
    {u"1. un 2. augustā", u"pirmajā un otrajā augustā"},
    {u"no 1. līdz 5. maijam", u"no pirmā līdz piektajam maijam"},
    {u"20. gadsimta 80. gados", u"divdesmitā gadsimta astoņdesmitajos gados"},
    {u"100. tikšanās", u"simtā tikšanās"},
    // Counts
    {u"591_km", u"591 kilometrs"},
    {u"592_km", u"592 kilometri"},
    {u"611_km", u"611 kilometri"},
    {u"1_034_km · dienvidaustrumi", u"1034 kilometri, dienvidaustrumi"},
    {u"9,6_km", u"9,6 kilometri"},
    {u"70 %", u"70 procenti"},
    {u"21 sadraudzības pašvaldība", u"divdesmit viena sadraudzības pašvaldība"},
    // Left alone
    {u"Dalībnieču skaits pārsniedza 70. Tīkla devīze ir cita.",
        u"Dalībnieču skaits pārsniedza 70. Tīkla devīze ir cita."},
    {u"Apvieno vairāk nekā 70 Eiropas pilsētu.", u"Apvieno vairāk nekā 70 Eiropas pilsētu."},
};

constexpr Row englishRows[]{
    // Days
    {u"1_August 1975", u"the first of August, nineteen seventy-five"},
    {u"on 2_March 1991", u"on the second of March, nineteen ninety-one"},
    {u"3_May 2000", u"the third of May, two thousand"},
    {u"7_June 2001", u"the seventh of June, two thousand and one"},
    {u"11_November 2005", u"the eleventh of November, two thousand and five"},
    {u"21_December 2011", u"the twenty-first of December, twenty eleven"},
    {u"30_January 2016", u"the thirtieth of January, twenty sixteen"},
    {u"31_October 2027", u"the thirty-first of October, twenty twenty-seven"},
    {u"In their agreement of 22 July 2022 the towns promised much.",
        u"In their agreement of the twenty-second of July, twenty twenty-two the towns promised much."},
    {u"Signed on 29 February; otherwise on 28 February.",
        u"Signed on the twenty-ninth of February; otherwise on the twenty-eighth of February."},
    {u"around 1_August 1975", u"around the first of August, nineteen seventy-five"},
    // Months, seasons, years
    {u"in February 2025", u"in February twenty twenty-five"},
    {u"autumn 2022", u"autumn twenty twenty-two"},
    {u"in 2027", u"in twenty twenty-seven"},
    {u"on the 28th February 2020", u"on the twenty-eighth of February, twenty twenty"},
    {u"Contacts go back to 1962. On the record since 1905.",
        u"Contacts go back to nineteen sixty-two. On the record since nineteen oh five."},
    {u"since 1975 · 52_years", u"since nineteen seventy-five, 52 years"},
    {u"2022/23", u"twenty twenty-two twenty-three"},
    {u"the 1980s and the 1900s", u"the nineteen eighties and the nineteen hundreds"},
    // Ranges
    {u"1962–2026", u"from nineteen sixty-two to twenty twenty-six"},
    {u"from 2022–24", u"from twenty twenty-two to twenty-four"},
    {u"5–7_June 2026", u"from the fifth to the seventh of June, twenty twenty-six"},
    {u"30_January_– 2_February 2026",
        u"from the thirtieth of January to the second of February, twenty twenty-six"},
    {u"March–May 2026", u"from March to May twenty twenty-six"},
    {u"10–15 km", u"10 to 15 kilometres"},
    // Other ordinals
    {u"the 50th anniversary", u"the fiftieth anniversary"},
    {u"the 3rd, the 21st and the 112th meeting",
        u"the third, the twenty-first and the one hundred and twelfth meeting"},
    // Counts
    {u"591_km", u"591 kilometres"},
    {u"1_km", u"1 kilometre"},
    {u"1,034_km · south-east", u"1034 kilometres, south-east"},
    {u"9.6_km", u"9.6 kilometres"},
    {u"70%", u"70 per cent"},
    // Left alone
    {u"more than 1500 towns and 2022 members", u"more than 1500 towns and 2022 members"},
    {u"B40 Balkan Cities Network", u"B40 Balkan Cities Network"},
};
} // namespace

TEST_CASE("A text is written as a Slovenian voice should read it")
{
    checkAll(Slovenian, slovenianRows);
}

TEST_CASE("A text is written as a Serbian voice should read it")
{
    checkAll(Serbian, serbianRows);
}

TEST_CASE("Serbian in Latin letters is read as in Cyrillic")
{
    for (const Row &row : serbianRows) {
        const QString text = serbianLatin(row.text).replace(u'_', QChar::Nbsp);
        INFO(text.toStdString());
        CHECK(spoken(text, SerbianLatin) == serbianLatin(row.words));
    }
    CHECK(spoken(u"1. avgusta 1975."_s, SerbianLatin) == u"prvog avgusta hiljadu devetsto sedamdeset pete");
}

TEST_CASE("A text is written as a Latvian voice should read it")
{
    checkAll(Latvian, latvianRows);
}

TEST_CASE("A text is written as an English voice should read it")
{
    checkAll(English, englishRows);
}

TEST_CASE("What a voice reads well stays as it is, in every language")
{
    for (const Language language : allLanguages) {
        for (const QString &text :
            {QString(), u" "_s, u"Jesenice, Valjevo"_s, u"Ваљево"_s, u"Zduńska Wola – 23"_s, u"B40."_s,
                u"70."_s, u"123456789012345678901234567890"_s, u"99999. x"_s,
                u"https://example.org/2022/07/1.html"_s, u"1975-08-01"_s, u"48.2082"_s, u"v1.2.3"_s}) {
            INFO(languageTag(language).toStdString() << ": " << text.toStdString());
            CHECK(spoken(text, language) == text);
        }
    }
}

TEST_CASE("No date that the app shows keeps digits")
{
    const QRegularExpression digit(u"[0-9]"_s);
    for (const Language language : allLanguages) {
        const DateWords words(language);
        for (const QString &edtf : {u"1975-08-01"_s, u"2000-03-31"_s, u"2025-02"_s, u"2022-21"_s,
                 u"2022-24"_s, u"1991"_s, u"1975-08-01~"_s, u"2025-02~"_s, u"2022-23~"_s, u"2022~"_s,
                 u"1991?"_s, u"1991%"_s, u"1975-08-01?"_s, u"[2025-02-21..2025-02-28]"_s}) {
            const PartialDate date = PartialDate::fromEdtf(edtf).value();
            const PartialDate later = PartialDate::fromEdtf(u"2027-05-02"_s).value();
            for (const QString &text :
                {words.alone(date), words.when(date), words.since(date), words.period(date, later),
                    words.period(date, PartialDate::fromEdtf(u"2027"_s).value())}) {
                INFO(text.toStdString());
                INFO(spoken(text, language).toStdString());
                CHECK_FALSE(spoken(text, language).contains(digit));
                CHECK_FALSE(spoken(text, language).contains(QChar::Nbsp));
            }
        }
    }
}

TEST_CASE("Distances are told in words of every language")
{
    for (const Language language : allLanguages) {
        for (const double kilometres : {0.4, 1.0, 9.6, 22.0, 591.0, 1034.0, 12345.0}) {
            const QString text = spoken(Wording(language).distance(kilometres), language);
            INFO(text.toStdString());
            CHECK_FALSE(text.contains(u"km"));
            CHECK_FALSE(text.contains(QChar::Nbsp));
        }
    }
}
