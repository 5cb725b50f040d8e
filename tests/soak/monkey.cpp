// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "monkey.h"

#include <QQuickWindow>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
/// The one with this object name below `item` that can be seen; none when there is none. What a Repeater has
/// made is found among the items only, not among the objects.
QQuickItem *visibleItem(QQuickItem *item, const QString &name)
{
    if (!item->isVisible())
        return nullptr;
    if (item->objectName() == name)
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = visibleItem(child, name))
            return found;
    }
    return nullptr;
}

QPoint middleOf(const QQuickItem *item)
{
    return item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
}

/// What can be touched, where the eye would look for it.
void collectButtons(QQuickItem *item, QList<QQuickItem *> &buttons)
{
    if (!item->isVisible() || !item->isEnabled())
        return;
    if (item->inherits("QQuickAbstractButton") && item->width() > 0 && item->height() > 0)
        buttons.append(item);
    for (QQuickItem *child : item->childItems())
        collectButtons(child, buttons);
}
} // namespace

Monkey::Monkey(Application &application, quint32 seed)
    : m_application(application)
    , m_upright(application.window()->size())
    , m_random(seed)
    , m_finger(QTest::createTouchDevice())
{
}

const char *Monkey::act()
{
    const StaffDoor::State door = m_application.kiosk().door().state();
    if ((door == StaffDoor::State::Asking || door == StaffDoor::State::Wrong) && any(4) > 0) {
        typePin();
        return "PIN";
    }
    if (door == StaffDoor::State::Checking)
        return "waiting at the staff door"; // as those do who know the PIN
    const int choice = any(100);
    if (choice < 55) {
        QList<QQuickItem *> buttons;
        collectButtons(m_application.window()->contentItem(), buttons);
        const QRect screen(QPoint(), m_application.window()->size());
        if (!buttons.isEmpty()) {
            const QQuickItem *button = buttons[any(int(buttons.size()))];
            const QPoint middle = middleOf(button);
            if (screen.contains(middle)) {
                tap(middle);
                return "tap on a button";
            }
        }
        tap(anywhere());
        return "tap";
    }
    if (choice < 65) {
        tap(anywhere());
        return "tap";
    }
    if (choice < 80) {
        drag();
        return "drag";
    }
    if (choice < 86) {
        pinch();
        return "pinch";
    }
    if (choice < 89) {
        palm();
        return "five fingers";
    }
    if (choice < 94) {
        type();
        return "keys";
    }
    if (choice < 96) {
        const Language language = allLanguages[size_t(any(int(allLanguages.size())))];
        m_application.session().setLanguageTag(languageTag(language));
        return "language";
    }
    if (choice < 97) {
        turn();
        return "turn";
    }
    knock();
    return "knocking at the staff door";
}

void Monkey::begin()
{
    m_application.window()->resize(m_upright);
    m_application.kiosk().session().setPhase(KioskSession::Phase::InUse);
}

QPoint Monkey::anywhere()
{
    const QSize size = m_application.window()->size();
    return {any(size.width()), any(size.height())};
}

void Monkey::tap(QPoint at)
{
    QQuickWindow *window = m_application.window();
    QTest::touchEvent(window, m_finger.get()).press(1, at, window);
    QTest::touchEvent(window, m_finger.get()).release(1, at, window);
}

void Monkey::drag()
{
    QQuickWindow *window = m_application.window();
    const QPoint from = anywhere();
    const QPoint to = anywhere();
    constexpr int steps = 8;
    QTest::touchEvent(window, m_finger.get()).press(1, from, window);
    for (int step = 1; step <= steps; ++step) {
        QTest::touchEvent(window, m_finger.get()).move(1, from + (to - from) * step / steps, window);
        QCoreApplication::processEvents();
    }
    QTest::touchEvent(window, m_finger.get()).release(1, to, window);
}

void Monkey::pinch()
{
    QQuickWindow *window = m_application.window();
    const QPoint middle = anywhere();
    const bool apart = any(2) == 0;
    const auto reach = [&](int step) { return QPoint(apart ? 10 + 12 * step : 130 - 12 * step, 0); };
    QTest::touchEvent(window, m_finger.get())
        .press(1, middle - reach(0), window)
        .press(2, middle + reach(0), window);
    for (int step = 1; step <= 8; ++step) {
        QTest::touchEvent(window, m_finger.get())
            .move(1, middle - reach(step), window)
            .move(2, middle + reach(step), window);
        QCoreApplication::processEvents();
    }
    QTest::touchEvent(window, m_finger.get())
        .release(1, middle - reach(8), window)
        .release(2, middle + reach(8), window);
}

void Monkey::palm()
{
    QQuickWindow *window = m_application.window();
    auto down = QTest::touchEvent(window, m_finger.get());
    std::array<QPoint, 5> places;
    for (int finger = 0; finger < 5; ++finger) {
        places[size_t(finger)] = anywhere();
        down.press(finger + 1, places[size_t(finger)], window);
    }
    down.commit();
    auto up = QTest::touchEvent(window, m_finger.get());
    for (int finger = 0; finger < 5; ++finger)
        up.release(finger + 1, places[size_t(finger)], window);
    up.commit();
}

void Monkey::type()
{
    static constexpr std::array keys{Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Escape,
        Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_A,
        Qt::Key_Space};
    for (int i = any(6); i >= 0; --i)
        QTest::keyClick(m_application.window(), keys[size_t(any(int(keys.size())))]);
}

void Monkey::turn()
{
    const QSize size = m_application.window()->size();
    m_application.window()->resize(size.transposed());
}

void Monkey::knock()
{
    const QSize size = m_application.window()->size();
    const int aside = 20; // from both edges
    const QPoint corner(aside, size.height() > size.width() ? aside : size.height() - aside);
    for (int i = 0; i < 5; ++i)
        tap(corner);
}

void Monkey::typePin()
{
    QString typed = pin();
    if (any(2) == 0)
        typed.append(u'0'); // wrong
    const auto press = [this](const QString &name) {
        if (const QQuickItem *key = visibleItem(m_application.window()->contentItem(), name))
            tap(middleOf(key));
    };
    m_application.kiosk().door().setTyped({}); // what was typed by chance
    for (const QChar digit : std::as_const(typed))
        press(u"pin-"_s + digit);
    press(u"tryPin"_s);
}
