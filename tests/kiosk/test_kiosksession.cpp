// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "kiosksession.h"
#include "realsession.h"

#include <QFile>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = KioskSession::Phase;

namespace {
/// A screen whose seconds are short.
struct Screen {
    explicit Screen(KioskSession::Settings settings = quick(), const QString &voice = {})
        : reader(real.session, voice)
        , kiosk(std::move(settings), reader)
    {
        window.resize(300, 300);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        kiosk.watch(&window);
    }

    static KioskSession::Settings quick()
    {
        KioskSession::Settings settings;
        settings.isKiosk = true;
        settings.idle = 150ms;
        settings.idleListening = 60s;
        settings.countdown = 3s;
        settings.cleaning = 3s;
        settings.second = 50ms;
        return settings;
    }

    void touch() { QTest::mouseClick(&window, Qt::LeftButton, {}, {10, 10}); }
    bool comesTo(Phase phase)
    {
        return QTest::qWaitFor([&] { return kiosk.phase() == phase; }, 5000);
    }

    RealSession real;
    Reader reader;
    KioskSession kiosk;
    QQuickWindow window;
};
} // namespace

TEST_CASE("On a phone there are no sessions")
{
    Screen screen(KioskSession::Settings{});
    CHECK(screen.kiosk.phase() == Phase::Off);
    screen.kiosk.setPhase(Phase::InUse);
    screen.touch();
    CHECK(screen.kiosk.phase() == Phase::Off);
    CHECK(screen.kiosk.sessions() == 0);
}

TEST_CASE("A session begins, is asked after, and ends")
{
    Screen screen;
    const QSignalSpy begun(&screen.kiosk, &KioskSession::begun);
    const QSignalSpy ended(&screen.kiosk, &KioskSession::ended);
    CHECK(screen.kiosk.phase() == Phase::Inviting);
    screen.kiosk.setPhase(Phase::InUse);
    CHECK(begun.size() == 1);
    REQUIRE(screen.comesTo(Phase::Asking));
    CHECK(screen.kiosk.secondsLeft() == 3);
    CHECK(ended.isEmpty());
    REQUIRE(screen.comesTo(Phase::Inviting));
    CHECK(ended.size() == 1);
    CHECK(screen.kiosk.sessions() == 1);
}

TEST_CASE("Any touch answers the question, and does nothing else")
{
    Screen screen;
    QQuickItem below(screen.window.contentItem());
    below.setSize({300, 300});
    below.setAcceptedMouseButtons(Qt::LeftButton);
    const QSignalSpy begun(&screen.kiosk, &KioskSession::begun);
    screen.kiosk.setPhase(Phase::InUse);
    REQUIRE(screen.comesTo(Phase::Asking));
    QTest::mousePress(&screen.window, Qt::LeftButton, {}, {10, 10});
    CHECK(screen.kiosk.phase() == Phase::InUse);
    CHECK(!screen.window.mouseGrabberItem());
    QTest::mouseRelease(&screen.window, Qt::LeftButton, {}, {10, 10});
    CHECK(begun.size() == 1);
    // The wait begins anew.
    REQUIRE(screen.comesTo(Phase::Asking));
}

TEST_CASE("Who touches the screen is not asked")
{
    Screen screen;
    screen.kiosk.setPhase(Phase::InUse);
    const QSignalSpy phases(&screen.kiosk, &KioskSession::phaseChanged);
    QElapsedTimer time;
    for (time.start(); time.elapsed() < 600; QTest::qWait(30))
        QTest::keyClick(&screen.window, Qt::Key_Tab);
    CHECK(phases.isEmpty());
}

TEST_CASE("A key begins a session too")
{
    Screen screen;
    QTest::keyClick(&screen.window, Qt::Key_Return);
    CHECK(screen.kiosk.phase() == Phase::InUse);
}

TEST_CASE("While something is read aloud nobody is asked, and who has listened has more time")
{
    QTemporaryDir folder;
    QFile voice(folder.filePath(u"voice"_s));
    REQUIRE(voice.open(QIODevice::WriteOnly));
    voice.write("#!/bin/sh\nsleep 0.6\n");
    voice.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    voice.close();
    Screen screen(Screen::quick(), voice.fileName());
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nText { text: 'Jesenice' }", {});
    const std::unique_ptr<QQuickItem> text(qobject_cast<QQuickItem *>(component.create()));
    REQUIRE(text);
    text->setParentItem(screen.window.contentItem());

    screen.kiosk.setPhase(Phase::InUse);
    const QSignalSpy phases(&screen.kiosk, &KioskSession::phaseChanged);
    screen.reader.setPage(text.get());
    REQUIRE(screen.reader.state() == Reader::State::Speaking);
    CHECK(screen.kiosk.isListening());
    REQUIRE(QTest::qWaitFor([&] { return screen.reader.state() == Reader::State::Silent; }, 5000));
    CHECK(phases.isEmpty());
    QTest::qWait(400); // more than the ordinary time
    CHECK(screen.kiosk.phase() == Phase::InUse);
    screen.kiosk.setPhase(Phase::Inviting);
    screen.kiosk.setPhase(Phase::InUse);
    CHECK(!screen.kiosk.isListening());
    CHECK(screen.comesTo(Phase::Asking));
}

TEST_CASE("While the screen is cleaned it takes no touches")
{
    Screen screen;
    screen.kiosk.setPhase(Phase::InUse);
    screen.kiosk.setPhase(Phase::Cleaning);
    screen.touch();
    QTest::keyClick(&screen.window, Qt::Key_Return);
    CHECK(screen.kiosk.phase() == Phase::Cleaning);
    screen.kiosk.setPhase(Phase::InUse);
    CHECK(screen.kiosk.phase() == Phase::Cleaning);
    CHECK(screen.comesTo(Phase::Inviting));
}

TEST_CASE("At night the screen is dark until somebody touches it")
{
    KioskSession::Settings settings = Screen::quick();
    settings.nightBegins = QTime(22, 0);
    settings.nightEnds = QTime(6, 0);
    QTime clock(23, 30);
    settings.now = [&clock] { return QDateTime(QDate(2026, 11, 21), clock); };
    Screen screen(settings);
    CHECK(screen.kiosk.isNight());
    CHECK(screen.kiosk.phase() == Phase::Resting);
    screen.touch();
    CHECK(screen.kiosk.phase() == Phase::InUse);
    CHECK(screen.comesTo(Phase::Resting));
    clock = QTime(5, 59);
    CHECK(screen.kiosk.isNight());
    clock = QTime(6, 0);
    CHECK(!screen.kiosk.isNight());
    clock = QTime(21, 59);
    CHECK(!screen.kiosk.isNight());
}

TEST_CASE("A night that begins and ends on one day is one too")
{
    KioskSession::Settings settings = Screen::quick();
    settings.nightBegins = QTime(1, 0);
    settings.nightEnds = QTime(5, 0);
    QTime clock(3, 0);
    settings.now = [&clock] { return QDateTime(QDate(2026, 11, 21), clock); };
    Screen screen(settings);
    CHECK(screen.kiosk.isNight());
    clock = QTime(12, 0);
    CHECK(!screen.kiosk.isNight());
}
