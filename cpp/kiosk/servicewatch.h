// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QTimer>

#include <chrono>
#include <optional>

/// Tells the service manager that the program is alive: ready with the first frame, and a ping four times in
/// the watchdog's interval, but only after a frame has really been shown since the last one. A screen that
/// has frozen is not pinged for, and the service manager starts it anew.
///
/// The protocol is that of sd_notify(3): datagrams to the socket named in NOTIFY_SOCKET, the interval in
/// WATCHDOG_USEC. Without these nothing is sent.
class ServiceWatch final : public QObject {
    Q_OBJECT

public:
    /// What the service manager has asked for.
    struct Wanted {
        QByteArray socket; ///< path, or name in the abstract namespace after an "@"; empty: nothing is sent
        std::chrono::microseconds interval{0}; ///< 0: no pings

        /// As the environment says. An interval meant for another process does not count.
        static Wanted fromEnvironment();
    };

    explicit ServiceWatch(Wanted wanted, QObject *parent = nullptr);
    ~ServiceWatch() override;

    void watch(QQuickWindow *window);
    /// Since the last frame was shown; nothing before the first.
    std::optional<std::chrono::milliseconds> sinceFrame() const;
    /// Says that the program ends by intent.
    void stopping();

Q_SIGNALS:
    /// Something was sent.
    void told(const QByteArray &message);

private:
    void noteFrame();
    void becomeReady();
    void ping();
    void tell(const QByteArray &message);
    static bool hasScreen();

    Wanted m_wanted;
    int m_socket = -1;
    QPointer<QQuickWindow> m_window;
    QTimer m_timer;
    QElapsedTimer m_lastFrame;
    bool m_drawn = false; ///< since the last ping
    bool m_ready = false;
};
