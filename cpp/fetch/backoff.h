// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>

/// How long to wait after so many failures in a row (from 1) before the next attempt: each time twice as
/// long, from one minute to six hours, and of that between half and all, by a random number from 0 to 1, so
/// that a town's screens do not come all at once when its server is back.
std::chrono::seconds pauseAfter(int failures, double random);
