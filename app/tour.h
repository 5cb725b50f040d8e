// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "application.h"

/// Draws every page in every language on every screen the product is made for into a folder: one PNG each
/// (SIZE/PAGE-LANGUAGE.png; a page that scrolls also at its end) and contact sheets with the languages side
/// by side (sheets/SIZE-PAGE.png). Returns the exit code.
int runTour(Application &application, const QString &folder);
