// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "probe.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

qint64 monotonicNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

double millisecondsSinceStart()
{
    return double(monotonicNanoseconds() - qgetenv("BENCH_START_NS").toLongLong()) / 1e6;
}

double processorMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double memoryMegabytes()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.sliced(4).trimmed().chopped(3).trimmed().toDouble() / 1000;
    }
    return 0;
}

double percentileOf(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, qsizetype(std::floor(share * double(values.size()))))];
}

double medianOf(QList<double> values)
{
    return percentileOf(std::move(values), 0.5);
}
