// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "nobreak.h"
#include "searchkey.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
struct Row {
    Language language;
    QString text; ///< "_" stands for a no-break space, "~" for a no-break hyphen
};

QString plain(QString text)
{
    return text.replace(u'_', u' ').replace(u'~', u'-');
}

QString held(QString text)
{
    return text.replace(u'_', QChar::Nbsp).replace(u'~', QChar(0x2011));
}
} // namespace

TEST_CASE("A line does not end between what belongs together")
{
    using enum Language;
    const Row row = GENERATE( //
        Row{Slovenian, u"Občini sta ga 1._avgusta 1975 potrdili."_s}, //
        Row{Slovenian, u"segajo v_leto_1962. Občini"_s}, //
        Row{Slovenian, u"S_pesmijo o_mestu in „z_njo“ v_Celju; O_tem"_s}, //
        Row{SerbianLatin, u"i_u_Beogradu, a_od 1962."_s}, //
        Row{Slovenian, u"Od leta_2016 je 50_let in 23_ustanoviteljic"_s}, //
        Row{Slovenian, u"Izjava ob 50~letnici pobratenja"_s}, //
        Row{Slovenian, u"mag._Peter Bohinec"_s}, //
        Row{Serbian, u"Општине су га 1._августа 1975. потврдиле, 1975._године, године_1975."_s}, //
        Row{Serbian, u"поводом 50_година побратимства; мр_Петер Бохинец"_s}, //
        Row{SerbianLatin, u"povodom 50_godina; 1975._godine"_s}, //
        Row{Latvian, u"1975._gada 1._augustā, sadraudzības 50._gadadienā, pilsētas_– kopā"_s}, //
        Row{English, u"On 1_August 1975 they met; more than 70_members; 52_years_– or more"_s}, //
        Row{English, u"EN_301_549; WCAG_2.2 of 1974_· 2024"_s});
    CHECK(withoutBadBreaks(plain(row.text), row.language).toStdString() == held(row.text).toStdString());
}

TEST_CASE("A line may end where a sentence or a year does")
{
    using enum Language;
    const Row row = GENERATE( //
        Row{Slovenian, u"Leta_1975. Pol stoletja pozneje"_s}, //
        Row{Slovenian, u"Bilo jih je 12. Potem"_s}, //
        Row{Slovenian, u"Izjava o sodelovanju"_s}, // too long to hold together in large letters
        Row{Latvian, u"A daļa"_s}, //
        Row{English, u"as a town"_s}, //
        Row{Slovenian, u"B40 povezuje"_s}, //
        Row{Serbian, u"две општине су га 1975. потврдиле"_s}, //
        Row{English, u"in 1992 and 2011 with Høje-Taastrup in May 2016"_s}, //
        Row{English, u"more than 70 European cities"_s});
    CHECK(withoutBadBreaks(plain(row.text), row.language).toStdString() == held(row.text).toStdString());
}

TEST_CASE("A text that was held together stays as it is and is found by the same words")
{
    const QString text = u"Izjava ob 50-letnici, 1. avgusta 1975 – leta 2025"_s;
    const QString once = withoutBadBreaks(text, Language::Slovenian);
    CHECK(once != text);
    CHECK(withoutBadBreaks(once, Language::Slovenian) == once);
    CHECK(foldedKey(once) == foldedKey(text));
    CHECK(looseKey(once) == looseKey(text));
}
