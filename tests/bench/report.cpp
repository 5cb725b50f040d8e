// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "report.h"

#include "probe.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 120'000; // milliseconds

QString unitOf(const QString &figure)
{
    return figure == u"mb" ? u"MB"_s : u"ms"_s;
}

} // namespace

Report::Report(QString stockFolder, int rounds)
    : m_folder(std::move(stockFolder))
    , m_rounds(rounds)
{
}

QJsonObject Report::run(const QStringList &job, bool software) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_UPDATE_IDLE_TIME"_s, u"0"_s); // else Qt waits 5 ms before each frame
    environment.insert(u"BENCH_START_NS"_s, QString::number(monotonicNanoseconds()));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder + u"/config"_s); // nobody's settings
    // What Qt and the driver keep of a program's shaders is its own, as it is with programs that have two
    // names.
    environment.insert(u"XDG_CACHE_HOME"_s, m_folder + u"/cache-"_s + job[1]);
    if (software)
        environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), QStringList{u"--run"_s} + job);
    process.waitForFinished(Patience);
    const QJsonObject figures = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (figures.isEmpty())
        std::fprintf(stderr, "no figures: %s\n", qPrintable(job.join(u' ')));
    return figures;
}

void Report::compare(const QString &job, const QStringList &programs, const QString &size, bool software,
    const QList<Limit> &limits)
{
    QList<QHash<QString, QJsonObject>> rounds;
    for (const QString &program : programs)
        (void)run({job, program, size, m_folder}, software); // not counted: it fills the caches
    for (int round = 0; round < m_rounds; ++round) {
        QHash<QString, QJsonObject> results;
        for (const QString &program : programs)
            results.insert(program, run({job, program, size, m_folder}, software));
        const bool isWhole = std::ranges::none_of(results, &QJsonObject::isEmpty);
        if (isWhole)
            rounds.append(results);
        std::fprintf(stderr, "%s, %s%s: round %d of %d\n", qPrintable(job), qPrintable(size),
            software ? ", software" : "", round + 1, m_rounds);
        for (const QString &program : programs) {
            const QByteArray json = QJsonDocument(results[program]).toJson(QJsonDocument::Compact);
            std::fprintf(stderr, "    %s %s\n", qPrintable(program), json.constData());
        }
    }
    for (const Limit &limit : limits) {
        QList<double> values;
        QList<double> compared;
        for (const auto &results : std::as_const(rounds)) {
            const double value = results[limit.program][limit.figure].toDouble();
            const double other = results[limit.other][limit.figure].toDouble();
            values.append(value);
            if (!limit.other.isEmpty())
                compared.append(limit.isDifference ? value - other : other > 0 ? value / other : 0);
        }
        const bool isAbsolute = limit.other.isEmpty();
        const double judged = medianOf(isAbsolute ? values : compared);
        QString most = QString::number(limit.most);
        if (isAbsolute)
            most += u' ' + unitOf(limit.figure);
        else if (limit.isDifference)
            most = u"+%1 %2 over %3"_s.arg(most, unitOf(limit.figure), limit.other);
        else
            most += u"x "_s + limit.other;
        m_lines.append({limit.told + (software ? u", software"_s : QString()), medianOf(values),
            unitOf(limit.figure), isAbsolute ? 0 : judged, most, !rounds.isEmpty() && judged <= limit.most});
    }
}

bool Report::print() const
{
    std::printf("\n| what | measured | compared | at most | |\n|---|---|---|---|---|\n");
    bool isKept = true;
    for (const Line &line : m_lines) {
        std::printf("| %s | %.1f %s | %s | %s | %s |\n", qPrintable(line.told), line.value,
            qPrintable(line.unit), line.ratio != 0 ? qPrintable(QString::number(line.ratio, 'f', 2)) : "",
            qPrintable(line.limit), line.isKept ? "ok" : "missed");
        isKept = isKept && line.isKept;
    }
    return isKept;
}
