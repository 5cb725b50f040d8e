// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "updater.h"

#include "backoff.h"
#include "confinement.h"
#include "foldersource.h"
#include "httpssource.h"
#include "schedule.h"
#include "updateoptions.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
enum ExitCode : int { Done = 0, TryAgain = 1, Usage = 2, MustNotBeShown = 3 };

QString stateFile(const UpdateOptions &options)
{
    return options.contentFolder + u"/update.json"_s;
}

Outcome fetchFromUrl(const UpdateOptions &options, Incoming &incoming, ContentSlots &contentSlots, Disk &disk)
{
    QList<QSslCertificate> authorities;
    if (!options.authoritiesFile.isEmpty()) {
        const auto read = certificatesIn(options.authoritiesFile);
        if (!read)
            return Outcome::failed(read.error());
        authorities = *read;
    }
    HttpsClient client(authorities);
    return HttpsSource(client, options.sourceUrl, options.sizeLimit, incoming, contentSlots, disk).take();
}

/// From here on there are no rights to the configuration, the screen or anything else that is not needed.
DiskResult giveUpRights(const UpdateOptions &options, Disk &disk)
{
    if (const auto made = disk.makeFolder(options.contentFolder); !made)
        return made;
    NeededFiles files{neededForNetwork(), {options.contentFolder}};
    for (const QString &path : {options.sourceFolder, options.authoritiesFile}) {
        if (!path.isEmpty())
            files.toRead.append(path);
    }
    if (!confineTo(files))
        std::fputs(
            "partner-cities-update: this system has no Landlock to confine it with; it goes on.\n", stderr);
    return {};
}

Outcome lookAtSources(const UpdateOptions &options, Disk &disk)
{
    Outcome outcome{Outcome::Result::Off, u"No folder and no address is set up to take content from."_s, {}};
    if (options.sourceFolder.isEmpty() && options.sourceUrl.isEmpty())
        return outcome;
    if (const auto given = giveUpRights(options, disk); !given)
        return Outcome::failed(given.error());
    if (options.keys.isEmpty())
        return Outcome::refused(
            u"No public key is set up, so nothing can be known to be the town's. Name one in "
            "update.public-keys."_s);
    const PackageRules rules{options.keys,
        VersionNumber::fromString(QCoreApplication::applicationVersion()).value_or(VersionNumber())};
    ContentSlots contentSlots(options.contentFolder, rules, disk);
    Incoming incoming(options.contentFolder, disk);
    if (const auto made = incoming.make(); !made)
        return Outcome::failed(made.error());
    if (!options.sourceFolder.isEmpty())
        outcome = moreTelling(outcome,
            takeFromFolder({options.sourceFolder, options.sizeLimit, rules}, incoming, contentSlots, disk));
    if (!options.sourceUrl.isEmpty())
        outcome = moreTelling(outcome, fetchFromUrl(options, incoming, contentSlots, disk));
    return outcome;
}

/// What was told the last time; empty when nothing was.
QJsonObject toldBefore(const UpdateOptions &options)
{
    QFile file(stateFile(options));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(64 * 1024)).object();
}

bool isDue(const UpdateOptions &options)
{
    const QJsonObject told = toldBefore(options);
    LastLook last;
    last.when = QDateTime::fromString(told[u"checked"_s].toString(), Qt::ISODate);
    if (const QJsonValue pause = told[u"tryAgainAfterSeconds"_s]; pause.isDouble())
        last.tryAgainAfter = std::chrono::seconds(pause.toInteger());
    return isLookDue(last, options.checkAt, QDateTime::currentDateTime());
}

DiskResult tell(const UpdateOptions &options, const Outcome &outcome, Disk &disk)
{
    QJsonObject state{
        {u"result"_s, wordFor(outcome.result)},
        {u"reason"_s, outcome.reason},
        {u"checked"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
    };
    if (!outcome.version.isEmpty())
        state.insert(u"version"_s, outcome.version);
    if (outcome.result == Outcome::Result::Failed) {
        const int failures = toldBefore(options)[u"failures"_s].toInt() + 1;
        state.insert(u"failures"_s, failures);
        state.insert(u"tryAgainAfterSeconds"_s,
            qint64(pauseAfter(failures, QRandomGenerator::system()->generateDouble()).count()));
    }
    return disk.replace(stateFile(options), QJsonDocument(state).toJson());
}

int exitCode(Outcome::Result result)
{
    switch (result) {
    case Outcome::Result::Failed:
        return TryAgain;
    case Outcome::Result::Refused:
        return MustNotBeShown;
    default:
        return Done;
    }
}
} // namespace

int runUpdater(int argc, char *argv[], const Disk::Watch &watch)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"partner-cities-update"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PARTNER_CITIES_VERSION));
    const auto options = UpdateOptions::parse(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "partner-cities-update: %s\n", qPrintable(options.error()));
        return Usage;
    }
    if (!options->message.isEmpty()) {
        std::fputs(qPrintable(options->message), stdout);
        return Done;
    }
    for (const QString &warning : options->warnings)
        std::fprintf(stderr, "partner-cities-update: %s\n", qPrintable(warning));
    if (options->onlyWhenDue && !isDue(*options))
        return Done;
    Disk disk(watch);
    const Outcome outcome = lookAtSources(*options, disk);
    std::fprintf(outcome.result == Outcome::Result::Failed || outcome.result == Outcome::Result::Refused
            ? stderr
            : stdout,
        "%s: %s\n", qPrintable(wordFor(outcome.result)), qPrintable(outcome.reason));
    if (outcome.result != Outcome::Result::Off) {
        if (const auto told = tell(*options, outcome, disk); !told)
            std::fprintf(stderr, "partner-cities-update: %s\n", qPrintable(told.error()));
    }
    return exitCode(outcome.result);
}
