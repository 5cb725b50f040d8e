// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "options.h"

/// Shows the pages of the tour, of an app with these options, from their beginning to their end in every
/// language and size of text, and ends that app. After it the caches of the process hold most of what they
/// ever will, above all the letters that Qt's software renderer keeps in each size; visitors without sense
/// take many hours to come upon all of them. Tells what failed; empty if nothing did.
[[nodiscard]] QString showAllPages(const Options &options);
