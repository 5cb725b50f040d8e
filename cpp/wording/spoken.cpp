// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "spoken.h"

#include "serbianlatin.h"
#include "speakinggrammar.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Speaking;

namespace {

constexpr int numbersEnd = 3000;

QString inWords(const Numerals &numerals, int number, const Words &last)
{
    if (number < 1 || number >= numbersEnd)
        return {};
    const Words &before = numerals.cardinals;
    const auto thousands = std::size_t(number / 1000);
    const auto hundreds = std::size_t(number / 100 % 10);
    const auto rest = std::size_t(number % 100);

    QStringList large;
    if (thousands > 0)
        large += (hundreds + rest > 0 ? before : last).thousands[thousands].toString();
    if (hundreds > 0)
        large += (rest > 0 ? before : last).hundreds[hundreds].toString();
    QString words = large.join(u' ');
    if (rest == 0)
        return words;

    if (!words.isEmpty())
        words += numerals.beforeTens;
    if (rest < 20)
        return words + last.units[rest];
    const std::size_t tens = rest / 10;
    const std::size_t units = rest % 10;
    if (units == 0)
        return words + last.tens[tens];
    return numerals.unitsFirst ? words + before.units[units] + numerals.tensAndUnits + last.tens[tens]
                               : words + before.tens[tens] + numerals.tensAndUnits + last.units[units];
}

QString cardinal(const Numerals &numerals, int number, QStringView gender)
{
    const Ten &forms = gender == u"m" ? numerals.masculine
        : gender == u"f"              ? numerals.feminine
                                      : numerals.neuter;
    Words words = numerals.cardinals;
    for (std::size_t unit = 1; unit < forms.size() && !gender.isEmpty(); ++unit) {
        if (!forms[unit].isEmpty())
            words.units[unit] = forms[unit];
    }
    return inWords(numerals, number, words);
}

QString ordinal(const Numerals &numerals, int number, QStringView ending)
{
    const QString stem = inWords(numerals, number, numerals.ordinals);
    if (stem.isEmpty())
        return {};
    const qsizetype border = ending.indexOf(u'|');
    if (border < 0)
        return stem + ending;
    return stem + (stem.back() == numerals.softEnd ? ending.sliced(border + 1) : ending.first(border));
}

/// "nineteen seventy-five", "nineteen oh five", "two thousand and five"; of two digits "twenty-three".
QString yearInPairs(const Numerals &numerals, int year)
{
    const int century = year / 100;
    const int rest = year % 100;
    if (century > 0 && century % 10 == 0 && rest < 10)
        return inWords(numerals, year, numerals.cardinals);
    QStringList words;
    if (century > 0)
        words += inWords(numerals, century, numerals.cardinals);
    if (rest < 10)
        words += rest == 0 ? u"hundred"_s : u"oh"_s;
    if (rest > 0)
        words += inWords(numerals, rest, numerals.cardinals);
    return words.join(u' ');
}

QString decade(const Numerals &numerals, int year)
{
    QString words = yearInPairs(numerals, year);
    if (words.endsWith(u'y'))
        words.replace(words.size() - 1, 1, u"ie"_s);
    return words + u's';
}

/// Whether the full stop after a number ends a sentence, where an ordinal has one anyhow. A capital follows
/// in either case when the next word is a name, so a sentence of few words is taken not to end yet.
bool endsSentence(const QString &text, qsizetype stop)
{
    static const QRegularExpression next(
        uR"(\.["'”“’»)]*(\s+["'„“‘«(]*\p{Lu}|\s*$))"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression begin(
        uR"([.!?…]["'”“’»)]*\s+["'„“‘«(]*\p{Lu}|\n)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression wordBegin(
        uR"(\b\p{L})"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (!next
            .match(text, stop, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
            .hasMatch())
        return false;
    constexpr int fewWords = 4;
    const QString before = text.first(stop);
    const QString sentence = before.sliced(std::max<qsizetype>(0, before.lastIndexOf(begin)));
    return sentence.count(wordBegin) > fewWords;
}

/// One language's tables as regular expressions.
class Speech {
public:
    explicit Speech(const Grammar &grammar, bool latin = false);

    QString read(QString text) const;

private:
    struct Replacement {
        QRegularExpression pattern;
        QString words;
    };

    QString inScript(QStringView cyrillic) const;
    QString expanded(QStringView pattern) const;
    void add(const QString &pattern, const QString &words, QStringView unit = {});
    QString replaced(const QString &text, const Replacement &replacement) const;
    QString filled(const QString &words, const QRegularExpressionMatch &match, const QString &text) const;
    QString form(QString captured, QChar kind, QStringView detail) const;
    QString inCase(const QString &date, std::size_t column) const;

    const Grammar &m_grammar;
    bool m_latin; ///< Serbian, written in Latin; the tables are Cyrillic
    std::vector<Replacement> m_replacements;
};

Speech::Speech(const Grammar &grammar, bool latin)
    : m_grammar(grammar)
    , m_latin(latin)
{
    for (const Rule &rule : grammar.rules)
        add(rule.pattern.toString(), rule.words.toString());
    for (const Agreement &agreement : grammar.agreements) {
        // Other ordinals may stand between: "1., 2. in 3. maja".
        add(u"<n>\\.(?=(?:,? (?:(?:%1) )?[0-9]{1,4}\\.)* (?=\\p{Ll})(?:%2)\\b)"_s.arg(
                grammar.conjunctions, agreement.next),
            u"{1.%1}"_s.arg(agreement.ending));
    }
    for (const Rule &rule : grammar.lastRules)
        add(rule.pattern.toString(), rule.words.toString());
    const QString group = u"[%1]"_s.arg(grammar.digitGroups);
    add(u"<b>[0-9]{1,3}(?:%1[0-9]{3})+(?![0-9])"_s.arg(group), u"{0#}"_s);
    for (const Unit &unit : grammar.units) {
        for (std::size_t count = 0; count < grammar.counts.size(); ++count) {
            const Rule &rule = grammar.counts[count];
            if (!rule.pattern.isEmpty())
                add(u"<b>(%1) ?%2(?!\\w|²)"_s.arg(rule.pattern, unit.sign), rule.words.toString(),
                    unit.names[count]);
        }
    }
    add(u"([0-9])–(?=[0-9])"_s, u"{1} %1 "_s, grammar.to);
    add(u"\\s*·\\s*"_s, u", "_s);
}

/// The tables are written in Cyrillic; the texts may be in Latin.
QString Speech::inScript(QStringView cyrillic) const
{
    return m_latin ? serbianLatin(cyrillic) : cyrillic.toString();
}

QString Speech::expanded(QStringView pattern) const
{
    QStringList dateWords;
    for (const Declension &cases : m_grammar.dateWords) {
        for (const QStringView word : cases) {
            if (!word.isEmpty())
                dateWords += word.toString();
        }
    }
    return inScript(pattern)
        .replace("<date>"_L1, inScript(m_grammar.date))
        .replace("<word>"_L1, u"(?:%1)\\b"_s.arg(inScript(dateWords.join(u'|'))))
        .replace("<masculine>"_L1, u"(?:%1)"_s.arg(inScript(m_grammar.masculine)))
        .replace("<neuter>"_L1, u"(?:%1)"_s.arg(inScript(m_grammar.neuter)))
        .replace("<counted>"_L1, u"(?:%1)\\b"_s.arg(m_grammar.counted))
        .replace("<n>"_L1, u"<b>(%1)"_s.arg(m_grammar.ordinalDigits))
        .replace("<day>"_L1, dayPattern.toString())
        .replace("<y>"_L1, yearPattern.toString())
        .replace("<to>"_L1, dash.toString())
        .replace("<b>"_L1, numberBegin.toString())
        .replace(u' ', u"\\s"_s);
}

void Speech::add(const QString &pattern, const QString &words, QStringView unit)
{
    m_replacements.push_back(
        {QRegularExpression(expanded(pattern), QRegularExpression::UseUnicodePropertiesOption),
            QString(words).replace("%1"_L1, unit.toString())});
    Q_ASSERT(m_replacements.back().pattern.isValid());
}

/// The date with its last word in the case of a column of the table.
QString Speech::inCase(const QString &date, std::size_t column) const
{
    const Declension *found = nullptr;
    qsizetype position = -1;
    qsizetype size = 0;
    for (const Declension &cases : m_grammar.dateWords) {
        for (const QStringView form : cases) {
            const QString word = inScript(form);
            const qsizetype at = word.isEmpty() ? -1 : date.lastIndexOf(word);
            // Of forms that begin alike the longest: gada, gadam.
            if (at > position || (at >= 0 && at == position && word.size() > size)) {
                found = &cases;
                position = at;
                size = word.size();
            }
        }
    }
    return found ? QString(date).replace(position, size, inScript((*found)[column])) : date;
}

QString Speech::form(QString captured, QChar kind, QStringView detail) const
{
    const Numerals &numerals = m_grammar.numerals;
    const int number = captured.toInt();
    QString words;
    switch (kind.unicode()) {
    case u'=':
        words = cardinal(numerals, number, detail);
        break;
    case u'.':
        words = ordinal(numerals, number, detail);
        break;
    case u'y':
        words = yearInPairs(numerals, number);
        break;
    case u's':
        words = decade(numerals, number);
        break;
    case u'@':
        words = inCase(captured, detail.toULong());
        break;
    case u'#':
        captured.remove(m_grammar.digitGroups.front());
        break;
    default: // the group as it is
        break;
    }
    // What has no words here keeps its digits.
    if (words.isEmpty() && kind == u'.' && !captured.isEmpty())
        captured += u'.';
    return words.isEmpty() ? captured : words;
}

QString Speech::filled(const QString &words, const QRegularExpressionMatch &match, const QString &text) const
{
    static const QRegularExpression slot(uR"(\{([0-9])([=.@#!ys]?)([^}]*)\})"_s);
    QString result;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &place : slot.globalMatch(words)) {
        result += words.sliced(done, place.capturedStart() - done);
        done = place.capturedEnd();
        const int group = place.capturedView(1).toInt();
        const QChar kind = place.capturedView(2).isEmpty() ? QChar() : place.capturedView(2).front();
        if (kind != u'!')
            result += form(match.captured(group), kind, place.capturedView(3));
        else if (endsSentence(text, match.capturedStart(group)))
            result += u'.';
    }
    result += words.sliced(done);
    return inScript(result);
}

QString Speech::replaced(const QString &text, const Replacement &replacement) const
{
    static const QRegularExpression sentenceEnd(
        uR"([^0-9][.!?…]["'”“’»)]*\s+["'„“‘«(]*$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString result;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : replacement.pattern.globalMatch(text)) {
        result += text.sliced(done, match.capturedStart() - done);
        QString words = filled(replacement.words, match, text);
        // A voice takes a full stop before a small letter for an abbreviation's.
        if (!words.isEmpty() && sentenceEnd.match(result).hasMatch())
            words.front() = words.front().toUpper();
        result += words;
        done = match.capturedEnd();
    }
    return result + text.sliced(done);
}

QString Speech::read(QString text) const
{
    // Only in a number does it matter what kind of space there is.
    static const QRegularExpression heldSpace(u"(?<!\\d)\u00A0|\u00A0(?!\\d)"_s);
    text.replace(QChar(0x2011), u'-').replace(heldSpace, u" "_s);
    for (const Replacement &replacement : m_replacements)
        text = replaced(text, replacement);
    return text.replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' ');
}

const Speech &speechOf(Language language)
{
    static const Speech inSlovenian(slovenian);
    static const Speech inSerbian(serbian);
    static const Speech inSerbianLatin(serbian, true);
    static const Speech inLatvian(latvian);
    static const Speech inEnglish(english);
    switch (language) {
    case Language::Slovenian:
        return inSlovenian;
    case Language::Serbian:
        return inSerbian;
    case Language::SerbianLatin:
        return inSerbianLatin;
    case Language::Latvian:
        return inLatvian;
    case Language::English:
        return inEnglish;
    }
    Q_UNREACHABLE_RETURN(inEnglish);
}
} // namespace

QString spoken(const QString &text, Language language)
{
    return speechOf(language).read(text);
}
