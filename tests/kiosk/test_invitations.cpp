// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "invitations.h"
#include "realsession.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("The next anniversary comes first, then every partner of today once")
{
    RealSession real(u"valmiera"_s, Language::Latvian);
    const Invitations invitations(real.session, 25s);
    const QList<InvitationScene> scenes = invitations.scenes();
    REQUIRE(scenes.size() > 5);
    CHECK(!scenes.constFirst().numeral.isEmpty());
    QSet<QString> partners;
    for (const InvitationScene &scene : scenes) {
        CHECK(!scene.name.isEmpty());
        CHECK(!scene.place.isEmpty());
        CHECK(!scene.told.isEmpty());
        partners.insert(scene.partner);
    }
    CHECK(partners.size() == scenes.size());
}

TEST_CASE("An anniversary of today is said to be today's")
{
    RealSession real(u"jesenice"_s, Language::Slovenian);
    const Invitations other(real.session, 25s);
    CHECK(std::ranges::none_of(other.scenes(), &InvitationScene::isToday));

    // Jesenice and Valjevo signed on 1 August 1975.
    RealSession day(u"jesenice"_s, Language::Slovenian, QDate(2030, 8, 1));
    const Invitations invitations(day.session, 25s);
    const InvitationScene first = invitations.scenes().constFirst();
    CHECK(first.isToday);
    CHECK(first.isJubilee);
    CHECK(first.numeral == u"55"_s);
}

TEST_CASE("Each scene comes in the next language, and each partner in all of them")
{
    for (const QString &home : {u"jesenice"_s, u"valmiera"_s, u"velenje"_s}) {
        CAPTURE(home.toStdString());
        RealSession real(home, Language::Slovenian);
        Invitations invitations(real.session, 0s);
        QSet<QString> told;
        const qsizetype wanted = invitations.scenes().size() * qsizetype(allLanguages.size());
        REQUIRE(wanted > 0);
        QString before;
        QObject::connect(&invitations, &Invitations::sceneChanged, &invitations, [&] {
            const QString language = real.session.languageTagText();
            told.insert(invitations.scene().partner + u'/' + language);
        });
        invitations.setRunning(true);
        CHECK(invitations.scene().partner == invitations.scenes().constFirst().partner);
        CHECK(QTest::qWaitFor([&] { return told.size() == wanted; }, 20000));
        invitations.setRunning(false);
        const InvitationScene last = invitations.scene();
        QTest::qWait(20);
        CHECK(invitations.scene() == last);
    }
}

TEST_CASE("A municipality without partners has no scenes, and invites in all languages")
{
    RealSession real(u"ljubljana"_s);
    Invitations invitations(real.session, 0s);
    QSet<QString> languages;
    QObject::connect(&real.session, &Session::languageChanged, &invitations,
        [&] { languages.insert(real.session.languageTagText()); });
    invitations.setRunning(true);
    CHECK(QTest::qWaitFor([&] { return languages.size() == qsizetype(allLanguages.size()); }, 5000));
    CHECK(invitations.scene() == InvitationScene());
}
