// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

/// Serbian Cyrillic to Serbian Latin, letter by letter (Gaj's alphabet: 30 letters, љ lj, њ nj, џ dž).
///
/// A capital digraph is all capitals when the next letter is a capital, or when there is no next letter in
/// the word and the letter before is a capital: Љубљана Ljubljana, КРАЉ KRALJ, Љ. Петровић Lj. Petrović.
/// Everything that is not one of the 30 letters stays as it is.
QString serbianLatin(QStringView cyrillic);
