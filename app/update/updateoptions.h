// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publickey.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QUrl>

#include <tl/expected.hpp>

/// What the updater is told, by the configuration and by its command line, which goes first.
struct UpdateOptions {
    QString contentFolder;
    QString sourceFolder; ///< empty: none
    QUrl sourceUrl; ///< empty: none
    QList<PublicKey> keys;
    qint64 sizeLimit = 64 * 1024 * 1024; ///< in bytes
    QString authoritiesFile; ///< empty: the system's only
    bool onlyWhenDue = false; ///< look only at one of these times, or when a failure is to be tried again
    QList<QTime> checkAt;

    /// What is set by --help and --version: a text to print instead of working.
    QString message;
    /// What was wrong in the configuration, to print and go on.
    QStringList warnings;

    /// Reads the command line with the program's name at its head. The error is a sentence to print.
    static tl::expected<UpdateOptions, QString> parse(const QStringList &arguments);
};
