// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "staffdoor.h"

#include "pin.h"

#include <QLoggingCategory>
#include <QtConcurrentRun>

#include <algorithm>

Q_LOGGING_CATEGORY(lcDoor, "partnercities.staffdoor")

StaffDoor::StaffDoor(Settings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
    if (exists() && !isPinHash(m_settings.pinHash)) {
        qCWarning(lcDoor, "the PIN's hash is none: there is no staff door");
        m_settings.pinHash.clear();
    }
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (secondsClosed() == 0)
            m_second.stop();
        Q_EMIT secondsClosedChanged();
    });
    connect(&m_answer, &QFutureWatcher<bool>::finished, this, [this] { takeAnswer(m_answer.result()); });
}

StaffDoor::~StaffDoor()
{
    m_answer.waitForFinished();
}

int StaffDoor::secondsClosed() const
{
    return int((m_closedUntil.remainingTime() + 999) / 1000);
}

std::chrono::seconds StaffDoor::waitAfter(int wrongPins, const Settings &settings)
{
    if (wrongPins < settings.freeTrials)
        return std::chrono::seconds(0);
    constexpr int mostDoublings = 16; // beyond, the longest wait is long reached
    const int doublings = std::min(wrongPins - settings.freeTrials, mostDoublings);
    return std::min(settings.firstWait * (1 << doublings), settings.longestWait);
}

void StaffDoor::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void StaffDoor::setKnocks(int knocks)
{
    if (!exists() || m_state != State::Shut || knocks <= m_knocks)
        return;
    if (m_knockingEnds.hasExpired()) {
        m_knocks = 0;
        m_knockingEnds.setRemainingTime(m_settings.knockingTime);
    }
    const bool enough = ++m_knocks >= m_settings.knocks;
    if (enough) {
        m_knocks = 0;
        m_knockingEnds = QDeadlineTimer(0);
    }
    Q_EMIT knocksChanged();
    if (enough)
        setState(State::Asking);
}

void StaffDoor::setShut(bool shut)
{
    if (!shut)
        return;
    m_typed.clear();
    Q_EMIT typedChanged();
    setState(State::Shut);
}

void StaffDoor::setWish(Wish wish)
{
    if (m_state != State::Open)
        return;
    m_wish = wish;
    setShut(true);
    Q_EMIT wishChanged();
}

void StaffDoor::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    if (typed.endsWith(u'\n')) {
        tryPin(typed.chopped(1));
        return;
    }
    constexpr qsizetype longest = 12;
    if (m_state == State::Checking || typed.size() > longest)
        return;
    m_typed = typed;
    Q_EMIT typedChanged();
    if (m_state == State::Wrong && !typed.isEmpty())
        setState(State::Asking);
}

void StaffDoor::tryPin(const QString &pin)
{
    if ((m_state != State::Asking && m_state != State::Wrong) || secondsClosed() > 0 || pin.isEmpty()
        || m_answer.isRunning())
        return;
    setState(State::Checking);
    m_answer.setFuture(QtConcurrent::run(&pinFits, pin, m_settings.pinHash));
}

void StaffDoor::takeAnswer(bool fits)
{
    m_typed.clear();
    Q_EMIT typedChanged();
    if (fits) {
        m_wrong = 0;
        qCInfo(lcDoor, "the staff door was opened");
        // The door may have been shut while it was checked.
        if (m_state == State::Checking) {
            m_report = m_settings.report();
            m_warnings = m_settings.warnings();
            setState(State::Open);
        }
        return;
    }
    ++m_wrong;
    qCInfo(lcDoor, "a wrong PIN was tried, %d in a row", m_wrong);
    if (const auto wait = waitAfter(m_wrong, m_settings); wait.count() > 0) {
        m_closedUntil.setRemainingTime(wait);
        m_second.start();
        Q_EMIT secondsClosedChanged();
    }
    if (m_state == State::Checking)
        setState(State::Wrong);
}
