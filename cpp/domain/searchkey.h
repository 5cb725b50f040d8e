// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

/// What a reader would type for a name, in plain lower-case letters a to z, digits and single spaces: case,
/// accents, scripts and punctuation are taken away (Łódź lodz, Høje-Taastrup "hoje taastrup", Черкаси
/// cerkasi, Ваљево valjevo). Apostrophes leave no gap. Letters other than Latin and Slavic Cyrillic ones are
/// taken away too.
QString foldedKey(QStringView text);

/// A coarser key on top of foldedKey(), under which different spellings of one sound meet (Cherkasy, Čerkasi
/// and Черкаси; Høje-Taastrup and Hoje-Tāstrupa's stem; Gütersloh, Guetersloh and Giterslo's stem).
///
/// It adds to the folded key and does not replace it: ü is i here, as Slavs and Latvians write it, and u
/// there, so that "gutersloh" finds Gütersloh by the folded key and "giterslo" by the loose one. Search by
/// either.
QString looseKey(QStringView text);
