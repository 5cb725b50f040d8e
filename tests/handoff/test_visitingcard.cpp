// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "visitingcard.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("A partner's card says what an address book asks for")
{
    VisitingCard card;
    card.uid = u"municipality.valjevo@partner-cities"_s;
    card.name = u"Valjevo"_s;
    card.localName = u"Ваљево"_s;
    card.country = u"Srbija"_s;
    card.website = u"https://valjevo.example/a,b"_s;
    card.note = u"Pobratenje, od leta 1975"_s;
    card.position = GeoPoint{44.27513, 19.88982};
    CHECK(QString::fromUtf8(cardFile(card, Language::Slovenian))
        == u"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:municipality.valjevo@partner-cities\r\n"
           "FN;LANGUAGE=sl:Valjevo\r\nN:;;;;\r\nORG;LANGUAGE=sl:Valjevo\r\nNICKNAME:Ваљево\r\n"
           "ADR;TYPE=WORK;LANGUAGE=sl:;;;Valjevo;;;Srbija\r\nGEO:44.27513;19.88982\r\n"
           "URL:https://valjevo.example/a,b\r\nNOTE;LANGUAGE=sl:Pobratenje\\, od leta 1975\r\nEND:VCARD\r\n"_s);
}

TEST_CASE("What is not known of a partner is not on its card")
{
    const QByteArray file = cardFile({u"x"_s, u"Solna"_s, {}, u"Sweden"_s, {}, {}, {}}, Language::English);
    for (const char *name : {"NICKNAME", "GEO", "URL", "NOTE"})
        CHECK(!file.contains(name));
    CHECK(file.endsWith("END:VCARD\r\n"));
}
