// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "servicewatch.h"

#include <QFile>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// What a service manager listens on.
class Manager {
public:
    Manager()
    {
        m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strcpy(address.sun_path, path().constData());
        REQUIRE(::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0);
    }
    ~Manager() { ::close(m_socket); }

    QByteArray path() const { return QFile::encodeName(m_folder.filePath(u"notify"_s)); }
    /// The next message; empty when none comes.
    QByteArray hears(std::chrono::milliseconds patience = 3000ms)
    {
        QByteArray message(100, '\0');
        ssize_t length = -1;
        if (!QTest::qWaitFor(
                [&] { return (length = ::recv(m_socket, message.data(), 100, 0)) > 0; }, patience))
            return {};
        return message.first(length);
    }

private:
    QTemporaryDir m_folder;
    int m_socket = -1;
};
} // namespace

TEST_CASE("The service manager hears of the first frame, and then that frames go on")
{
    Manager manager;
    ServiceWatch watch({manager.path(), 200ms});
    QQuickWindow window;
    window.resize(100, 100);
    watch.watch(&window);
    CHECK(manager.hears(100ms).isEmpty());
    CHECK(!watch.sinceFrame());
    window.show();
    CHECK(manager.hears() == "READY=1");
    CHECK(watch.sinceFrame());
    for (int i = 0; i < 5; ++i)
        CHECK(manager.hears() == "WATCHDOG=1");
    watch.stopping();
    CHECK(manager.hears() == "STOPPING=1");
    CHECK(manager.hears(300ms).isEmpty());
}

TEST_CASE("Without frames there are no pings, however alive the program is")
{
    Manager manager;
    ServiceWatch watch({manager.path(), 100ms});
    QQuickWindow window;
    window.resize(100, 100);
    watch.watch(&window);
    window.show();
    REQUIRE(manager.hears() == "READY=1");
    REQUIRE(manager.hears() == "WATCHDOG=1");
    window.hide(); // nothing is drawn any more
    while (!manager.hears(200ms).isEmpty()) { }
    CHECK(manager.hears(500ms).isEmpty());
}

TEST_CASE("A service manager that does not read holds nobody up")
{
    Manager manager;
    ServiceWatch watch({manager.path(), 200ms});
    for (int i = 0; i < 5000; ++i) // more than any socket keeps
        watch.stopping();
    CHECK(manager.hears() == "STOPPING=1");
}

TEST_CASE("Without a service manager nothing is sent")
{
    qunsetenv("NOTIFY_SOCKET");
    const auto wanted = ServiceWatch::Wanted::fromEnvironment();
    CHECK(wanted.socket.isEmpty());
    ServiceWatch watch(wanted);
    watch.stopping(); // no complaint
}

TEST_CASE("An interval for another process does not count")
{
    qputenv("WATCHDOG_USEC", "10000000");
    CHECK(ServiceWatch::Wanted::fromEnvironment().interval == 10s);
    qputenv("WATCHDOG_PID", "1");
    CHECK(ServiceWatch::Wanted::fromEnvironment().interval == 0s);
    qputenv("WATCHDOG_PID", QByteArray::number(QCoreApplication::applicationPid()));
    CHECK(ServiceWatch::Wanted::fromEnvironment().interval == 10s);
    qunsetenv("WATCHDOG_USEC");
    qunsetenv("WATCHDOG_PID");
}
