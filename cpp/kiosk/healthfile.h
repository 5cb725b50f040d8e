// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "partialdate.h"
#include "wording.h"

#include <QCoreApplication>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

/// How a public screen is doing. Never anything of a visitor.
struct Health {
    Q_DECLARE_TR_FUNCTIONS(Health)

public:
    QString appVersion;
    QString contentVersion;
    PartialDate contentValidUntil; ///< its last day; null when it never goes out of date
    bool isContentExpired = false; ///< it is shown all the same
    bool isClockWrong = false; ///< it stands before the content was published
    std::chrono::seconds uptime{0};
    std::optional<std::chrono::milliseconds> frameAge; ///< none: no frame yet
    qint64 memory = 0; ///< resident, in bytes; 0 where the system does not say
    int sessions = 0; ///< since the start
    QString lastError; ///< the last warning of the log; empty without any

    /// One JSON object with a line feed; times in seconds, memory in bytes.
    QByteArray toJson() const;
    /// The same for the staff, a line each, in the interface's language.
    QStringList told() const;
    /// What the staff should do something about, a sentence each; empty when all is well.
    QStringList warnings(const Wording &wording) const;
};

/// Writes a Health into a file every minute, for whoever watches over the screen. The file is exchanged in
/// one step: a reader never sees half of it.
class HealthFile final : public QObject {
    Q_OBJECT

public:
    /// `examine` is asked each time.
    HealthFile(QString path, std::function<Health()> examine, QObject *parent = nullptr);

    /// False, with a line in the log, when it cannot be written.
    bool write();

    /// Resident memory of this process, in bytes.
    static qint64 residentMemory();
    /// Keeps the last warning or worse of the log in mind from now on; the log goes on as before.
    static void listen();
    static QString lastError();

private:
    QString m_path;
    std::function<Health()> m_examine;
    QTimer m_minute;
    bool m_wroteLast = true; ///< a disk that stays full is told of once
};
