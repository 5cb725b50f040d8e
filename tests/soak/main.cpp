// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2

// Uses the real app as a public screen for as long as is asked for, without pause and without sense, while
// its town publishes new content again and again, and fails on a warning, on a screen that stands still and
// on memory that grows. A crash fails by itself.

#include "allpages.h"
#include "configured.h"
#include "framewatch.h"
#include "growthlog.h"
#include "memory.h"
#include "monkey.h"
#include "objectcensus.h"
#include "pin.h"
#include "publisher.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QMutex>
#include <QQuickWindow>
#include <QTest>

#include <cstdio>
#include <malloc.h>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = KioskSession::Phase;

namespace {
constexpr auto longestFrame = 1s; // of work
constexpr auto longestWait = 5s; // with whatever else the machine does
constexpr int visitorsPerEdition = 6; // so often new content comes
// A page has hundreds of objects: one that is left behind by each visitor is noticed at once.
constexpr int enoughVisitors = 12;
constexpr double mostObjects = 100; // more with each visitor
constexpr double mostHeap = 600e3; // bytes more with each visitor, while caches still fill
constexpr double enoughHours = 0.5;
constexpr double mostResident = 1e6; // bytes more an hour, once they have
constexpr double residentBlock = 1.0 / 30; // hours: some editions of the content come within it

QMutex mutex;
QStringList warnings;

void hear(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    const QMutexLocker lock(&mutex);
    warnings.append(message);
}

QString firstWarning()
{
    const QMutexLocker lock(&mutex);
    return warnings.isEmpty() ? QString() : warnings.constFirst();
}

/// What is in use when the screen waits for the next visitor, in bytes.
struct Use {
    double resident = 0; ///< all that the system counts
    double pictures =
        0; ///< what the C library has taken for large and middling things, most of them pictures
    double heap = 0; ///< everything smaller
    int objects = 0;

    static Use now(const QMap<QByteArray, int> &census)
    {
        const struct mallinfo2 info = mallinfo2();
        return {double(HealthFile::residentMemory()), double(info.hblkhd), double(info.uordblks),
            std::accumulate(census.begin(), census.end(), 0)};
    }
};

/// Growth of what is in use.
struct Growth {
    GrowthLog resident; // by the hour
    GrowthLog heap; // by visitor, as the next one
    GrowthLog objects;

    void add(double hours, int visitor, const Use &use)
    {
        resident.add(hours, use.resident);
        heap.add(visitor, use.heap + use.pictures);
        objects.add(visitor, use.objects);
    }
};

/// A screen on which days pass in minutes: sessions end often.
Options fastScreen(const Publisher &publisher)
{
    Options options;
    options.isKiosk = true;
    options.home = u"valmiera"_s;
    options.size = QSize(1080, 1920);
    options.configFile = publisher.configFile();
    options = configured(options);
    KioskMode::Settings &kiosk = options.kiosk;
    kiosk.session.isKiosk = true;
    kiosk.session.idle = 2s;
    kiosk.session.idleListening = 2s;
    kiosk.session.countdown = 1s;
    kiosk.session.cleaning = 2s;
    kiosk.scene = 2s;
    kiosk.door.pinHash = hashPin(Monkey::pin()).value_or(QString());
    kiosk.door.firstWait = 1s;
    kiosk.door.longestWait = 2s;
    return options;
}
} // namespace

int main(int argc, char *argv[])
{
    keepMemoryTogether();
    const QGuiApplication program(argc, argv);
    Application::setUp();
    const ObjectCensus census;
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Uses a public screen without pause."_s);
    parser.addHelpOption();
    const QCommandLineOption hours(u"hours"_s, u"How long."_s, u"H"_s, u"0"_s);
    const QCommandLineOption visitors(u"visitors"_s, u"Or for how many visitors."_s, u"N"_s, u"0"_s);
    const QCommandLineOption seed(u"seed"_s, u"What is done, and in which order."_s, u"N"_s, u"1"_s);
    const QCommandLineOption kinds(
        u"objects"_s, u"At the end tell of which kinds there are more objects than after a third."_s);
    parser.addOptions({hours, visitors, seed, kinds});
    parser.process(program);
    const double length = parser.value(hours).toDouble();
    const int mostVisitors = parser.value(visitors).toInt();
    if (length <= 0 && mostVisitors <= 0)
        parser.showHelp(2);

    qInstallMessageHandler(&hear);
    Publisher publisher;
    const Options options = fastScreen(publisher);
    if (const QString problem = length < enoughHours ? QString() : showAllPages(options);
        !problem.isEmpty()) {
        std::fprintf(stderr, "soak: %s\n", qPrintable(problem));
        return 1;
    }
    Application application(options);
    if (!application.start() || !QTest::qWaitForWindowExposed(application.window())
        || !QTest::qWaitFor([&] { return application.session().state() == Session::State::Ready; }, 20000)) {
        std::fprintf(stderr, "soak: the app did not start\n");
        return 1;
    }

    KioskSession &kiosk = application.kiosk().session();
    Monkey monkey(application, parser.value(seed).toUInt());
    FrameWatch frames(application.window());
    int editions = 0;
    QObject::connect(&application.session(), &Session::contentChanged, application.window(),
        [&, shown = application.session().contentVersion()]() mutable {
            const QString now = application.session().contentVersion();
            editions += std::exchange(shown, now) != now ? 1 : 0;
        });
    int opened = 0; // the staff door
    const StaffDoor &door = application.kiosk().door();
    QObject::connect(&door, &StaffDoor::stateChanged, application.window(),
        [&] { opened += door.state() == StaffDoor::State::Open ? 1 : 0; });

    QElapsedTimer time;
    time.start();
    const auto elapsed = [&] { return double(time.elapsed()) / 3.6e6; };
    Growth growth;
    QMap<QByteArray, int> early;
    QMap<QByteArray, int> late;
    int visitor = 0;
    int actions = 0;
    const char *last = "nothing";
    QString failure;
    const auto isWell = [&] {
        frames.look();
        if (const QString warning = firstWarning(); !warning.isEmpty())
            failure = u"a warning: "_s + warning;
        else if (frames.longestWork() > longestFrame)
            failure = u"a frame took %1 ms of work"_s.arg(frames.longestWork().count());
        else if (frames.longest() > longestWait)
            failure = u"no frame for %1 ms"_s.arg(frames.longest().count());
        return failure.isEmpty();
    };
    while (isWell() && (elapsed() < length || visitor < mostVisitors)) {
        monkey.begin();
        if (++visitor % visitorsPerEdition == 1)
            publisher.publish();
        for (int left = 10 + monkey.any(40); left > 0 && kiosk.phase() != Phase::Inviting && isWell();
            --left) {
            last = monkey.act();
            ++actions;
            QTest::qWait(40);
        }
        // Every other one walks away, and the screen notices.
        if (visitor % 2 == 0)
            kiosk.setPhase(Phase::Inviting);
        if (!QTest::qWaitFor([&] { return kiosk.phase() == Phase::Inviting; }, 60'000) && failure.isEmpty())
            failure = u"the session does not end"_s;
        QTest::qWait(1500); // until all that was the visitor's is gone
        late = ObjectCensus::count();
        const Use use = Use::now(late);
        growth.add(elapsed(), visitor, use);
        if (length > 0 ? elapsed() < length / 3 : visitor <= mostVisitors / 3)
            early = late;
        constexpr int told = 5; // one of so many
        if (visitor % told == 0)
            std::printf("soak: %.1f min, visitor %d: %.1f MB resident, %.1f MB of pictures, %.2f MB of heap, "
                        "%d objects\n",
                elapsed() * 60, visitor, use.resident / 1e6, use.pictures / 1e6, use.heap / 1e6, use.objects);
        std::fflush(stdout);
    }
    if (failure.isEmpty())
        failure = publisher.failure();
    const double ran = elapsed();
    const GrowthLog::Trend resident = growth.resident.trend(ran / 3, residentBlock);
    const double heap = growth.heap.growth(visitor / 3.0);
    const double objects = growth.objects.growth(visitor / 3.0);
    std::printf(
        "soak: %.2f hours, seed %s: %d actions, %d sessions, %d editions of the content, staff door opened "
        "%d times, longest frame %lld ms of work; in the last two thirds %+.2f MB an hour (%+.2f to %+.2f), "
        "with "
        "each visitor %+.1f kB of heap and %+.1f objects\n",
        ran, qPrintable(parser.value(seed)), actions, kiosk.sessions(), editions, opened,
        static_cast<long long>(frames.longestWork().count()), resident.growth / 1e6, resident.atLeast / 1e6,
        resident.atMost / 1e6, heap / 1e3, objects);
    if (resident.atLeast <= mostResident && resident.atMost >= mostResident)
        std::printf("soak: too short to tell whether memory grows by more than %.0f MB an hour\n",
            mostResident / 1e6);
    if (parser.isSet(kinds)) {
        for (auto kind = late.cbegin(); kind != late.cend(); ++kind) {
            if (const int before = early.value(kind.key()); before < kind.value())
                std::printf("soak: %s: %d, then %d\n", kind.key().constData(), before, kind.value());
        }
    }
    if (failure.isEmpty() && visitor >= enoughVisitors) {
        if (objects > mostObjects)
            failure = u"each visitor leaves %1 objects behind"_s.arg(objects);
        else if (heap > mostHeap)
            failure = u"each visitor leaves %1 kB of memory behind"_s.arg(heap / 1e3);
        else if (ran >= enoughHours && resident.growth > mostResident)
            failure = u"memory grows by %1 MB an hour"_s.arg(resident.growth / 1e6);
        else if (editions == 0)
            failure = u"no content that was published was shown"_s;
        else if (opened == 0)
            failure = u"nobody came through the staff door"_s;
    }
    if (!failure.isEmpty()) {
        std::fprintf(
            stderr, "soak: visitor %d, action %d (%s): %s\n", visitor, actions, last, qPrintable(failure));
        return 1;
    }
    return 0;
}
