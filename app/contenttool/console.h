// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonArray>
#include <QString>

/// How the program ends.
enum ExitCode : int {
    Success = 0,
    Mistakes = 1, ///< in the content, in a file or in what was asked of it
    Usage = 2 ///< in the command line
};

/// Prints UTF-8 lines on the standard output. Control characters, which a package from elsewhere could steer
/// the terminal with, come out as U+FFFD.
void print(const QString &text);
void print(const QJsonArray &array);

/// The same on the standard error.
void complain(const QString &text);
