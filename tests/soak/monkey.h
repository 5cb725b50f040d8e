// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "application.h"

#include <QElapsedTimer>
#include <QPointingDevice>
#include <QTimer>

#include <memory>
#include <random>

/// Somebody who touches a public screen everywhere and without sense, the same way for the same seed.
class Monkey {
public:
    Monkey(Application &application, quint32 seed);

    /// The PIN of the staff door that is sometimes typed.
    static QString pin() { return QStringLiteral("4711"); }

    /// Does one thing, which takes no longer than a moment; gives its name.
    const char *act();
    /// Begins as somebody new, before the screen as it stands in the hall.
    void begin();
    /// A number from 0, below that.
    int any(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

private:
    QPoint anywhere();
    void tap(QPoint at);
    void drag();
    void pinch();
    void palm();
    void type();
    void turn();
    void knock();
    void typePin();

    Application &m_application;
    const QSize m_upright;
    std::mt19937 m_random;
    std::unique_ptr<QPointingDevice> m_finger;
};
