// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "application.h"
#include "probe.h"
#include "scenes.h"
#include "stocktiles.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

// Compares the map with an empty map of Qt Location ("empty") and with its own "osm" plugin on the same tiles
// ("stock"). Each figure is measured in a process of its own, the programs in turns, so that what else the
// machine does hits all of them.

// With --picture FILE LATITUDE LONGITUDE ZOOM SIZE LANGUAGE LOOK it draws one view of the map instead.

using namespace Qt::StringLiterals;

namespace {

QSize sizeFrom(const QString &text)
{
    return {text.section(u'x', 0, 0).toInt(), text.section(u'x', 1, 1).toInt()};
}

QJsonObject runHere(const QStringList &job)
{
    const QString &what = job[1];
    const QSize size = sizeFrom(job[2]);
    const QString &folder = job[3];
    if (job[0] == u"start")
        return runStart(what, size, folder);
    if (job[0] == u"language")
        return runLanguage(size);
    if (job[0] == u"paint")
        return runPaint();
    return runMove(what, job[0], size, folder);
}

class Comparison {
public:
    Comparison(const QString &stockFolder, int rounds)
        : m_folder(stockFolder)
        , m_rounds(rounds)
    {
    }

    /// One figure of several programs, the medians of all rounds and of the ratios of each round to the first
    /// program.
    void compare(const QString &job, const QStringList &programs, const QString &size,
        const QStringList &figures, bool software = false)
    {
        QHash<QString, QList<double>> values;
        QHash<QString, QList<double>> ratios;
        for (int round = 0; round < m_rounds; ++round) {
            QHash<QString, QJsonObject> results;
            for (const QString &program : programs)
                results.insert(program, run({job, program, size, m_folder}, software));
            for (const QString &figure : figures) {
                const double first = results[programs[0]][figure].toDouble();
                for (const QString &program : programs) {
                    const double value = results[program][figure].toDouble();
                    values[program + figure].append(value);
                    ratios[program + figure].append(first > 0 ? value / first : 0);
                }
            }
        }
        std::printf("\n%s, %s%s\n", qPrintable(job), qPrintable(size), software ? ", software" : "");
        for (const QString &program : programs) {
            std::printf("  %-6s", qPrintable(program));
            for (const QString &figure : figures)
                std::printf("  %s %7.1f (%.2fx)", qPrintable(figure), medianOf(values[program + figure]),
                    medianOf(ratios[program + figure]));
            std::printf("\n");
        }
        std::fflush(stdout);
    }
    void print(const QString &job, const QString &size)
    {
        const QJsonObject result = run({job, u"app"_s, size, m_folder}, false);
        std::printf("\n%s\n  %s\n", qPrintable(job),
            QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }

private:
    static QJsonObject run(const QStringList &job, bool software)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_UPDATE_IDLE_TIME"_s, u"0"_s); // else Qt waits 5 ms before each frame
        environment.insert(u"BENCH_START_NS"_s, QString::number(monotonicNanoseconds()));
        if (software)
            environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), QStringList{u"--run"_s} + job);
        process.waitForFinished(120'000);
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    QString m_folder;
    int m_rounds;
};

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (const qsizetype at = arguments.indexOf(u"--run"_s); at > 0 && arguments.size() >= at + 5) {
        Application::setUp();
        const QJsonObject figures = runHere(arguments.sliced(at + 1));
        std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
        return figures.isEmpty() ? 1 : 0;
    }
    if (const qsizetype at = arguments.indexOf(u"--picture"_s); at > 0 && arguments.size() >= at + 8) {
        Application::setUp();
        const QStringList job = arguments.sliced(at + 1);
        const bool drawn = drawPicture(job[0], job[1].toDouble(), job[2].toDouble(), job[3].toDouble(),
            sizeFrom(job[4]), job[5], job[6].toInt());
        return drawn ? 0 : 1;
    }
    const int rounds = arguments.size() > 1 ? std::max(1, arguments[1].toInt()) : 5;
    const QTemporaryDir folder;
    paintStockTiles(folder.path());
    Comparison comparison(folder.path(), rounds);
    const QString landscape = u"1280x800"_s;
    const QString portrait = u"1080x1920"_s;
    comparison.print(u"paint"_s, landscape);
    comparison.compare(
        u"start"_s, {u"empty"_s, u"stock"_s, u"ours"_s, u"app"_s}, landscape, {u"ms"_s, u"cpu"_s, u"mb"_s});
    for (const QString &size : {landscape, portrait}) {
        comparison.compare(
            u"pan"_s, {u"stock"_s, u"empty"_s, u"ours"_s}, size, {u"median"_s, u"p99"_s, u"cpu"_s, u"mb"_s});
        comparison.compare(
            u"zoom"_s, {u"stock"_s, u"empty"_s, u"ours"_s}, size, {u"median"_s, u"p99"_s, u"cpu"_s});
    }
    comparison.compare(
        u"pan"_s, {u"stock"_s, u"empty"_s, u"ours"_s}, landscape, {u"median"_s, u"p99"_s, u"cpu"_s}, true);
    comparison.compare(
        u"zoom"_s, {u"stock"_s, u"empty"_s, u"ours"_s}, landscape, {u"median"_s, u"p99"_s, u"cpu"_s}, true);
    comparison.print(u"language"_s, landscape);
    return 0;
}
