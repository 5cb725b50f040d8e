// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "backoff.h"

#include <QtGlobal>

#include <algorithm>

using namespace std::chrono_literals;

std::chrono::seconds pauseAfter(int failures, double random)
{
    constexpr std::chrono::seconds first = 1min;
    constexpr std::chrono::seconds longest = 6h;
    const int doublings = std::clamp(failures - 1, 0, 20);
    const auto pause = std::min(longest, first * (1 << doublings));
    const double share = 0.5 + std::clamp(random, 0.0, 1.0) / 2;
    return std::chrono::seconds(qRound64(double(pause.count()) * share));
}
