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

#include <cstdio>
#include <ctime>
#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto longestFrame = 1s; // of work
constexpr auto longestWait = 5s; // with whatever else the machine does

QMutex mutex;
QStringList warnings;

void hear(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    const QMutexLocker lock(&mutex);
    warnings.append(message);
}

/// Measures how long the screen stands still when it is asked to draw: in time of the clock, and in time that
/// the app itself has worked, which a busy machine does not make longer.
class FrameWatch {
public:
    explicit FrameWatch(QQuickWindow *window)
        : m_window(window)
    {
        // Without a thread of its own for drawing this is sent in ours.
        QObject::connect(window, &QQuickWindow::frameSwapped, &m_context, [this] {
            look();
            m_since.start();
            m_workedBefore = worked();
            m_window->update(); // always asked for the next one
        });
        m_since.start();
        m_workedBefore = worked();
        window->update();
    }

    /// Takes the present wait into account too.
    void look()
    {
        m_longest = std::max(m_longest, std::chrono::milliseconds(m_since.elapsed()));
        m_longestWork = std::max(m_longestWork, worked() - m_workedBefore);
    }
    std::chrono::milliseconds longest() const { return m_longest; }
    std::chrono::milliseconds longestWork() const { return m_longestWork; }

private:
    static std::chrono::milliseconds worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::milliseconds(time.tv_sec * 1000 + time.tv_nsec / 1'000'000);
    }

    QObject m_context;
    QQuickWindow *m_window;
    QElapsedTimer m_since;
    std::chrono::milliseconds m_workedBefore{0};
    std::chrono::milliseconds m_longest{0};
    std::chrono::milliseconds m_longestWork{0};
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
    const QCommandLineOption growth(u"growth"_s,
        u"Memory may grow by so many megabytes an hour, 1 unless told: more in a run so short that caches still fill."_s,
        u"MB"_s, u"1"_s);
    parser.addOptions({hours, minutes, seed, growth});
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
    FrameWatch frames(application.window());
    MemoryLog memory;
    QElapsedTimer time;
    time.start();
    const auto elapsed = [&] { return double(time.elapsed()) / 3.6e6; };
    QObject::connect(&application.kiosk().session(), &KioskSession::begun, application.window(), [&] {
        // Between two visitors all is as it was at the start.
        const double bytes = memoryInUse(application);
        memory.add(elapsed(), bytes);
        constexpr int told = 5; // one session of so many
        if (memory.count() % told == 1)
            std::printf("soak: %.1f min, session %lld, %.1f MB\n", elapsed() * 60,
                static_cast<long long>(memory.count()), bytes / 1e6);
    });
    int actions = 0;
    const char *last = "nothing";
    QString failure;
    while (elapsed() < length && failure.isEmpty()) {
        last = monkey.act();
        ++actions;
        // Most things one after another, now and then a rest in which the question comes.
        QTest::qWait(actions % 400 == 0 ? 6000 : 40);
        frames.look();
        const QMutexLocker lock(&mutex);
        if (!warnings.isEmpty())
            failure = u"a warning: "_s + warnings.constFirst();
        else if (frames.longestWork() > longestFrame)
            failure = u"a frame took %1 ms of work"_s.arg(frames.longestWork().count());
        else if (frames.longest() > longestWait)
            failure = u"no frame for %1 ms"_s.arg(frames.longest().count());
    }
    const double grown = memory.growth(length / 3);
    const double mostGrowth = parser.value(growth).toDouble() * 1e6; // bytes an hour
    std::printf("soak: %.2f hours, seed %s: %d actions, %d sessions, longest frame %lld ms of work, memory "
                "%+.2f MB an hour "
                "(%lld samples)\n",
        elapsed(), qPrintable(parser.value(seed)), actions, application.kiosk().session().sessions(),
        static_cast<long long>(frames.longestWork().count()), grown / 1e6,
        static_cast<long long>(memory.count()));
    if (failure.isEmpty() && grown > mostGrowth && elapsed() * grown > 1e6)
        failure = u"memory grows by %1 MB an hour"_s.arg(grown / 1e6);
    if (!failure.isEmpty()) {
        std::fprintf(stderr, "soak: after action %d (%s): %s\n", actions, last, qPrintable(failure));
        return 1;
    }
    return 0;
}
