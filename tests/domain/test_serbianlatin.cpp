// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "printing.h"
#include "serbianlatin.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("The thirty letters of the azbuka become those of Gaj's alphabet")
{
    CHECK(serbianLatin(u"а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш")
        == u"a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š");
    CHECK(serbianLatin(u"АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ") == u"ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ");
}

TEST_CASE("Serbian words are written as a Serbian writes them in Latin")
{
    struct Row {
        QString cyrillic;
        QString latin;
    };
    const Row row = GENERATE(Row{u"Ваљево"_s, u"Valjevo"_s}, Row{u"Пљевља"_s, u"Pljevlja"_s},
        Row{u"Љубљана"_s, u"Ljubljana"_s}, Row{u"Водњан"_s, u"Vodnjan"_s}, Row{u"Џеп"_s, u"Džep"_s},
        Row{u"инјекција"_s, u"injekcija"_s}, Row{u"надживети"_s, u"nadživeti"_s},
        Row{u"Танјуг"_s, u"Tanjug"_s}, Row{u"1. августа 1975. године"_s, u"1. avgusta 1975. godine"_s},
        Row{u"Повеља о братимљењу"_s, u"Povelja o bratimljenju"_s}, Row{u"Ђурђевдан"_s, u"Đurđevdan"_s});
    CHECK(serbianLatin(row.cyrillic) == row.latin);
}

TEST_CASE("A capital digraph follows the letters around it")
{
    struct Row {
        QString cyrillic;
        QString latin;
    };
    const Row row = GENERATE(
        // the next letter decides
        Row{u"Љубав"_s, u"Ljubav"_s}, Row{u"ЉУБАВ"_s, u"LJUBAV"_s}, Row{u"ЏЕП"_s, u"DŽEP"_s},
        Row{u"ЊЕГОШ"_s, u"NJEGOŠ"_s}, Row{u"ДОЊИ ЉИГ"_s, u"DONJI LJIG"_s},
        // without one the letter before
        Row{u"КРАЉ"_s, u"KRALJ"_s}, Row{u"КОЊ и КРАЉ."_s, u"KONJ i KRALJ."_s}, Row{u"КРАЉ-2"_s, u"KRALJ-2"_s},
        // with neither it is an initial
        Row{u"Љ"_s, u"Lj"_s}, Row{u"Љ. Петровић"_s, u"Lj. Petrović"_s}, Row{u"Љ.П."_s, u"Lj.P."_s},
        Row{u"\"Њ\""_s, u"\"Nj\""_s}, Row{u"Џ џ"_s, u"Dž dž"_s},
        // two in a row
        Row{u"ЉЊ"_s, u"LJNJ"_s}, Row{u"Љњ"_s, u"Ljnj"_s},
        // the word ends at a space: the next word's capital is none of its business
        Row{u"Љ Петровић"_s, u"Lj Petrović"_s},
        // stress marks between the letters
        Row{u"Љу\u0301бав"_s, u"Lju\u0301bav"_s}, Row{u"ЊЕ\u0301ГОВ"_s, u"NJE\u0301GOV"_s},
        Row{u"КРА\u0301Љ"_s, u"KRA\u0301LJ"_s},
        // mixed scripts
        Row{u"Љubav"_s, u"Ljubav"_s}, Row{u"ЉUBAV"_s, u"LJUBAV"_s});
    CHECK(serbianLatin(row.cyrillic) == row.latin);
}

TEST_CASE("What is not Serbian Cyrillic stays as it is")
{
    const QString text = GENERATE(u""_s, u" "_s, u"Jesenice, 31. maj 2025."_s, u"Høje-Taastrup Łódź"_s,
        u"ы ґ ѓ ќ ѕ й я ю щ ь ъ э ї є"_s, u"Αθήνα"_s, u"→ ★ 50 %"_s, u"\U0001F600"_s, u"%1 %n"_s);
    CHECK(serbianLatin(text) == text);
}

TEST_CASE("Foreign letters do not stop the Serbian ones around them")
{
    CHECK(serbianLatin(u"Черкасы") == u"Čerkasы");
    CHECK(serbianLatin(u"<b>Ваљево</b>") == u"<b>Valjevo</b>");
}

TEST_CASE("Nothing in, nothing out")
{
    CHECK(serbianLatin({}).isEmpty());
    CHECK(serbianLatin(QString()).isEmpty());
}

TEST_CASE("Putting a text into Latin twice is the same as once")
{
    const QString once = serbianLatin(u"ЉУБАВ и Џеп у КРАЉЕВУ");
    CHECK(serbianLatin(once) == once);
}
