// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "language.h"

#include <QString>

/// The same text with no-break spaces and hyphens where a line must not end: between day and month, a number
/// and what it counts, an academic title and the name, the parts of a standard's number; before a dash or a
/// middle dot; after Slovenian and Serbian words of one letter; inside "50-letnica". Month and year may part:
/// a date in one piece is wider than a phone's page in large letters.
///
/// Search keys are the same as without (searchkey.h), and a text that has been through stays as it is.
QString withoutBadBreaks(QString text, Language language);
