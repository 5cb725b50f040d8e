// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "language.h"
#include "partialdate.h"

#include <QString>

/// Puts dates into words in one language, with the case each use asks for. Locale data has month names in the
/// nominative only, so every language has its own tables.
///
/// A no-break space stands between day and month and between a number and the word it belongs to.
class DateWords {
public:
    explicit DateWords(Language language);

    /// As a date stands alone: "1. avgust 1975".
    QString alone(const PartialDate &date) const;
    /// As it answers "when?": "1. avgusta 1975".
    QString when(const PartialDate &date) const;
    /// A date alone or, when the end differs, from and to: "5.–7. junij 2026".
    QString period(const PartialDate &begin, const PartialDate &end) const;
    /// Since the date's year: "od leta 1975".
    QString since(const PartialDate &date) const;

    struct Grammar;

private:
    QString inScript(const QString &words) const;

    const Grammar *m_grammar;
    bool m_latin; ///< Serbian, to be written in Latin
};
