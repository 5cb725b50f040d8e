// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "pin.h"
#include "safepage.h"
#include "town.h"
#include "visitor.h"

#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = KioskSession::Phase;

namespace {
const QStringList publicScreen{
    u"--kiosk"_s, u"--home"_s, u"valmiera"_s, u"--lang"_s, u"lv"_s, u"--today"_s, u"2026-11-21"_s};

QSize anyScreen()
{
    return GENERATE(QSize(1080, 1920), QSize(1920, 1080));
}

Phase phaseOf(Visitor &visitor)
{
    return visitor.app().kiosk().session().phase();
}

void knock(Visitor &visitor, QSize screen)
{
    for (int i = 0; i < 5; ++i)
        visitor.touch({20, screen.height() > screen.width() ? 20 : screen.height() - 20});
    REQUIRE(visitor.finds(u"tryPin"_s));
}

void typePin(Visitor &visitor, const QString &pin)
{
    for (const QChar digit : pin)
        visitor.tap(u"pin-"_s + digit);
    visitor.tap(u"tryPin"_s);
}
} // namespace

TEST_CASE("A public screen invites, is used, asks and forgets")
{
    Visitor visitor(publicScreen, anyScreen(), [](Options &options) {
        options.kiosk.session.idle = 1500ms;
        options.kiosk.session.countdown = 3s;
    });
    CHECK(phaseOf(visitor) == Phase::Inviting);
    CHECK(visitor.sees(u"Valmiera"_s));
    visitor.tap(u"begin"_s);
    CHECK(phaseOf(visitor) == Phase::InUse);
    CHECK(visitor.loses(u"begin"_s));

    visitor.tap(u"language-en"_s);
    visitor.tap(u"display"_s);
    visitor.app().preferences().setTextSize(150);
    visitor.app().preferences().setLook(Preferences::Look::Dark);
    REQUIRE(visitor.finds(u"stillHere"_s));
    CHECK(visitor.sees(u"Are you still here?"_s));
    visitor.tap(u"stillHere"_s);
    CHECK(phaseOf(visitor) == Phase::InUse);
    CHECK(visitor.app().session().languageTagText() == u"en"_s);

    // Nobody answers.
    REQUIRE(visitor.finds(u"stillHere"_s));
    REQUIRE(visitor.finds(u"begin"_s));
    CHECK(phaseOf(visitor) == Phase::Inviting);
    CHECK(visitor.app().session().languageTagText() == u"lv"_s);
    CHECK(visitor.app().preferences().textSize() == 100);
    CHECK(visitor.app().preferences().look() == Preferences::Look::AsDevice);
    CHECK(visitor.app().window()->findChild<QQuickItem *>(u"pages"_s)->property("depth").toInt() == 0);
    CHECK(Visitor::complaints() == QStringList());
}

TEST_CASE("Who touches a language on the invitation begins in it")
{
    Visitor visitor(publicScreen, anyScreen());
    visitor.tap(u"language-sl"_s);
    CHECK(phaseOf(visitor) == Phase::InUse);
    CHECK(visitor.app().session().languageTagText() == u"sl"_s);
    CHECK(Visitor::complaints() == QStringList());
}

TEST_CASE("On a public screen one types with the keyboard on the screen, in one's own letters")
{
    Visitor visitor(publicScreen, anyScreen());
    visitor.tap(u"language-sr"_s);
    visitor.tap(u"chooseHome"_s);
    CHECK(!visitor.app().window()->findChild<QQuickItem *>(u"keyboard"_s)->parentItem()->isVisible());
    visitor.tap(u"chooseField"_s);
    for (const QString &letter : {u"ј"_s, u"е"_s, u"с"_s, u"е"_s, u"н"_s})
        visitor.tap(u"key-"_s + letter);
    visitor.tap(u"key-erase"_s);
    CHECK(visitor.thing(u"chooseField"_s)->property("text").toString() == u"јесе"_s);
    CHECK(visitor.sees(u"Јесенице"_s));
    CHECK(visitor.seesNot(u"Љубљана"_s));
    visitor.tap(u"key-hide"_s);
    CHECK(visitor.loses(u"key-hide"_s));
    CHECK(Visitor::complaints() == QStringList());
}

TEST_CASE("The staff come in by knocking and a PIN, and lock the screen for cleaning")
{
    const QSize screen = anyScreen();
    Visitor visitor(publicScreen, screen, [](Options &options) {
        options.kiosk.door.pinHash = hashPin(u"4711"_s).value();
        options.kiosk.session.cleaning = 2s;
    });
    visitor.tap(u"begin"_s);
    knock(visitor, screen);
    typePin(visitor, u"4712"_s);
    REQUIRE(QTest::qWaitFor(
        [&] { return visitor.app().kiosk().door().state() == StaffDoor::State::Wrong; }, 10000));
    typePin(visitor, u"4711"_s);
    REQUIRE(visitor.finds(u"clean"_s));
    visitor.tap(u"clean"_s);
    REQUIRE(visitor.finds(u"cleaningPage"_s));
    visitor.touch({500, 500});
    CHECK(phaseOf(visitor) == Phase::Cleaning);
    CHECK(visitor.finds(u"begin"_s));
    CHECK(Visitor::complaints() == QStringList());
}

TEST_CASE("Content out of date is shown all the same, and the staff are told in every language")
{
    const auto [language, told] = GENERATE(table<QString, QString>({
        {u"sl"_s, u"Vsebina je zastarela (zadnji dan veljavnosti: 30. november 2026)."_s},
        {u"sr"_s, u"Садржај је застарео (последњи дан важења: 30. новембар 2026.)."_s},
        {u"sr-Latn"_s, u"Sadržaj je zastareo (poslednji dan važenja: 30. novembar 2026.)."_s},
        {u"lv"_s, u"Saturs ir novecojis (pēdējā derīguma diena: 2026. gada 30. novembris)."_s},
        {u"en"_s, u"The content is out of date (its last day: 30 November 2026)."_s},
    }));
    const Town town;
    const QTemporaryDir folder;
    const QString content = town.publish(folder.path(), {u"2026.11.2"_s, u"2026-11-21"_s, u"2026-11-30"_s});
    const QSize screen(1080, 1920);
    const auto health = [&, &language = language](const QString &day, const QString &expected) {
        Visitor visitor({u"--kiosk"_s, u"--content"_s, content, u"--lang"_s, language, u"--today"_s, day},
            screen, [](Options &options) { options.kiosk.door.pinHash = hashPin(u"4711"_s).value(); });
        visitor.tap(u"begin"_s);
        knock(visitor, screen);
        typePin(visitor, u"4711"_s);
        REQUIRE(visitor.finds(u"clean"_s));
        const QString warning = visitor.app().kiosk().door().warnings().value(0);
        CHECK(warning.isEmpty() == expected.isEmpty());
        CHECK(QString(warning).replace(u'\u00A0', u' ').startsWith(expected));
        CHECK((warning.isEmpty() || visitor.sees(warning)));
        CHECK(Visitor::complaints() == QStringList());
        return visitor.app().kiosk().health();
    };
    CHECK(health(u"2026-12-01"_s, told).isContentExpired);
    if (language == u"en"_s)
        CHECK_FALSE(health(u"2026-11-30"_s, {}).isContentExpired);
}

TEST_CASE("A public screen has no way out by keyboard or window manager")
{
    Visitor visitor(publicScreen, QSize(1080, 1920));
    visitor.tap(u"begin"_s);
    QTest::keyClick(visitor.app().window(), Qt::Key_Escape);
    CHECK(!visitor.app().window()->close());
    CHECK(visitor.app().window()->isVisible());
    CHECK(Visitor::complaints() == QStringList());
}

TEST_CASE("The safe page speaks all languages and needs no content")
{
    const QStringList texts = SafePage::texts();
    REQUIRE(texts.size() == 5);
    CHECK(QSet<QString>(texts.begin(), texts.end()).size() == 5);
    Options options;
    options.size = QSize(1080, 1920);
    SafePage page(options);
    REQUIRE(page.start());
    auto *window = qobject_cast<QQuickWindow *>(page.engine().rootObjects().constFirst());
    REQUIRE(QTest::qWaitForWindowExposed(window));
    CHECK(!window->close());
}

TEST_CASE("After the question one types on where one was")
{
    Visitor visitor(publicScreen, QSize(1080, 1920), [](Options &options) {
        options.kiosk.session.idle = 1500ms;
        options.kiosk.session.countdown = 20s;
    });
    visitor.tap(u"language-en"_s);
    visitor.tap(u"chooseHome"_s);
    visitor.tap(u"chooseField"_s);
    visitor.tap(u"key-shift"_s);
    visitor.tap(u"key-j"_s);
    REQUIRE(visitor.finds(u"stillHere"_s));
    visitor.tap(u"stillHere"_s);
    visitor.tap(u"key-e"_s);
    CHECK(visitor.thing(u"chooseField"_s)->property("text").toString() == u"Je"_s);
    // The keyboard that was closed comes back when the field is touched.
    visitor.tap(u"key-hide"_s);
    CHECK(visitor.loses(u"key-hide"_s));
    visitor.tap(u"chooseField"_s);
    CHECK(visitor.finds(u"key-hide"_s));
    CHECK(Visitor::complaints() == QStringList());
}

TEST_CASE("Escape answers the question and does not go back")
{
    Visitor visitor(publicScreen, QSize(1080, 1920), [](Options &options) {
        options.kiosk.session.idle = 1500ms;
        options.kiosk.session.countdown = 20s;
    });
    visitor.tap(u"begin"_s);
    visitor.tap(u"page-networks"_s);
    REQUIRE(visitor.finds(u"stillHere"_s));
    QTest::keyClick(visitor.app().window(), Qt::Key_Escape);
    CHECK(phaseOf(visitor) == Phase::InUse);
    CHECK(visitor.app().window()->findChild<QQuickItem *>(u"pages"_s)->property("depth").toInt() == 1);
    CHECK(Visitor::complaints() == QStringList());
}
