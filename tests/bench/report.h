// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

/// Runs what is compared in processes of its own, in turns, and writes the figures into one table.
class Report {
public:
    /// What one figure of a program may be.
    struct Limit {
        QString told; ///< what is measured, in words
        QString program;
        QString figure;
        double most = 0;
        bool isRatio = true; ///< to the same figure of the other program, in the same round
        QString other{}; ///< the program it is compared with
        bool isDifference = false; ///< its excess over the other's figure
    };

    Report(QString stockFolder, int rounds);

    /// Measures a job for several programs and adds a line for each limit.
    void compare(const QString &job, const QStringList &programs, const QString &size, bool software,
        const QList<Limit> &limits);
    /// Prints the table; false if a limit was missed.
    [[nodiscard]] bool print() const;

private:
    struct Line {
        QString told;
        double value;
        QString unit;
        double ratio;
        QString limit;
        bool isKept;
    };

    [[nodiscard]] QJsonObject run(const QStringList &job, bool software) const;

    QString m_folder;
    int m_rounds;
    QList<Line> m_lines;
};
