// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A part of a text, counted in QChars.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextRange &) const = default;
};

/// What a reader has typed, as words to look for. Any text will do; one without letters or digits has no
/// words.
class SearchWords {
public:
    explicit SearchWords(QStringView text = {});

    bool isEmpty() const { return m_folded.isEmpty(); }
    const QString &foldedKey() const { return m_foldedKey; }
    const QString &looseKey() const { return m_looseKey; }
    /// The words of the keys, each once, the longest first: it says most about what is meant. No more than
    /// eight, since each further one costs time.
    const QStringList &folded() const { return m_folded; }
    const QStringList &loose() const { return m_loose; }

    /// The beginnings of words in `text` that are written like one of the words, in whatever script: "Čerk"
    /// of "Čerkasi" for "черк"; where not all words are written there, also of those that sound like one. In
    /// order and apart from each other; accents are never cut off their letters.
    QList<TextRange> in(QStringView text) const;
    /// Whether each of the words is the beginning of one in `text`, so written or so spoken.
    bool areAllIn(QStringView text) const;

private:
    QString m_foldedKey;
    QString m_looseKey;
    QStringList m_folded;
    QStringList m_loose;
};

/// A piece of a longer text and what is marked in it.
struct Excerpt {
    QString text;
    QList<TextRange> marks;
};

/// The piece of a text around the first word looked for, about `length` QChars of whole words, with "…" where
/// something was left out; a shorter text as it is.
Excerpt excerptAround(const QString &text, const SearchWords &words, qsizetype length);

/// How many letters must be put in, taken away, changed or swapped with their neighbour to make the beginning
/// of `name`, or all of it, out of `typed`; more than `most` when it takes more than that.
int spellingDistance(QStringView typed, QStringView name, int most);
