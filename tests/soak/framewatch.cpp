// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "framewatch.h"

#include <QFile>

#include <algorithm>
#include <ctime>

namespace {
/// By the calling thread.
std::chrono::milliseconds worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::milliseconds(time.tv_sec * 1000 + time.tv_nsec / 1'000'000);
}

/// For a processor, by the calling thread; 0 where the system does not say.
std::chrono::milliseconds waited()
{
    // Documentation/scheduler/sched-stats.rst: the second number, in nanoseconds.
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly))
        return std::chrono::milliseconds(0);
    return std::chrono::milliseconds(file.readAll().split(' ').value(1).toLongLong() / 1'000'000);
}
} // namespace

FrameWatch::FrameWatch(QQuickWindow *window)
{
    // Without a thread of its own for drawing this is sent in ours.
    QObject::connect(window, &QQuickWindow::frameSwapped, &m_context, [this, window] {
        look();
        begin();
        window->update(); // always asked for the next one
    });
    begin();
    window->update();
}

void FrameWatch::begin()
{
    m_since.start();
    m_workedBefore = worked();
    m_waitedBefore = waited();
}

void FrameWatch::look()
{
    const auto stood = std::chrono::milliseconds(m_since.elapsed()) - (waited() - m_waitedBefore);
    m_longest = std::max(m_longest, stood);
    m_longestWork = std::max(m_longestWork, worked() - m_workedBefore);
}
