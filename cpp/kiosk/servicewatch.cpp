// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "servicewatch.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QScreen>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

Q_LOGGING_CATEGORY(lcWatch, "partnercities.servicewatch")

ServiceWatch::Wanted ServiceWatch::Wanted::fromEnvironment()
{
    Wanted wanted;
    wanted.socket = qgetenv("NOTIFY_SOCKET");
    bool isOurs = true;
    if (const QByteArray process = qgetenv("WATCHDOG_PID"); !process.isEmpty())
        isOurs = process == QByteArray::number(QCoreApplication::applicationPid());
    if (isOurs)
        wanted.interval = std::chrono::microseconds(qgetenv("WATCHDOG_USEC").toLongLong());
    return wanted;
}

ServiceWatch::ServiceWatch(Wanted wanted, QObject *parent)
    : QObject(parent)
    , m_wanted(std::move(wanted))
{
    if (m_wanted.socket.isEmpty())
        return;
    m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (m_socket < 0)
        qCWarning(lcWatch, "no socket to the service manager: %s", std::strerror(errno));
    connect(&m_timer, &QTimer::timeout, this, &ServiceWatch::ping);
}

ServiceWatch::~ServiceWatch()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

void ServiceWatch::watch(QQuickWindow *window)
{
    m_window = window;
    // Sent by the thread that draws; heard in ours, so that both must be alive.
    connect(window, &QQuickWindow::frameSwapped, this, &ServiceWatch::noteFrame, Qt::QueuedConnection);
    if (m_socket >= 0 && m_wanted.interval.count() > 0)
        m_timer.start(std::chrono::duration_cast<std::chrono::milliseconds>(m_wanted.interval / 4));
}

std::optional<std::chrono::milliseconds> ServiceWatch::sinceFrame() const
{
    if (!m_lastFrame.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(m_lastFrame.elapsed());
}

void ServiceWatch::stopping()
{
    m_timer.stop();
    tell("STOPPING=1");
}

void ServiceWatch::noteFrame()
{
    m_lastFrame.start();
    m_drawn = true;
    if (!m_ready)
        becomeReady();
}

void ServiceWatch::becomeReady()
{
    m_ready = true;
    tell("READY=1");
}

bool ServiceWatch::hasScreen()
{
    // Without any Qt has a placeholder that has no name under Wayland.
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen && !(screen->name().isEmpty() && QGuiApplication::platformName().startsWith(u"wayland"));
}

void ServiceWatch::ping()
{
    // A screen that is switched off shows no frames: that is no fault of the program.
    if (!m_ready && !hasScreen())
        becomeReady();
    if (m_ready && (m_drawn || !hasScreen()))
        tell("WATCHDOG=1");
    m_drawn = false;
    // Nothing may be moving: the frame that earns the next ping is asked for.
    if (m_window)
        m_window->update();
}

void ServiceWatch::tell(const QByteArray &message)
{
    if (m_socket < 0)
        return;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const qsizetype length = std::min<qsizetype>(m_wanted.socket.size(), sizeof(address.sun_path) - 1);
    std::memcpy(address.sun_path, m_wanted.socket.constData(), size_t(length));
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0';
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(length));
    // A manager that does not read must not hold up the app: it is told the next time.
    const bool isSent = ::sendto(m_socket, message.constData(), size_t(message.size()),
                            MSG_NOSIGNAL | MSG_DONTWAIT, reinterpret_cast<const sockaddr *>(&address), size)
        >= 0;
    if (!isSent && errno == EAGAIN)
        return;
    if (!isSent)
        qCWarning(lcWatch, "the service manager cannot be told: %s", std::strerror(errno));
    else
        Q_EMIT told(message);
}
