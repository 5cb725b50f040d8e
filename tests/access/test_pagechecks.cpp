// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "pagechecks.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <memory>

using namespace Qt::StringLiterals;

// The judge is judged: each check must find what it is for.
namespace {
AuditFindings findingsOn(const QByteArray &items, const std::function<void(PageChecks &)> &look)
{
    activateAccessibility();
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData(
        "import QtQuick\nimport QtQuick.Controls.Basic\nWindow { width: 300; height: 300; visible: true\n"
            + items + "\n}",
        {});
    INFO(component.errorString().toStdString());
    const std::unique_ptr<QObject> made(component.create());
    auto *window = qobject_cast<QQuickWindow *>(made.get());
    REQUIRE(window);
    REQUIRE(QTest::qWaitForWindowExposed(window));
    AuditFindings findings;
    PageChecks checks(window, findings, u"page"_s);
    look(checks);
    return findings;
}

int wrong(const AuditFindings &findings, const QString &check)
{
    return findings.checks.value(check).wrong;
}
} // namespace

TEST_CASE("A text that ends in dots is found")
{
    const auto findings = findingsOn("Text { width: 60; elide: Text.ElideRight; text: 'Pobratenje občin' }",
        [](PageChecks &checks) { checks.texts(); });
    CHECK(wrong(findings, u"text is whole"_s) == 1);
}

TEST_CASE("A text that the window or a frame cuts is found, one further down a page that scrolls is not")
{
    CHECK(wrong(findingsOn(
                    "Text { x: 260; text: 'Pobratenje občin' }", [](PageChecks &checks) { checks.texts(); }),
              u"text is whole"_s)
        == 1);
    CHECK(wrong(findingsOn("Item { width: 200; height: 10; clip: true; Text { text: 'Pobratenje' } }",
                    [](PageChecks &checks) { checks.texts(); }),
              u"text is whole"_s)
        == 1);
    CHECK(wrong(findingsOn("Flickable { anchors.fill: parent; clip: true; contentHeight: 900;"
                           " Text { y: 290; text: 'Pobratenje' } }",
                    [](PageChecks &checks) { checks.texts(); }),
              u"text is whole"_s)
        == 0);
}

TEST_CASE("A word that is broken because its line is too narrow is found, one that ends a line is not")
{
    const auto broken = [](const QByteArray &text) {
        return wrong(
            findingsOn("Text { width: 100; font.pixelSize: 16; wrapMode: Text.Wrap; text: '" + text + "' }",
                [](PageChecks &checks) { checks.texts(); }),
            u"words are whole"_s);
    };
    CHECK(broken("pobratenje") == 0);
    CHECK(broken("mesto pobratenje") == 0);
    CHECK(broken("štiridesetletnica") == 1);
    CHECK(broken("štirideset\u00adletnica") == 0);
    CHECK(broken("Hoje-Taastrup") == 0);
}

TEST_CASE("Letters and styles that no font of the app has are found")
{
    const auto foreign = [](const QByteArray &text, const QByteArray &family = "Noto Sans") {
        return wrong(findingsOn("Text { font.family: '" + family + "'; " + text + " }",
                         [](PageChecks &checks) { checks.texts(); }),
            u"letters are in the app's fonts"_s);
    };
    CHECK(foreign("text: 'Ваљево · 65\u00a0let – Ķekava'") == 0);
    CHECK(foreign("text: '✓ Valjevo'") == 1);
    CHECK(foreign("font.bold: true; text: 'Valjevo'") == 0);
    CHECK(foreign("font.italic: true; text: 'Valjevo'") == 1);
    CHECK(foreign("font.weight: Font.Black; text: 'Valjevo'") == 1);
    CHECK(foreign("font.bold: true; text: 'Ваљево'", "Noto Serif") == 0);
    CHECK(foreign("text: 'Ваљево'", "Noto Serif") == 1);
}

TEST_CASE("Two texts on each other are found")
{
    const auto findings = findingsOn("Text { text: 'Jesenice' } Text { x: 10; y: 4; text: 'Valjevo' }",
        [](PageChecks &checks) { checks.texts(); });
    CHECK(wrong(findings, u"texts do not overlap"_s) == 1);
}

TEST_CASE("A button too small for a finger, without a name, or out of the keyboard's reach is found")
{
    const QByteArray small = "Button { width: 30; height: 30; text: 'x'; focusPolicy: Qt.NoFocus }"
                             " AbstractButton { y: 100; width: 60; height: 60; text: 'y' }";
    const auto findings = findingsOn(small, [](PageChecks &checks) {
        checks.targets(44);
        checks.names();
        checks.keyboard();
    });
    CHECK(wrong(findings, u"targets are large enough"_s) == 1);
    CHECK(wrong(findings, u"keyboard reaches all"_s) == 1);
    const auto nameless =
        findingsOn("Button { width: 60; height: 60 }", [](PageChecks &checks) { checks.names(); });
    CHECK(wrong(nameless, u"controls have names and roles"_s) == 1);
}

TEST_CASE("A text that assistive technology does not say is found")
{
    const auto findings =
        findingsOn("Text { text: 'Pobratenje' }", [](PageChecks &checks) { checks.names(); });
    CHECK(wrong(findings, u"texts can be read out"_s) == 1);
}
