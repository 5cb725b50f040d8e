// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "anniversary.h"
#include "catalog.h"
#include "language.h"

#include <QCollator>
#include <QString>

#include <memory>

class QTranslator;

/// Puts values into words in one language: dates, ages, distances, directions and the vocabulary of town
/// twinning. Needs no window and no installed translator, so that two languages can be shown side by side.
class Wording {
public:
    explicit Wording(Language language);
    ~Wording();
    Wording(Wording &&) noexcept;
    Wording &operator=(Wording &&) noexcept;

    Language language() const { return m_language; }

    /// A date that stands alone: sl "1. avgust 1975", "februar 2025", "jesen 2022", "1991", "okoli 2022"; sr
    /// "1. август 1975.".
    QString date(const PartialDate &date) const;
    /// When it happened: sl "1. avgusta 1975", "februarja 2025", "jeseni 2022", "leta 1991", "okoli leta
    /// 2022"; sr "1. августа 1975.", lv "1975. gada 1. augustā", en "on 1 August 1975".
    QString when(const PartialDate &date) const;
    /// "30. januar 2026" or, when the end differs, from and to: "5.–7. junij 2026", "30. januar–2. februar
    /// 2026".
    QString period(const PartialDate &begin, const PartialDate &end) const;
    /// "52 let", "52 године", "52 gadi", "52 years".
    QString years(int years) const;
    /// What an anniversary of so many years is called: "jubilej", "okrogli jubilej", "pol stoletja"; empty
    /// when it is no jubilee.
    QString jubilee(const Anniversary &anniversary) const;
    /// "od leta 1975", "од 1975.", "kopš 1975. gada", "since 1975"; with the date's own precision reduced to
    /// the year.
    QString since(const PartialDate &date) const;
    /// Instead of since when, for a municipality that no longer takes part: "nekdanji partner".
    QString formerPartner() const;
    /// The noun by which a calendar names one: "Obletnica".
    QString anniversary() const;
    QString anniversaries() const; ///< the name of a calendar of them
    /// Why an anniversary of 29 February stands on the 28th.
    QString leapDayNote() const;

    /// With a capital first letter, for a label that stands alone.
    QString capitalized(const QString &text) const;
    /// Whole kilometres with the language's own grouping and a no-break space: sl "1034 km", en "1,034 km";
    /// below 10 km one decimal.
    QString distance(double kilometres) const;
    /// One of eight points of the compass, from degrees clockwise from north: "jugovzhod".
    QString direction(double degrees) const;

    // Labels begin with a capital; directions and names of languages do so only where the language asks for
    // it.
    QString form(Partnership::Form form) const; ///< "Pobratenje"
    QString status(Partnership::Status status) const;
    QString milestone(Milestone::Kind kind) const; ///< "Podpisano", to stand above a date
    QString level(Municipality::Level level) const;
    QString role(Party::Role role) const;
    QString event(Event::Kind kind) const;
    /// A label inside a line, after a middle dot: "pobratenje".
    static QString insideLine(const QString &label);
    QString textStatus(TextStatus status) const; ///< "Prevedeno"
    QString languageName(const QString &tag) const; ///< "slovenščina"; the tag itself when unknown

    /// "a, b in c".
    QString list(const QStringList &items) const;

    /// Sorts as readers of the language expect.
    int compare(const QString &a, const QString &b) const;

private:
    QString translated(const char *source, int n = -1) const;

    Language m_language;
    QCollator m_collator;
    std::unique_ptr<QTranslator> m_translator;
};
