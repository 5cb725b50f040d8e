// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "application.h"

/// Draws every page in every language, on every screen the product is made for, in light, dark and
/// high-contrast colours and with the largest text, into the tour's folder: one PNG each
/// (SIZE/PAGE-LANGUAGE.png; a page that scrolls also at its end) and contact sheets with the languages side
/// by side (sheets/SIZE-PAGE.png). A size, language, look or text size among the options draws only that one.
/// Returns the exit code.
int runTour(Application &application, const Options &options);
