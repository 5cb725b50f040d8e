// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"
#include "wording.h"

// What partnerships and their steps are called, in the language of a Wording.

/// "Velenje – Pljevlja – Lukavac"; networks by their acronym or name.
QString partiesOf(const Catalog &catalog, const Partnership &partnership, const Wording &wording);

/// The same text with no-break spaces before its dashes: a line never begins with one.
QString withoutLeadingDash(QString text);

/// The title of what was signed, else what happened.
QString titleOf(const Milestone &milestone, const Wording &wording);
