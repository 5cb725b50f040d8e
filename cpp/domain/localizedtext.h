// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "language.h"

#include <QString>

#include <array>

/// How a text came to be in its language.
enum class TextStatus : quint8 {
    Original, ///< written in this language first
    Translated, ///< translated from the original, not yet read by a second editor
    Reviewed, ///< read and approved by an editor who writes the language
    Derived ///< Serbian Latin made from the Cyrillic by serbianLatin()
};

/// One text in as many of the product's languages as there are.
class LocalizedText {
public:
    struct Version {
        QString text;
        TextStatus status = TextStatus::Original;
        bool operator==(const Version &) const = default;
    };

    void set(Language language, const QString &text, TextStatus status);

    /// The language's own version; empty text when there is none.
    const Version &version(Language language) const { return m_versions[std::size_t(language)]; }
    bool has(Language language) const { return !version(language).text.isEmpty(); }
    bool isEmpty() const;

    /// The language whose version a reader of `wanted` is shown: `wanted` itself, else Serbian in the other
    /// script, else the original, else English, else the first there is.
    Language shownLanguage(Language wanted) const;

    /// The text to show to a reader of `wanted`; empty only when there is no version at all.
    const QString &in(Language wanted) const { return version(shownLanguage(wanted)).text; }

    bool operator==(const LocalizedText &) const = default;

private:
    std::array<Version, allLanguages.size()> m_versions;
};
