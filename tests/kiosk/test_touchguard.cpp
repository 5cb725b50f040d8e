// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "touchguard.h"

#include <qpa/qwindowsysteminterface.h>
#include <QQuickWindow>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// What reaches the window.
class Window : public QQuickWindow {
public:
    struct Heard {
        QEvent::Type type;
        QList<int> points;
    };
    QList<Heard> heard;

    bool cancelled() const
    {
        return std::ranges::any_of(heard, [](const Heard &each) { return each.type == QEvent::TouchCancel; });
    }
    QSet<int> seen() const
    {
        QSet<int> ids;
        for (const Heard &each : heard)
            ids += QSet<int>(each.points.begin(), each.points.end());
        return ids;
    }

protected:
    bool event(QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::TouchEnd:
        case QEvent::TouchCancel: {
            Heard now{event->type(), {}};
            for (const QEventPoint &point : static_cast<QTouchEvent *>(event)->points())
                now.points.append(point.id() & 0xff);
            heard.append(now);
            event->accept();
            return true;
        }
        default:
            return QQuickWindow::event(event);
        }
    }
};

struct Glass {
    explicit Glass(TouchGuard::Limits limits = {})
        : guard(limits)
        , finger(QTest::createTouchDevice())
    {
        window.resize(400, 400);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.installEventFilter(&guard);
    }

    QTest::QTouchEventSequence touch() { return QTest::touchEvent(&window, finger.get()); }

    Window window;
    TouchGuard guard;
    std::unique_ptr<QPointingDevice> finger;
};
} // namespace

TEST_CASE("Two fingers reach the window as they are")
{
    Glass glass;
    glass.touch().press(0, {10, 10}, &glass.window);
    glass.touch().move(0, {20, 10}, &glass.window).press(1, {100, 100}, &glass.window);
    glass.touch().release(0, {20, 10}, &glass.window).release(1, {100, 100}, &glass.window);
    CHECK(glass.window.seen().size() == 2);
    REQUIRE(glass.window.heard.size() == 3);
    CHECK(glass.window.heard[0].type == QEvent::TouchBegin);
    CHECK(glass.window.heard[2].type == QEvent::TouchEnd);
    CHECK(!glass.window.cancelled());
}

TEST_CASE("Three contacts at once are a hand: none of them is a touch")
{
    Glass glass;
    glass.touch().press(0, {10, 10}, &glass.window);
    glass.touch().stationary(0).press(1, {100, 100}, &glass.window);
    glass.touch().stationary(0).stationary(1).press(2, {200, 200}, &glass.window);
    CHECK(glass.window.cancelled());
    glass.window.heard.clear();
    glass.touch()
        .release(0, {10, 10}, &glass.window)
        .release(1, {100, 100}, &glass.window)
        .release(2, {200, 200}, &glass.window);
    CHECK(glass.window.heard.isEmpty());
}

TEST_CASE("A third contact that comes later is not there, and the two go on")
{
    Glass glass(TouchGuard::Limits{.together = 0ms});
    glass.touch().press(0, {10, 10}, &glass.window);
    glass.touch().stationary(0).press(1, {100, 100}, &glass.window);
    const QSet<int> two = glass.window.seen();
    glass.touch().stationary(0).stationary(1).press(2, {200, 200}, &glass.window);
    glass.touch().move(0, {15, 10}, &glass.window).stationary(1).move(2, {210, 200}, &glass.window);
    CHECK(glass.window.seen() == two);
    glass.touch().release(0, {15, 10}, &glass.window).stationary(1).stationary(2);
    glass.touch().release(1, {100, 100}, &glass.window).stationary(2);
    CHECK(glass.window.heard.constLast().type == QEvent::TouchEnd);
    glass.touch().release(2, {210, 200}, &glass.window);
    CHECK(glass.window.seen() == two);
    // Once it is lifted a finger is a finger again.
    glass.window.heard.clear();
    glass.touch().press(3, {10, 10}, &glass.window);
    CHECK(glass.window.heard.size() == 1);
    glass.touch().release(3, {10, 10}, &glass.window);
}

TEST_CASE("What lies on the glass for long is taken back, and others can be touched beside it")
{
    Glass glass(TouchGuard::Limits{.held = 80ms});
    glass.touch().press(0, {10, 10}, &glass.window);
    REQUIRE(QTest::qWaitFor([&] { return glass.window.cancelled(); }, 3000));
    glass.window.heard.clear();
    glass.touch().stationary(0).press(1, {100, 100}, &glass.window);
    glass.touch().move(0, {11, 10}, &glass.window).release(1, {100, 100}, &glass.window);
    REQUIRE(glass.window.heard.size() == 2);
    CHECK(glass.window.heard[0].type == QEvent::TouchBegin);
    CHECK(glass.window.heard[0].points.size() == 1);
    CHECK(glass.window.heard[1].type == QEvent::TouchEnd);
    glass.touch().release(0, {11, 10}, &glass.window);
    CHECK(glass.window.heard.size() == 2);
}

TEST_CASE("A short touch is not taken back")
{
    Glass glass(TouchGuard::Limits{.held = 80ms});
    glass.touch().press(0, {10, 10}, &glass.window);
    glass.touch().release(0, {10, 10}, &glass.window);
    QTest::qWait(200);
    CHECK(!glass.window.cancelled());
}

namespace {
/// A touch with a size, as a screen's driver reports it.
void sendTouch(Glass &glass, int id, QEventPoint::State state, QPointF at, QSizeF size)
{
    QWindowSystemInterface::TouchPoint point;
    point.id = id;
    point.state = state;
    point.area = QRectF(at - QPointF(size.width() / 2, size.height() / 2), size);
    point.area.translate(glass.window.position());
    point.normalPosition = {0.5, 0.5};
    point.pressure = 1;
    QWindowSystemInterface::handleTouchEvent<QWindowSystemInterface::SynchronousDelivery>(
        &glass.window, glass.finger.get(), {point});
}
} // namespace

TEST_CASE("A palm is no touch")
{
    Glass glass(TouchGuard::Limits{.palm = 60});
    sendTouch(glass, 0, QEventPoint::State::Pressed, {100, 100}, {90, 40});
    sendTouch(glass, 0, QEventPoint::State::Released, {100, 100}, {90, 40});
    CHECK(glass.window.heard.isEmpty());
    sendTouch(glass, 1, QEventPoint::State::Pressed, {100, 100}, {20, 20});
    sendTouch(glass, 1, QEventPoint::State::Released, {100, 100}, {20, 20});
    CHECK(glass.window.heard.size() == 2);
}

TEST_CASE("What begins like a finger and becomes a palm is taken back")
{
    Glass glass(TouchGuard::Limits{.palm = 60});
    sendTouch(glass, 0, QEventPoint::State::Pressed, {100, 100}, {20, 20});
    sendTouch(glass, 0, QEventPoint::State::Updated, {100, 101}, {80, 50});
    CHECK(glass.window.cancelled());
    const qsizetype before = glass.window.heard.size();
    sendTouch(glass, 0, QEventPoint::State::Released, {100, 101}, {80, 50});
    CHECK(glass.window.heard.size() == before);
}
