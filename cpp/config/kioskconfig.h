// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "language.h"
#include "publickey.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QUrl>

#include <chrono>
#include <optional>

/// What a town sets for one screen; each value is the default until the file says otherwise. The keys and
/// what they mean: app/kiosk.example.toml.
struct KioskConfig {
    struct Kiosk {
        QString home; ///< id; empty: what the content names
        QList<Language> languages{
            allLanguages.begin(), allLanguages.end()}; ///< the first is the one to start with
        QString look = QStringLiteral("as-device"); ///< as-device, light, dark, high-contrast
        double dpi = 0; ///< 0: what the screen says
        QString streetMap; ///< a file; empty: none
        QString healthFile; ///< empty: none is written
        QString pinHash; ///< of Argon2id; empty: the staff's page cannot be opened
        bool operator==(const Kiosk &) const = default;
    };
    struct Session {
        std::chrono::seconds idle{90}; ///< without a touch, before it asks
        std::chrono::seconds idleListening{300}; ///< the same once something was read aloud
        std::chrono::seconds countdown{30}; ///< from the question to the end
        std::chrono::seconds scene{25}; ///< how long an invitation stays
        std::optional<QTime> nightBegins; ///< none: the screen is never dark
        std::optional<QTime> nightEnds;
        bool operator==(const Session &) const = default;
    };
    struct Content {
        QString folder = QStringLiteral("/var/lib/partner-cities/content");
        bool operator==(const Content &) const = default;
    };
    struct Update {
        QString folder; ///< empty: none
        QUrl url; ///< empty: none
        QList<PublicKey> publicKeys;
        QList<QTime> checkAt{QTime(3, 15)};
        int sizeLimitMib = 64;
        QString caFile; ///< empty: the system's certificates only
        /// Whether content may arrive at all.
        bool isOn() const { return !publicKeys.isEmpty() && (!folder.isEmpty() || !url.isEmpty()); }
        bool operator==(const Update &) const = default;
    };

    Kiosk kiosk;
    Session session;
    Content content;
    Update update;
    bool operator==(const KioskConfig &) const = default;

    static QString defaultFile() { return QStringLiteral("/etc/partner-cities/kiosk.toml"); }
};

/// A mistake in the file. What it is about keeps its default.
struct ConfigProblem {
    QString file;
    int line = 0; ///< from 1; 0 when it is about the whole file
    QString key; ///< "session.idle-seconds"; may be empty
    QString message;
    QString remedy;

    /// "/etc/partner-cities/kiosk.toml:12: session.idle-seconds: …. …"
    QString toString() const;
};

/// A configuration that can always be started with, and what was wrong in the file.
struct ReadConfig {
    KioskConfig config;
    QList<ConfigProblem> problems;
};

/// Reads a file (TOML 1.0).
ReadConfig readKioskConfig(const QString &file);

/// All keys there are: "kiosk.home" and so on.
QStringList kioskConfigKeys();
