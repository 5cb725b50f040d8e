// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "configured.h"

#include <QFile>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcConfig, "partnercities.config", QtInfoMsg)

namespace {
QString fileFor(const Options &options)
{
    if (!options.configFile.isEmpty())
        return options.configFile;
    const bool isThere = options.isKiosk && QFile::exists(KioskConfig::defaultFile());
    return isThere ? KioskConfig::defaultFile() : QString();
}
} // namespace

Options configured(const Options &options)
{
    const QString file = fileFor(options);
    if (file.isEmpty())
        return options;
    const ReadConfig read = readKioskConfig(file);
    for (const ConfigProblem &problem : read.problems)
        qCWarning(lcConfig).noquote() << problem.toString();

    Options result = options;
    result.config = read.config;
    const KioskConfig::Kiosk &kiosk = read.config.kiosk;
    if (result.home.isEmpty())
        result.home = kiosk.home;
    if (!result.language && kiosk.languages != KioskConfig().kiosk.languages)
        result.language = kiosk.languages.constFirst();
    if (!result.look && kiosk.look != "as-device"_L1)
        result.look = Preferences::lookFrom(kiosk.look);
    const KioskConfig::Session &session = read.config.session;
    KioskSession::Settings &life = result.kiosk.session;
    life.idle = session.idle;
    life.idleListening = session.idleListening;
    life.countdown = session.countdown;
    life.nightBegins = session.nightBegins;
    life.nightEnds = session.nightEnds;
    result.kiosk.scene = session.scene;
    result.kiosk.door.pinHash = kiosk.pinHash;
    result.kiosk.healthFile = kiosk.healthFile;
    if (result.isGuided())
        life.idle = std::chrono::hours(24);
    if (result.dpi == 0)
        result.dpi = kiosk.dpi;
    if (result.streetMapFile.isEmpty())
        result.streetMapFile = kiosk.streetMap;
    return result;
}
