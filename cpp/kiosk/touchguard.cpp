// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "touchguard.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

#include <algorithm>

namespace {
bool isTouch(QEvent::Type type)
{
    return type == QEvent::TouchBegin || type == QEvent::TouchUpdate || type == QEvent::TouchEnd;
}

/// As Qt itself tells the three kinds of touch event apart.
QEvent::Type typeOf(const QList<QEventPoint> &points)
{
    const auto all = [&](QEventPoint::State state) {
        return std::ranges::all_of(points, [&](const QEventPoint &point) { return point.state() == state; });
    };
    if (all(QEventPoint::State::Pressed))
        return QEvent::TouchBegin;
    if (all(QEventPoint::State::Released))
        return QEvent::TouchEnd;
    return QEvent::TouchUpdate;
}
} // namespace

TouchGuard::TouchGuard(Limits limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_held.setSingleShot(true);
    connect(&m_held, &QTimer::timeout, this, &TouchGuard::refuseHeld);
}

bool TouchGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::TouchCancel && !m_passing)
        m_contacts.clear();
    if (!isTouch(event->type()) || m_passing)
        return QObject::eventFilter(watched, event);

    const auto &touch = *static_cast<QTouchEvent *>(event);
    m_window = watched;
    m_device = touch.pointingDevice();
    note(touch);
    const bool anyRefused =
        std::ranges::any_of(m_contacts, [](const Contact &contact) { return contact.refused; });
    if (anyRefused)
        passOn(watched, touch);
    for (const QEventPoint &point : touch.points()) {
        if (point.state() == QEventPoint::State::Released)
            m_contacts.remove(point.id());
    }
    refuseHeld();
    return anyRefused;
}

void TouchGuard::note(const QTouchEvent &event)
{
    bool withdrawn = false;
    for (const QEventPoint &point : event.points()) {
        const QSizeF size = point.ellipseDiameters();
        const bool isPalm = m_limits.palm > 0 && std::max(size.width(), size.height()) >= m_limits.palm;
        if (point.state() == QEventPoint::State::Pressed) {
            const auto welcome =
                std::ranges::count_if(m_contacts, [](const Contact &contact) { return !contact.refused; });
            Contact &contact = m_contacts[point.id()];
            contact.since.start();
            contact.refused = isPalm || welcome >= m_limits.contacts;
            if (contact.refused && !isPalm) {
                withdrawn = withdrawn || std::ranges::any_of(m_contacts, [this](const Contact &other) {
                    return !other.refused && other.since.durationElapsed() < m_limits.together;
                });
            }
        } else if (const auto known = m_contacts.find(point.id()); known != m_contacts.end()) {
            withdrawn = withdrawn || (isPalm && !known->refused);
        }
    }
    // The beginning of a palm looks like a finger: what it has begun is taken back.
    if (withdrawn)
        cancel(m_window, m_device);
}

void TouchGuard::passOn(QObject *window, const QTouchEvent &event)
{
    QList<QEventPoint> welcome;
    for (const QEventPoint &point : event.points()) {
        if (!m_contacts.value(point.id()).refused)
            welcome.append(point);
    }
    if (welcome.isEmpty())
        return;
    QTouchEvent rest(typeOf(welcome), event.pointingDevice(), event.modifiers(), welcome);
    rest.setTimestamp(event.timestamp());
    const QScopedValueRollback passing(m_passing, true);
    QCoreApplication::sendEvent(window, &rest);
}

void TouchGuard::cancel(QObject *window, const QPointingDevice *device)
{
    for (Contact &contact : m_contacts)
        contact.refused = true;
    if (!window || !device)
        return;
    QTouchEvent gone(QEvent::TouchCancel, device);
    const QScopedValueRollback passing(m_passing, true);
    QCoreApplication::sendEvent(window, &gone);
}

void TouchGuard::refuseHeld()
{
    m_held.stop();
    std::chrono::milliseconds left = m_limits.held;
    bool waiting = false;
    for (const Contact &contact : std::as_const(m_contacts)) {
        if (contact.refused)
            continue;
        const auto held = std::chrono::milliseconds(contact.since.elapsed());
        if (held >= m_limits.held)
            return cancel(m_window, m_device);
        left = std::min(left, m_limits.held - held);
        waiting = true;
    }
    if (waiting)
        m_held.start(left);
}
