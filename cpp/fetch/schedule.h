// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QList>
#include <QTime>

#include <chrono>
#include <optional>

/// The last time the sources were looked at.
struct LastLook {
    QDateTime when;
    std::optional<std::chrono::seconds> tryAgainAfter; ///< when it failed
};

/// Whether it is time to look again: one of the times of the day has passed since, or the pause after a
/// failure is over. A last time that is yet to come was told by a clock that was wrong, and does not count.
bool isLookDue(const std::optional<LastLook> &last, const QList<QTime> &times, const QDateTime &now);
