// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "nobreak.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace {
QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

/// Spaces before which a word belongs to the number after, or the other way round.
const QRegularExpression &numberAndNoun(Language language)
{
    // Years stand with a verb as often as with a noun ("leta 2025 sta"), so their nouns are named.
    static const QRegularExpression slovenian = pattern(u"(?<=\\b[lL]et[aiou]) (?=\\d{4}\\b)"_s);
    static const QRegularExpression serbian =
        pattern(u"(?<=\\d{4}\\.|\\d{4}) (?=[гГgG](?:один|odin))|(?<=один[аеу]|odin[aeu]) (?=\\d{4}\\b)"_s);
    static const QRegularExpression latvian = pattern(u"(?<=\\d{4}\\.) (?=gad)"_s);
    static const QRegularExpression english = pattern(
        u"(?<=\\b\\d|\\b\\d{2}) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)"_s);
    switch (language) {
    case Language::Slovenian:
        return slovenian;
    case Language::Serbian:
    case Language::SerbianLatin:
        return serbian;
    case Language::Latvian:
        return latvian;
    case Language::English:
        return english;
    }
    Q_UNREACHABLE_RETURN(english);
}
} // namespace

QString withoutBadBreaks(QString text, Language language)
{
    // "1. avgusta", "50 година", "70 members": a number of up to three figures and a small letter.
    static const QRegularExpression counted =
        pattern(u"(?<=<b>\\d|<b>\\d{2}|<b>\\d{3}|<b>\\d\\.|<b>\\d{2}\\.) (?=\\p{Ll})"_s.replace(
            u"<b>"_s, u"(?<![\\d\\p{L}.,])"_s));
    // "EN 301 549", "WCAG 2.2".
    static const QRegularExpression standard = pattern(u"(?<=\\b\\p{Lu}{2}|\\p{Lu}{3}) (?=\\d)"_s);
    static const QRegularExpression grouped = pattern(u"(?<=\\d) (?=\\d{3}\\b)"_s);
    static const QRegularExpression beforeDash = pattern(u" (?=[–—·] )"_s);
    static const QRegularExpression academic =
        pattern(u"(?<=\\bmag\\.|\\bdr\\.|\\bprof\\.|\\bмр|\\bдр|\\bпроф\\.|\\bmr|\\bDr|\\bMr) (?=\\p{Lu})"_s);
    static const QRegularExpression hyphen = pattern(u"(?<=\\d)-(?=\\p{L})"_s);

    // "v mestu", "и у граду": in Slovenian and Serbian prepositions and conjunctions of one letter. Not
    // before a long word: the two together would not go into a narrow column in large letters.
    static const QRegularExpression oneLetter =
        pattern(u"(?<![\\p{L}\\d'’\u2011-])(\\p{L}) (?=\\S{1,9}(?:\\s|$))"_s);

    for (const QRegularExpression &space :
        {numberAndNoun(language), counted, standard, grouped, beforeDash, academic})
        text.replace(space, QString(QChar::Nbsp));
    if (language != Language::Latvian && language != Language::English)
        text.replace(oneLetter, u"\\1\u00A0"_s);
    return text.replace(hyphen, u"\u2011"_s);
}
