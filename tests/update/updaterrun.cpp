// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "updaterrun.h"

#include "testfiles.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

ProcessRun runWatched(const QStringList &words, const Fault &fault)
{
    static const QTemporaryDir folder;
    const QString stepsFile = folder.filePath(u"steps"_s);
    QFile::remove(stepsFile);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // No proxy of whoever runs the tests comes between.
    for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s, u"no_proxy"_s, u"all_proxy"_s}) {
        environment.remove(name);
        environment.remove(name.toUpper());
    }
    environment.insert(u"KILL_BEFORE"_s, QString::number(fault.killBefore));
    environment.insert(u"STEPS_FILE"_s, stepsFile);
    for (auto variable = fault.environment.cbegin(); variable != fault.environment.cend(); ++variable)
        environment.insert(variable.key(), variable.value());

    QProcess process;
    process.setProcessEnvironment(environment);
    if (fault.largestFile) {
        process.setChildProcessModifier([limit = rlim_t(*fault.largestFile)] {
            const rlimit limits{limit, limit};
            (void)std::signal(SIGXFSZ, SIG_IGN); // write() then fails with EFBIG
            (void)setrlimit(RLIMIT_FSIZE, &limits);
        });
    }
    process.start(QStringLiteral(WATCHED), words);
    REQUIRE(process.waitForFinished(60'000));
    ProcessRun run;
    run.wasKilled = process.exitStatus() == QProcess::CrashExit;
    run.exitCode = run.wasKilled ? -1 : process.exitCode();
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    if (const QByteArrayList told = bytesOf(stepsFile).split(' '); !run.wasKilled) {
        run.steps = told[0].toInt();
        run.probed = QString::fromUtf8(told.sliced(1).join(' ').trimmed());
    }
    return run;
}

QJsonObject toldState(const QString &folder)
{
    return QJsonDocument::fromJson(bytesOf(folder + u"/update.json"_s)).object();
}
