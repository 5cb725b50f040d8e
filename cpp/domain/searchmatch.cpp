// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "searchmatch.h"

#include "searchkey.h"

#include <QTextBoundaryFinder>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
/// A reader types a few words; what is pasted beyond that only costs time.
constexpr qsizetype longestText = 200;
constexpr qsizetype mostWords = 8;
/// No word of any language; of a longer run of letters only the beginning is looked at.
constexpr qsizetype longestWord = 64;

QStringList wordsOf(const QString &key)
{
    QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    std::ranges::stable_sort(words, std::ranges::greater(), &QString::size);
    words.resize(std::min(words.size(), mostWords));
    return words;
}

enum class Part : quint8 { Letter, Joint, Gap };

Part askedPartOf(QStringView letter)
{
    if (!foldedKey(letter).isEmpty())
        return Part::Letter;
    // An apostrophe or an accent is part of the word it is in, other signs part words.
    return foldedKey(QString(u'a' + letter.toString() + u'a')) == "aa"_L1 ? Part::Joint : Part::Gap;
}

/// What a letter with its marks is for the words of a text.
Part partOf(QStringView letter)
{
    constexpr char16_t firstNotKept = 0x530; // up to here: Latin, Greek, Cyrillic
    static const auto kept = [] {
        std::array<Part, firstNotKept> parts{};
        for (char16_t c = 0; c < firstNotKept; ++c)
            parts[c] = askedPartOf(QStringView(&c, 1));
        return parts;
    }();
    if (letter.size() == 1 && letter[0].unicode() < firstNotKept)
        return kept[letter[0].unicode()];
    return askedPartOf(letter);
}

struct Word {
    qsizetype start = 0;
    QList<qsizetype> ends; ///< where each of its letters ends, with its marks
};

/// The words of a text, as the keys part them.
QList<Word> wordsIn(QStringView text)
{
    QList<Word> words;
    bool inside = false;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
        from = to, to = finder.toNextBoundary()) {
        const Part part = partOf(text.sliced(from, to - from));
        if (part == Part::Gap) {
            inside = false;
            continue;
        }
        if (!inside && part == Part::Letter) {
            words.append(Word{from, {}});
            inside = true;
        }
        if (inside && words.constLast().ends.size() < longestWord)
            words.last().ends.append(to);
    }
    return words;
}

/// Whether one of a key's words begins so. (A single letter can stand for more than one word: ½ is "1 2".)
bool hasBeginning(const QString &key, const QString &begin)
{
    for (qsizetype at = key.indexOf(begin); at >= 0; at = key.indexOf(begin, at + 1)) {
        if (at == 0 || key[at - 1] == u' ')
            return true;
    }
    return false;
}

bool hasOneOf(const QString &key, const QStringList &begins)
{
    return std::ranges::any_of(begins, [&](const QString &begin) { return hasBeginning(key, begin); });
}

bool hasAllOf(const QString &key, const QStringList &begins)
{
    return std::ranges::all_of(begins, [&](const QString &begin) { return hasBeginning(key, begin); });
}

/// How far a word must be read until its key begins like one of those; 0 when it does not.
qsizetype endOfMatch(
    QStringView text, const Word &word, const QStringList &begins, QString (*keyOf)(QStringView))
{
    const auto upTo = [&](qsizetype end) { return keyOf(text.sliced(word.start, end - word.start)); };
    if (!hasOneOf(upTo(word.ends.constLast()), begins))
        return 0;
    const auto enough =
        std::ranges::find_if(word.ends, [&](qsizetype end) { return hasOneOf(upTo(end), begins); });
    return enough == word.ends.end() ? 0 : *enough;
}

/// The nearest gap between words, so that no word is cut.
qsizetype gapBefore(QStringView text, qsizetype at)
{
    while (at > 0 && !text[at - 1].isSpace())
        --at;
    return at;
}
qsizetype gapAfter(QStringView text, qsizetype at)
{
    while (at < text.size() && !text[at].isSpace())
        ++at;
    return at;
}

/// Without the day of a date that is cut off: "On 1." says nothing.
qsizetype withoutDay(QStringView text, qsizetype to)
{
    qsizetype from = to;
    if (from > 0 && text[from - 1] == u'.')
        --from;
    const qsizetype digits = from;
    while (from > 0 && text[from - 1].isDigit())
        --from;
    constexpr qsizetype ofDay = 2;
    if (from == digits || digits - from > ofDay || (from > 0 && !text[from - 1].isSpace()))
        return to;
    while (from > 0 && text[from - 1].isSpace())
        --from;
    return from;
}

/// A text that goes on: without what would only lead to its next word; a sentence's end stays one.
QString goingOn(QString begun)
{
    while (!begun.isEmpty() && (begun.back().isSpace() || u",;:–"_s.contains(begun.back())))
        begun.chop(1);
    const bool endsSentence = !begun.isEmpty() && u".!?"_s.contains(begun.back());
    return begun + (endsSentence ? u"\u00A0…"_s : u"…"_s);
}
} // namespace

SearchWords::SearchWords(QStringView text)
    : m_foldedKey(::foldedKey(text.left(longestText)))
    , m_looseKey(::looseKey(text.left(longestText)))
    , m_folded(wordsOf(m_foldedKey))
    , m_loose(wordsOf(m_looseKey))
{
}

QList<TextRange> SearchWords::in(QStringView text) const
{
    QList<TextRange> ranges;
    if (isEmpty())
        return ranges;
    // Keys of single words take their time: first that of the whole text, which most often has none of them.
    const QString folded = ::foldedKey(text);
    const bool hasFolded = hasOneOf(folded, m_folded);
    const bool hasLoose = !hasAllOf(folded, m_folded) && hasOneOf(::looseKey(text), m_loose);
    if (!hasFolded && !hasLoose)
        return ranges;
    for (const Word &word : wordsIn(text)) {
        qsizetype end = hasFolded ? endOfMatch(text, word, m_folded, &::foldedKey) : 0;
        if (end == 0 && hasLoose)
            end = endOfMatch(text, word, m_loose, &::looseKey);
        if (end > 0)
            ranges.append({word.start, end - word.start});
    }
    return ranges;
}

bool SearchWords::areAllIn(QStringView text) const
{
    return !isEmpty() && (hasAllOf(::foldedKey(text), m_folded) || hasAllOf(::looseKey(text), m_loose));
}

Excerpt excerptAround(const QString &text, const SearchWords &words, qsizetype length)
{
    const QList<TextRange> ranges = words.in(text);
    if (text.size() <= length || ranges.isEmpty()) {
        if (text.size() <= length)
            return {text, ranges};
        return {goingOn(text.first(gapBefore(text, length))), {}};
    }
    // A third of the piece leads to the word, the rest follows.
    qsizetype from = std::min(ranges.constFirst().start - length / 3, text.size() - length);
    from = from <= 0 ? 0 : std::min(gapAfter(text, from), ranges.constFirst().start);
    qsizetype to = std::min(from + length, text.size());
    if (to < text.size())
        to = std::max(gapBefore(text, to), ranges.constFirst().start + ranges.constFirst().length);
    while (from < to && text[from].isSpace())
        ++from;
    while (to > from && text[to - 1].isSpace())
        --to;
    if (to < text.size())
        to = std::max(withoutDay(text, to), ranges.constFirst().start + ranges.constFirst().length);

    Excerpt excerpt;
    const qsizetype before = from > 0 ? 1 : 0;
    const QString piece = text.sliced(from, to - from);
    excerpt.text = (before > 0 ? u"…"_s : QString()) + (to < text.size() ? goingOn(piece) : piece);
    for (const TextRange &range : ranges) {
        if (range.start >= from && range.start + range.length <= to)
            excerpt.marks.append({range.start - from + before, range.length});
    }
    return excerpt;
}

int spellingDistance(QStringView typed, QStringView name, int most)
{
    const qsizetype columns = std::min(name.size(), typed.size() + most);
    using Row = QVarLengthArray<int, 64>;
    std::array rows{Row(columns + 1), Row(columns + 1), Row(columns + 1)}; // used in turns
    for (qsizetype j = 0; j <= columns; ++j)
        rows[0][j] = int(j);
    const Row *last = rows.data();
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        const Row &beforeLast = rows[std::size_t(i + 1) % 3];
        Row &row = rows[std::size_t(i) % 3];
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= columns; ++j) {
            const bool same = typed[i - 1] == name[j - 1];
            row[j] = std::min({(*last)[j] + 1, row[j - 1] + 1, (*last)[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && typed[i - 1] == name[j - 2] && typed[i - 2] == name[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most)
            return most + 1;
        last = &row;
    }
    return std::min(*std::ranges::min_element(*last), most + 1);
}
