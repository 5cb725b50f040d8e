// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"

#include <QStringView>

// The English words for the domain's enumerations, marked for translation in the context "Wording".

const char *term(Partnership::Form form);
const char *term(Partnership::Status status);
const char *term(Milestone::Kind kind);
const char *term(Municipality::Level level);
const char *term(Party::Role role);
const char *term(Event::Kind kind);
const char *term(TextStatus status);

/// The name of the language that a BCP 47 tag names, whatever the tag's region; null when it is none of
/// Europe's that the content may meet.
const char *languageTerm(QStringView tag);

/// One of the eight points of the compass, clockwise from north: 0 to 7.
const char *compassTerm(int point);
