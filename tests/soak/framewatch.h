// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QQuickWindow>

#include <chrono>

/// Measures how long the screen stands still when it is asked to draw: in time of the clock, and in time that
/// the app itself has worked. Neither is made longer by others who keep the machine busy: what the app waited
/// for a processor is not counted.
class FrameWatch {
public:
    explicit FrameWatch(QQuickWindow *window);

    /// Takes the present wait into account too.
    void look();
    std::chrono::milliseconds longest() const { return m_longest; }
    std::chrono::milliseconds longestWork() const { return m_longestWork; }

private:
    void begin();

    QObject m_context;
    QElapsedTimer m_since;
    std::chrono::milliseconds m_waitedBefore{0};
    std::chrono::milliseconds m_workedBefore{0};
    std::chrono::milliseconds m_longest{0};
    std::chrono::milliseconds m_longestWork{0};
};
