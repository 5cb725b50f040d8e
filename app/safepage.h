// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "options.h"

#include <QQmlApplicationEngine>

/// What a public screen shows when the app does not keep running.
class SafePage {
    Q_DECLARE_TR_FUNCTIONS(SafePage)

public:
    /// Needs a QGuiApplication.
    explicit SafePage(const Options &options);

    /// Opens the window; false when it cannot be loaded (told on the log).
    bool start();
    QQmlApplicationEngine &engine() { return m_engine; }

    /// The text in all languages, in the order of the languages.
    static QStringList texts();

private:
    Options m_options;
    QQmlApplicationEngine m_engine;
};
