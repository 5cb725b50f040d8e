// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "assets.h"
#include "realsession.h"
#include "standpoint.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// What a receiver says, sentence by sentence, from a file.
void listenTo(Standpoint &standpoint, const QString &recording)
{
    const QString file = u"file://"_s + QStringLiteral(NMEA_FIXTURES "/") + recording;
    standpoint.setSource(u"nmea"_s, {{u"nmea.source"_s, QVariant(file)}});
}

bool isAnswered(const Standpoint &standpoint)
{
    return QTest::qWaitFor([&] { return standpoint.state() != Standpoint::State::Asking; }, 20'000);
}

} // namespace

TEST_CASE("From where the visitor stands a partner is as far and in that direction as a receiver says")
{
    RealSession real(u"valmiera"_s);
    Standpoint standpoint;
    standpoint.setSession(&real.session);
    standpoint.setMunicipality(u"solna"_s);
    listenTo(standpoint, u"jesenice.nmea"_s);
    REQUIRE(standpoint.isOffered());
    CHECK(standpoint.told().isEmpty());
    CHECK(standpoint.distance().isEmpty());
    standpoint.ask();
    CHECK(standpoint.state() == Standpoint::State::Asking);
    CHECK_FALSE(standpoint.told().isEmpty());
    REQUIRE(isAnswered(standpoint));
    REQUIRE(standpoint.state() == Standpoint::State::Found);
    CHECK(standpoint.told().isEmpty());
    // From Jesenice, not from Valmiera: about 1450 km nearly north.
    const QString digits =
        QString(standpoint.distance()).remove(QChar(0x00a0)).remove(u"km"_s).remove(u'.').trimmed();
    INFO(standpoint.distance().toStdString());
    CHECK(std::abs(digits.toInt() - 1450) < 25);
    CHECK((standpoint.bearing() > 0 && standpoint.bearing() < 12));
    CHECK(standpoint.direction() == u"sever"_s);

    standpoint.setMunicipality(u"halle"_s); // the next page need not ask again
    CHECK(standpoint.state() == Standpoint::State::Found);
    CHECK((standpoint.bearing() > 315 && standpoint.bearing() < 345));
    real.session.setLanguageTag(u"en"_s);
    CHECK(standpoint.direction() == u"north-west"_s);
}

TEST_CASE("Where no place is found this is said, and asking again is possible")
{
    RealSession real;
    Standpoint standpoint;
    standpoint.setSession(&real.session);
    standpoint.setMunicipality(u"valjevo"_s);
    standpoint.setPatience(1500);
    listenTo(standpoint, u"indoors.nmea"_s);
    standpoint.ask();
    REQUIRE(isAnswered(standpoint));
    CHECK(standpoint.state() == Standpoint::State::NotFound);
    CHECK_FALSE(standpoint.told().isEmpty());
    CHECK(standpoint.distance().isEmpty());
    listenTo(standpoint, u"jesenice.nmea"_s);
    standpoint.setPatience(15'000);
    standpoint.ask();
    REQUIRE(isAnswered(standpoint));
    CHECK(standpoint.state() == Standpoint::State::Found);
}

TEST_CASE("A device without a receiver says so instead of waiting")
{
    RealSession real;
    Standpoint standpoint;
    standpoint.setSession(&real.session);
    standpoint.setMunicipality(u"valjevo"_s);
    standpoint.setSource(u"no such plugin"_s, {});
    standpoint.ask();
    CHECK(standpoint.state() == Standpoint::State::NotFound);
}

TEST_CASE("A kiosk, which stands where its town is, does not ask")
{
    ContentLoader loader(QStringLiteral(PARTNER_CITIES_PACKAGE), Assets::builtInContent());
    Session session(loader, {Language::Slovenian, u"jesenice"_s, true, [] { return QDate(2026, 11, 21); }});
    REQUIRE(QTest::qWaitFor([&] { return session.state() == Session::State::Ready; }));
    Standpoint standpoint;
    standpoint.setSession(&session);
    standpoint.setMunicipality(u"valjevo"_s);
    listenTo(standpoint, u"jesenice.nmea"_s);
    CHECK_FALSE(standpoint.isOffered());
    standpoint.ask();
    CHECK(standpoint.state() == Standpoint::State::Unasked);
}
