// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "kiosksession.h"

#include <QEvent>

#include <array>

namespace {
/// Whether an event shows that somebody is here. A pointer that merely lies there may tremble.
bool isByHand(QEvent::Type type)
{
    switch (type) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: // before a shortcut takes the key
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::KeyRelease:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
        return true;
    default:
        return isByHand(type);
    }
}

/// Round a square, in pixels.
constexpr std::array<QPoint, 8> steps{QPoint(0, 0), QPoint(2, 0), QPoint(4, 0), QPoint(4, 2), QPoint(4, 4),
    QPoint(2, 4), QPoint(0, 4), QPoint(0, 2)};
} // namespace

KioskSession::KioskSession(Settings settings, Reader &reader, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_reader(reader)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] { enter(Phase::Asking); });
    m_second.setInterval(m_settings.second);
    connect(&m_second, &QTimer::timeout, this, &KioskSession::count);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &KioskSession::lookAtTheClock);
    connect(&m_reader, &Reader::stateChanged, this, &KioskSession::noticeReading);
    if (!m_settings.isKiosk)
        return;
    m_phase = isNight() ? Phase::Resting : Phase::Inviting;
    m_minute.start();
}

void KioskSession::watch(QWindow *window)
{
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window;
    if (window)
        window->installEventFilter(this);
}

bool KioskSession::isNight() const
{
    if (!m_settings.nightBegins || !m_settings.nightEnds)
        return false;
    const QTime now = m_settings.now().time();
    const QTime begins = *m_settings.nightBegins;
    const QTime ends = *m_settings.nightEnds;
    return begins <= ends ? now >= begins && now < ends : now >= begins || now < ends;
}

void KioskSession::setPhase(Phase phase)
{
    if (!m_settings.isKiosk || phase == m_phase)
        return;
    switch (phase) {
    case Phase::InUse:
        if (m_phase != Phase::Cleaning)
            enter(phase);
        return;
    case Phase::Inviting:
        return end();
    case Phase::Cleaning:
    case Phase::Asking:
        return enter(phase);
    case Phase::Off:
    case Phase::Resting:
        return; // not by hand
    }
}

void KioskSession::enter(Phase phase)
{
    const bool begins = phase == Phase::InUse && m_phase != Phase::Asking;
    m_phase = phase;
    m_idle.stop();
    m_second.stop();
    if (begins)
        setListening(false);
    if (phase == Phase::InUse) {
        waitForTouches();
    } else if (phase == Phase::Asking || phase == Phase::Cleaning) {
        m_secondsLeft = int((phase == Phase::Asking ? m_settings.countdown : m_settings.cleaning).count());
        m_second.start();
        Q_EMIT secondsLeftChanged();
    }
    if (begins) {
        ++m_sessions;
        Q_EMIT begun();
    }
    Q_EMIT phaseChanged();
}

void KioskSession::end()
{
    Q_EMIT ended();
    enter(isNight() ? Phase::Resting : Phase::Inviting);
}

void KioskSession::waitForTouches()
{
    if (m_phase != Phase::InUse)
        return;
    if (m_reader.state() == Reader::State::Speaking)
        m_idle.stop();
    else
        m_idle.start(m_listening ? m_settings.idleListening : m_settings.idle);
}

void KioskSession::noticeReading()
{
    // The question itself may be read aloud: that is no visitor.
    if (m_phase != Phase::InUse)
        return;
    if (m_reader.state() == Reader::State::Speaking)
        setListening(true);
    waitForTouches();
}

void KioskSession::setListening(bool listening)
{
    if (listening == m_listening)
        return;
    m_listening = listening;
    Q_EMIT listeningChanged();
}

void KioskSession::count()
{
    --m_secondsLeft;
    Q_EMIT secondsLeftChanged();
    if (m_secondsLeft <= 0)
        end();
}

void KioskSession::lookAtTheClock()
{
    m_step = (m_step + 1) % int(steps.size());
    m_drift = steps[m_step];
    Q_EMIT driftChanged();
    if (m_phase == Phase::Inviting && isNight())
        enter(Phase::Resting);
    else if (m_phase == Phase::Resting && !isNight())
        enter(Phase::Inviting);
}

bool KioskSession::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (!isInput(type))
        return QObject::eventFilter(watched, event);
    if (m_phase == Phase::Cleaning) {
        event->accept(); // so that no shortcut is looked for
        return true;
    }
    if (isByHand(type)) {
        if (m_phase == Phase::InUse) {
            waitForTouches();
        } else if (m_phase == Phase::Asking || m_phase == Phase::Resting
            || (m_phase == Phase::Inviting
                && (type == QEvent::KeyPress || type == QEvent::ShortcutOverride))) {
            // What lies below was not meant, nor a shortcut.
            event->accept();
            enter(Phase::InUse);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}
