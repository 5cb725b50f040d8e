// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2

// Uses the real app as a public screen for as long as is asked for, without pause and without sense, and
// fails on a warning, on a screen that stands still and on memory that grows. A crash fails by itself.

#include "memorylog.h"
#include "monkey.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QMutex>
#include <QQuickWindow>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <malloc.h>
#include <stop_token>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto longestFrame = 1s;
constexpr double mostGrowth = 1e6; // bytes an hour

QMutex mutex;
QStringList warnings;

void hear(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    const QMutexLocker lock(&mutex);
    warnings.append(message);
}

/// For how long in sum this machine has let a thread wait that only wants to tick: what a busy machine takes
/// from everybody is no fault of the app.
class Starvation {
public:
    Starvation()
        : m_thread([this](const std::stop_token &stop) {
            constexpr auto tick = 10ms;
            while (!stop.stop_requested()) {
                const auto before = std::chrono::steady_clock::now();
                std::this_thread::sleep_for(tick);
                const auto late = std::chrono::steady_clock::now() - before - tick;
                m_sum += std::chrono::duration_cast<std::chrono::microseconds>(late).count();
            }
        })
    {
    }
    std::chrono::milliseconds sum() const { return std::chrono::milliseconds(m_sum / 1000); }

private:
    std::atomic<qint64> m_sum = 0;
    std::jthread m_thread;
};

/// Measures how long the screen stands still when it is asked to draw.
class FrameWatch {
public:
    explicit FrameWatch(QQuickWindow *window)
        : m_window(window)
    {
        QObject::connect(window, &QQuickWindow::frameSwapped, &m_context, [this] {
            m_longest = longest();
            m_since.start();
            m_starved = m_starvation.sum();
            m_window->update(); // always asked for the next one
        });
        m_since.start();
        window->update();
    }

    /// The longest time without a frame, the present one included.
    std::chrono::milliseconds longest() const
    {
        const std::chrono::milliseconds now(m_since.elapsed());
        return std::max(m_longest, now - (m_starvation.sum() - m_starved));
    }

private:
    Starvation m_starvation;
    QObject m_context;
    QQuickWindow *m_window;
    QElapsedTimer m_since;
    std::chrono::milliseconds m_starved{0};
    std::chrono::milliseconds m_longest{0};
};

/// Memory of the program when all that can be given back was.
double memoryInUse(Application &application)
{
    application.engine().collectGarbage();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    malloc_trim(0);
    return double(HealthFile::residentMemory()); // with the heap of JavaScript, which malloc does not know
}
} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication program(argc, argv);
    Application::setUp();
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Uses a public screen without pause."_s);
    parser.addHelpOption();
    const QCommandLineOption hours(u"hours"_s, u"How long."_s, u"H"_s, u"0"_s);
    const QCommandLineOption minutes(u"minutes"_s, u"How long."_s, u"M"_s, u"0"_s);
    const QCommandLineOption seed(u"seed"_s, u"What is done, and in which order."_s, u"N"_s, u"1"_s);
    parser.addOptions({hours, minutes, seed});
    parser.process(program);
    const double length = parser.value(hours).toDouble() + parser.value(minutes).toDouble() / 60;
    if (length <= 0)
        parser.showHelp(2);

    qInstallMessageHandler(&hear);
    Options options;
    options.isKiosk = true;
    options.home = u"valmiera"_s;
    options.size = QSize(1080, 1920);
    // Days in minutes: sessions end often.
    options.kiosk.session.isKiosk = true;
    options.kiosk.session.idle = 3s;
    options.kiosk.session.countdown = 2s;
    options.kiosk.session.cleaning = 2s;
    options.kiosk.scene = 2s;
    Application application(options);
    if (!application.start() || !QTest::qWaitForWindowExposed(application.window())
        || !QTest::qWaitFor([&] { return application.session().state() == Session::State::Ready; }, 20000)) {
        std::fprintf(stderr, "soak: the app did not start\n");
        return 1;
    }

    Monkey monkey(application, parser.value(seed).toUInt());
    const FrameWatch frames(application.window());
    MemoryLog memory;
    QElapsedTimer time;
    time.start();
    const auto elapsed = [&] { return double(time.elapsed()) / 3.6e6; };
    QObject::connect(&application.kiosk().session(), &KioskSession::begun, application.window(), [&] {
        // Between two visitors all is as it was at the start.
        memory.add(elapsed(), memoryInUse(application));
    });
    int actions = 0;
    const char *last = "nothing";
    QString failure;
    while (elapsed() < length && failure.isEmpty()) {
        last = monkey.act();
        ++actions;
        // Most things one after another, now and then a rest in which the question comes.
        QTest::qWait(actions % 400 == 0 ? 6000 : 40);
        const QMutexLocker lock(&mutex);
        if (!warnings.isEmpty())
            failure = u"a warning: "_s + warnings.constFirst();
        else if (frames.longest() > longestFrame)
            failure = u"no frame for %1 ms"_s.arg(frames.longest().count());
    }
    const double growth = memory.growth(length / 3);
    std::printf(
        "soak: %.2f hours, seed %s: %d actions, %d sessions, longest frame %lld ms, memory %+.2f MB an hour "
        "(%lld samples)\n",
        elapsed(), qPrintable(parser.value(seed)), actions, application.kiosk().session().sessions(),
        static_cast<long long>(frames.longest().count()), growth / 1e6,
        static_cast<long long>(memory.count()));
    if (failure.isEmpty() && growth > mostGrowth && elapsed() * growth > mostGrowth)
        failure = u"memory grows by %1 MB an hour"_s.arg(growth / 1e6);
    if (!failure.isEmpty()) {
        std::fprintf(stderr, "soak: after action %d (%s): %s\n", actions, last, qPrintable(failure));
        return 1;
    }
    return 0;
}
