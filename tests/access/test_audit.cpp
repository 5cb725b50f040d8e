// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "audit.h"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
Options optionsFor(const QString &home, const QString &size)
{
    auto options = Options::parse({u"partner-cities"_s, u"--audit"_s, u"--home"_s, home, u"--today"_s,
        u"2026-11-21"_s, u"--lang"_s, u"en"_s, u"--size"_s, size});
    REQUIRE(options.has_value());
    return *options;
}

/// The app, started for assistive technology.
struct Started {
    explicit Started(const QString &home, const QString &size = u"1280x800"_s)
        : app(optionsFor(home, size))
    {
        activateAccessibility();
        REQUIRE(app.start());
        REQUIRE(QTest::qWaitForWindowExposed(app.window()));
        REQUIRE(QTest::qWaitFor([this] { return app.session().state() == Session::State::Ready; }, 20000));
    }

    mutable Application app;
};

QAccessibleInterface *find(QAccessibleInterface *of, const QString &name, QAccessible::Role role)
{
    for (int i = 0; i < of->childCount(); ++i) {
        QAccessibleInterface *child = of->child(i);
        if (!child || child->state().invisible)
            continue;
        if (child->role() == role && child->text(QAccessible::Name) == name)
            return child;
        if (QAccessibleInterface *found = find(child, name, role))
            return found;
    }
    return nullptr;
}

void press(Application &app, const QString &name, QAccessible::Role role)
{
    INFO("pressing " << name.toStdString());
    QAccessibleInterface *found = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] {
            found = find(QAccessible::queryAccessibleInterface(app.window()), name, role);
            return found != nullptr;
        },
        5000));
    REQUIRE(found->actionInterface());
    found->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
}

bool hears(Application &app, const QString &name, QAccessible::Role role)
{
    return QTest::qWaitFor(
        [&] { return find(QAccessible::queryAccessibleInterface(app.window()), name, role) != nullptr; },
        5000);
}
} // namespace

TEST_CASE("On every page, in every language and text size, everything can be read, reached and pressed")
{
    const QSize size = GENERATE(QSize(360, 800), QSize(800, 360), QSize(1280, 800), QSize(800, 1280),
        QSize(1080, 1920), QSize(1920, 1080));
    CAPTURE(size.width(), size.height());
    const Started started(u"valmiera"_s);
    const AuditFindings findings =
        audit(started.app, {{size}, QList<Language>(allLanguages.begin(), allLanguages.end()), {100, 200}});
    CHECK(findings.wrong.join(u'\n').toStdString() == "");
    CHECK(findings.checks.value(u"texts can be read out"_s).looked > 1000);
    CHECK(findings.checks.value(u"keyboard reaches all"_s).looked > 50);
}

TEST_CASE("The pages of every home, and of a municipality without pages, can be read in the largest text on "
          "a phone")
{
    const QString home = GENERATE(u"jesenice"_s, u"velenje"_s, u"novo-mesto"_s, u"ljubljana"_s);
    CAPTURE(home.toStdString());
    const Started started(home);
    const AuditFindings findings =
        audit(started.app, {{QSize(360, 800)}, {Language::Slovenian, Language::Latvian}, {200}});
    CHECK(findings.wrong.join(u'\n').toStdString() == "");
}

TEST_CASE(
    "Whoever cannot see opens a partner, reads the agreement and changes the language by a screen reader")
{
    const Started started(u"jesenice"_s, u"360x800"_s);
    press(started.app, u"Partners"_s, QAccessible::PageTab);
    press(started.app, u"Valjevo, Serbia"_s, QAccessible::Button);
    CHECK(hears(started.app, u"Valjevo"_s, QAccessible::Heading));
    press(started.app, u"Slovenščina"_s, QAccessible::RadioButton);
    CHECK(hears(started.app, u"Ваљево\u00A0· mesto, Srbija"_s, QAccessible::StaticText));
    press(started.app, u"Nazaj"_s, QAccessible::Button);
    CHECK(hears(started.app, u"Partnerji"_s, QAccessible::Heading));
    press(started.app, u"Velikost besedila in barve"_s, QAccessible::Button);
    press(started.app, u"Večje besedilo"_s, QAccessible::Button);
    CHECK(started.app.preferences().textSize() == 125); // once, not twice
    press(started.app, u"Manj gibanja"_s, QAccessible::CheckBox);
    CHECK(started.app.preferences().reducedMotion());
}

TEST_CASE("On a kiosk whose screen says its size, everything to press is 15 mm wide and high")
{
    auto options = Options::parse({u"partner-cities"_s, u"--audit"_s, u"--home"_s, u"valmiera"_s,
        u"--kiosk"_s, u"--dpi"_s, u"160"_s, u"--size"_s, u"1080x1920"_s});
    REQUIRE(options.has_value());
    activateAccessibility();
    Application app(*options);
    REQUIRE(app.start());
    const AuditFindings findings = audit(app, {{QSize(1080, 1920)}, {Language::Latvian}, {100}});
    CHECK(findings.wrong.join(u'\n').toStdString() == "");
}

TEST_CASE("Within reach, everything that can be pressed stands in the lower half of a tall screen")
{
    const Started started(u"valmiera"_s, u"1080x1920"_s);
    started.app.preferences().setReducedMotion(true);
    started.app.preferences().setWithinReach(true);
    QTest::qWait(200);
    const auto highest = [&] {
        qreal top = 1920;
        for (QQuickItem *item : started.app.window()->findChildren<QQuickItem *>()) {
            if (item->inherits("QQuickAbstractButton") && item->isVisible() && item->isEnabled()
                && !item->objectName().startsWith(u"marker-"_s))
                top = std::min(top, item->mapToScene({0, 0}).y());
        }
        return top;
    };
    CHECK(highest() >= 960);
    started.app.preferences().setWithinReach(false);
    QTest::qWait(200);
    CHECK(highest() < 960);
}
