// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "realsession.h"

#include "assets.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

Session::Settings RealSession::settings(Language language, const QString &home, bool isGivenDay)
{
    Session::Settings settings;
    settings.language = language;
    settings.home = home;
    settings.today = [this] { return today; };
    settings.isGivenDay = isGivenDay;
    return settings;
}

RealSession::RealSession(
    const QString &home, Language language, QDate day, const QString &package, bool isGivenDay)
    : today(day)
    , loader(package, Assets::builtInContent())
    , session(loader, settings(language, home, isGivenDay))
{
    REQUIRE(QTest::qWaitFor([this] { return session.state() == Session::State::Ready; }));
    REQUIRE(session.problem().isEmpty());
    REQUIRE(session.home() == home);
}

void RealSession::moveTo(const QString &home)
{
    session.setHome(home);
    REQUIRE(QTest::qWaitFor([&] { return session.home() == home; }));
}
