// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "application.h"
#include "report.h"
#include "scenes.h"
#include "sheets.h"
#include "stocktiles.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

// Compares the map with an empty map of Qt Location ("empty") and with its own "osm" plugin on the same tiles
// ("stock"). Each figure is measured in a process of its own, the programs in turns, so that what else the
// machine does hits all of them.

// bench [ROUNDS] [JOB…] measures all, or start, pan, zoom, cities, paint, language only. With --picture FILE
// LATITUDE LONGITUDE ZOOM SIZE LANGUAGE LOOK it draws one view of the map instead, with --sheets FOLDER
// LANGUAGE LOOK the surroundings of all towns of the content.

using namespace Qt::StringLiterals;

namespace {

const QString Landscape = u"1280x800"_s;
const QString Portrait = u"1080x1920"_s;

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

void measure(Report &report, const QStringList &jobs)
{
    const auto isWanted = [&](const QString &job) { return jobs.isEmpty() || jobs.contains(job); };
    if (isWanted(u"paint"_s)) {
        QList<Report::Limit> limits;
        for (int z = 3; z <= 9; ++z)
            limits.append({u"a tile of zoom level %1 is painted"_s.arg(z), u"ours"_s, u"z%1"_s.arg(z), 15});
        report.compare(u"paint"_s, {u"ours"_s}, Landscape, false, limits);
    }
    if (isWanted(u"start"_s)) {
        report.compare(u"start"_s, {u"empty"_s, u"ours"_s, u"app"_s}, Landscape, false,
            {{u"start to map, markers and card"_s, u"app"_s, u"complete"_s, 2, true, u"empty"_s},
                {u"memory of the app"_s, u"app"_s, u"mb"_s, 1.5, true, u"empty"_s}});
    }
    if (isWanted(u"cities"_s)) {
        report.compare(u"start"_s, {u"ours"_s, u"cities"_s}, Landscape, false,
            {{u"50 000 cities: first frame"_s, u"cities"_s, u"first"_s, 1.15, true, u"ours"_s},
                {u"50 000 cities: memory"_s, u"cities"_s, u"mb"_s, 30, true, u"ours"_s, true}});
        for (const QString &movement : {u"pan"_s, u"zoom"_s}) {
            report.compare(movement, {u"ours"_s, u"cities"_s}, Landscape, false,
                {{u"50 000 cities, %1: median frame"_s.arg(movement), u"cities"_s, u"median"_s, 1.3, true,
                     u"ours"_s},
                    {u"50 000 cities, %1: processor a frame"_s.arg(movement), u"cities"_s, u"cpu"_s, 1.3,
                        true, u"ours"_s}});
        }
    }
    for (const QString &size : {Landscape, Portrait}) {
        if (isWanted(u"pan"_s)) {
            report.compare(u"pan"_s, {u"stock"_s, u"empty"_s, u"ours"_s}, size, false,
                {{u"pan %1: median frame"_s.arg(size), u"ours"_s, u"median"_s, 1.2, true, u"stock"_s},
                    {u"pan %1: p99"_s.arg(size), u"ours"_s, u"p99"_s, 1, true, u"stock"_s}});
        }
        if (isWanted(u"zoom"_s)) {
            report.compare(u"zoom"_s, {u"stock"_s, u"empty"_s, u"ours"_s}, size, false,
                {{u"zoom 4 to 8 %1: p99"_s.arg(size), u"ours"_s, u"p99"_s, 0.5, true, u"stock"_s}});
        }
    }
    if (isWanted(u"software"_s)) {
        report.compare(u"pan"_s, {u"stock"_s, u"empty"_s, u"ours"_s}, Landscape, true,
            {{u"pan %1: median frame"_s.arg(Landscape), u"ours"_s, u"median"_s, 0.25, true, u"stock"_s}});
    }
    if (isWanted(u"language"_s)) {
        report.compare(u"language"_s, {u"app"_s}, Landscape, false,
            {{u"another language: first new frame"_s, u"app"_s, u"app"_s, 50},
                {u"another language on the map alone"_s, u"app"_s, u"map"_s, 50}});
    }
}

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
    if (const qsizetype at = arguments.indexOf(u"--sheets"_s); at > 0 && arguments.size() >= at + 4) {
        Application::setUp();
        return drawSheets(arguments[at + 1], arguments[at + 2], arguments[at + 3].toInt()) ? 0 : 1;
    }
    const int rounds = arguments.size() > 1 ? std::max(1, arguments[1].toInt()) : 5;
    const QTemporaryDir folder;
    paintStockTiles(folder.path());
    Report report(folder.path(), rounds);
    measure(report, arguments.mid(2));
    return report.print() ? 0 : 1;
}
