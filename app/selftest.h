// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "application.h"

/// Visits every page of every home municipality in every language; 0 when nothing was wrong, 1 when a page
/// did not come up or anything warned on the way. What was wrong is printed.
int runSelfTest(Application &application);
