// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

#include <array>
#include <span>

/// How each language says numbers and dates aloud: the tables by which spoken() works.
namespace Speaking {
using Ten = std::array<QStringView, 10>;

/// The words of which numbers up to 2999 are made.
struct Words {
    std::array<QStringView, 20> units; ///< 0 to 19
    Ten tens;
    Ten hundreds;
    std::array<QStringView, 3> thousands;
};

struct Numerals {
    Words cardinals;
    Words ordinals; ///< without the endings
    Ten masculine; ///< cardinals where they differ from those above
    Ten feminine;
    Ten neuter;
    QStringView tensAndUnits; ///< between them
    bool unitsFirst; ///< five and twenty; then only the tens inflect
    QStringView beforeTens; ///< after hundreds or thousands
    QChar softEnd; ///< of an ordinal's stem that takes the second of two endings
};

/// A word of dates in nominative, genitive, dative, accusative and locative, as far as ranges need them.
using Declension = std::array<QStringView, 5>;

/// What to find and what to say instead.
///
/// In the pattern a space is any space; <b> is where a number may begin, <n> the number of an ordinal (a
/// group), <day> and <y> a day and a year in digits, <word> a word of dates, <date> one side of a range, <to>
/// a dash, <masculine> and <neuter> stems of nouns, <counted> a noun after a number that is no year.
/// In the words {1} is a group of the match, and {1=f} is the group as a cardinal (feminine), {1.ega} as an
/// ordinal (with this ending; of two, as in о|е, the second follows a soft stem), {1y} as an English year,
/// {1s} as an English decade, {1@1} with its last word of dates in another case, {1#} without the marks
/// between groups of digits, {1!} the full stop only where it also ends the sentence.
struct Rule {
    QStringView pattern;
    QStringView words;
};

/// The ending of an ordinal before words like these.
struct Agreement {
    QStringView next;
    QStringView ending;
};

/// A unit's name with each of the language's counts.
struct Unit {
    QStringView sign;
    std::array<QStringView, 5> names;
};

struct Grammar {
    const Numerals &numerals;
    std::span<const Declension> dateWords;
    QStringView ordinalDigits;
    QStringView date; ///< one side of a range
    QStringView masculine; ///< stems of nouns whose gender their endings do not tell
    QStringView neuter;
    QStringView counted; ///< nouns after a number that is no year
    QStringView conjunctions; ///< between two ordinals of one noun
    QStringView to; ///< between two numbers
    std::span<const Rule> rules;
    std::span<const Agreement> agreements; ///< the first that fits counts
    std::span<const Rule> lastRules;
    QStringView digitGroups; ///< the mark between them
    std::array<Rule, 5> counts; ///< %1 in the words is the unit
    std::span<const Unit> units;
};

// In every language's patterns.
inline constexpr QStringView numberBegin = uR"((?<![\w.,/]))";
inline constexpr QStringView yearPattern = u"(?:1[0-9]|20)[0-9]{2}(?![0-9])";
inline constexpr QStringView dayPattern = u"(?:[12][0-9]|3[01]|[1-9])";
inline constexpr QStringView dash = u"(?: ?– ?|-)";

extern const Grammar slovenian;
extern const Grammar serbian; ///< in Cyrillic
extern const Grammar latvian;
extern const Grammar english;
} // namespace Speaking
