// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kioskconfig.h"
#include "kioskmode.h"
#include "language.h"
#include "preferences.h"

#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

/// What the command line asks for.
struct Options {
    QString configFile; ///< empty: the system's on a kiosk, else none
    QString contentFile; ///< empty: the installed package, else the built-in copy
    QString baseMapFile; ///< empty: the installed one
    QString streetMapFile; ///< empty: none
    QString home; ///< empty: the one remembered, else the package's default
    std::optional<Language> language; ///< none: the one remembered, else the device's
    bool isKiosk = false;
    KioskMode::Settings kiosk;
    bool isGuided() const { return selfTest || audit || !tourFolder.isEmpty(); } ///< nobody touches it
    KioskConfig config; ///< filled by configured()
    double dpi = 0; ///< dots per inch of the screen; 0: what the platform says
    std::optional<Preferences::Look> look; ///< none: the one remembered, else the device's
    std::optional<int> textSize; ///< in percent; none: the one remembered, else 100
    QSize size; ///< invalid: full screen on a kiosk, else 1280x800
    std::optional<QDate> today; ///< none: the clock's
    bool safePage = false;
    bool makePin = false;
    bool selfTest = false;
    bool audit = false;
    QString tourFolder; ///< empty: no tour
    QStringList tourPages; ///< what the names of its pages begin with; empty: all

    /// What is set by --help and --version: a text to print instead of starting.
    QString message;

    /// Reads the command line with the program's name at its head. The error is a sentence to print.
    static tl::expected<Options, QString> parse(const QStringList &arguments);
};
