// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "commands.h"

#include <tl/expected.hpp>

/// Why there is nothing to run: help was asked for, or the command line makes no sense.
struct NotToRun {
    int exitCode = 0;
    QString message;
};

/// Reads the words after the program's name and the command's.
tl::expected<Arguments, NotToRun> readArguments(const Command &command, const QStringList &words);
