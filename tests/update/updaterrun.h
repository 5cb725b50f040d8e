// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// What is done to a process that works on the content folder.
struct Fault {
    int killBefore = 0; ///< its Nth step; 0: never
    std::optional<qint64> largestFile = {}; ///< in bytes: what the disk has room for in one file
    QMap<QString, QString> environment = {};
};

/// What became of it.
struct ProcessRun {
    bool wasKilled = false;
    int exitCode = -1;
    QString out;
    QString err;
    int steps = 0; ///< that change the disk, when it came to its end
    QString probed = {}; ///< of the file in PROBE: whether it could be read, whether it could be written to
};

/// Runs `watched` with these words.
ProcessRun runWatched(const QStringList &words, const Fault &fault = {});

/// What the updater has told in a content folder.
QJsonObject toldState(const QString &folder);
