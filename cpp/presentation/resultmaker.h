// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "searchanswer.h"
#include "searchentries.h"
#include "searchmatch.h"
#include "session.h"

#include <QCoreApplication>

/// Turns what was found into what the page of results shows, in the language of a session.
class ResultMaker {
    Q_DECLARE_TR_FUNCTIONS(ResultMaker)

public:
    ResultMaker(const Session &session, const QString &typed)
        : m_session(session)
        , m_words(typed)
    {
    }

    /// `excerpt` is the piece that matched, of what matched.
    SearchResult result(const FoundThing &thing, const Excerpt &excerpt) const;

    /// StyledText with the marked parts in bold and everything else as it is.
    static QString marked(const QString &text, const QList<TextRange> &marks);

private:
    QString titleOf(const FoundThing &thing) const;
    QString partiesOf(const FoundThing &thing) const;
    QString detailOf(const FoundThing &thing) const;
    QString placeOf(const FoundThing &thing) const;
    /// "Latvian: " before a piece of a text that the visitor's language does not have so; empty for all else.
    QString foreignLanguageOf(const SearchHit &hit) const;
    static QString iconOf(const FoundThing &thing);
    static void setTarget(SearchResult &result, const FoundThing &thing);
    QString words(const LocalizedText &text) const { return m_session.words(text); }

    const Session &m_session;
    SearchWords m_words;
};
