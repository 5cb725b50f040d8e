// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QList>

// What a process can say of itself.

/// Milliseconds since the process was started; from BENCH_START_NS of the one that started it.
[[nodiscard]] double millisecondsSinceStart();
/// Milliseconds of processor time that all threads have used.
[[nodiscard]] double processorMilliseconds();
/// The same of the calling thread alone.
[[nodiscard]] double threadMilliseconds();
/// Proportional set size, in MB.
[[nodiscard]] double memoryMegabytes();
[[nodiscard]] qint64 monotonicNanoseconds();

[[nodiscard]] double medianOf(QList<double> values);
[[nodiscard]] double percentileOf(QList<double> values, double share);
