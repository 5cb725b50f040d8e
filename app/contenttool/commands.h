// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "language.h"

#include <QDate>
#include <QLatin1StringView>
#include <QStringList>

#include <span>

/// What the command line asks for, checked as far as it can be without opening a file.
struct Arguments {
    QStringList words; ///< the positional ones after the command
    Language language = Language::English;
    bool json = false;
    QString of; ///< id of a municipality; empty for all
    QString output;
    QString ics; ///< file for a calendar; empty for none
    QString key; ///< file with a secret key, or a public key or its file
    QDate from;
    QDate to;
};

/// One thing the program can do.
struct Command {
    enum Option : quint8 {
        Output = 1,
        Lang = 2,
        Of = 4,
        Range = 8,
        Ics = 16,
        SecretKey = 32,
        PublicKey = 64
    };

    QLatin1StringView name;
    QLatin1StringView words; ///< its positional arguments as help shows them, one word each
    QLatin1StringView purpose;
    int options; ///< which of Option it takes; every command takes --json, --help and --version
    int (*run)(const Arguments &arguments);
};

// Each runs one command and gives the exit code.
int checkContent(const Arguments &arguments);
int compileContent(const Arguments &arguments);
int showRecord(const Arguments &arguments);
int listRecords(const Arguments &arguments);
int listAnniversaries(const Arguments &arguments);
int searchContent(const Arguments &arguments);
int makeKeys(const Arguments &arguments);
int signPackage(const Arguments &arguments);
int verifyPackage(const Arguments &arguments);
int writeIndex(const Arguments &arguments);
