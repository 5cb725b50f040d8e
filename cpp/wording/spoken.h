// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "language.h"

#include <QString>

/// A text as a voice should read it: what a speech program reads wrongly is written out in words.
///
/// Dates, years and ordinals take the case and gender of where they stand (sl "1. avgusta 1975" becomes
/// "prvega avgusta tisoč devetsto petinsedemdeset"), a range says from and to, kilometres and percent are
/// words, and "·" is a comma. Numbers that a voice reads well stay digits, and the rest of the text stays as
/// it is, but for no-break spaces, which become spaces.
QString spoken(const QString &text, Language language);
