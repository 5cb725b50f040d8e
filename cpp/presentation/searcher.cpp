// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "searcher.h"

#include "resultmaker.h"

using namespace Qt::StringLiterals;

namespace {
/// More than anybody reads through; who does not find it among these types another letter.
constexpr int mostResults = 40;
} // namespace

Searcher::Searcher(ContentLoader &loader, Session &session, PartnerSelection &selection, QObject *parent)
    : QObject(parent)
    , m_loader(loader)
    , m_session(session)
    , m_selection(selection)
    , m_results(session)
    , m_answer(std::make_shared<const FoundInContent>())
{
    connect(&m_loader, &ContentLoader::found, this, &Searcher::take);
    // In another language other texts are told, and another home has its own things.
    connect(&m_session, &Session::contentChanged, this, &Searcher::ask);
    connect(&m_session, &Session::homeChanged, this, &Searcher::goOnOpening);
}

void Searcher::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_opened = {};
    Q_EMIT textChanged();
    ask();
}

void Searcher::reset()
{
    setText({});
}

void Searcher::ask()
{
    if (SearchWords(m_text).isEmpty()) {
        m_loader.forgetQuestion();
        auto nothing = std::make_shared<FoundInContent>();
        nothing->question.text = m_text;
        m_answer = nothing;
        setBusy(false);
        tell();
        return;
    }
    setBusy(true);
    m_loader.find({m_text, m_session.home(), m_session.language(), mostResults});
}

void Searcher::take(const std::shared_ptr<const FoundInContent> &found)
{
    const SearchQuestion &question = found->question;
    if (question.text != m_text || question.home != m_session.home()
        || question.language != m_session.language())
        return; // the visitor has typed on
    m_answer = found;
    setBusy(false);
    tell();
}

void Searcher::tell()
{
    const ResultMaker maker(m_session, m_answer->question.text);
    QList<SearchResult> results;
    for (qsizetype i = 0; i < m_answer->found.size(); ++i)
        results.append(maker.result(m_answer->found[i], m_answer->excerpts[i]));
    m_results.show(results);
    const bool looked = !SearchWords(m_answer->question.text).isEmpty();
    m_nothingFound = looked && results.isEmpty();
    const int count = int(results.size());
    m_told = !looked           ? QString()
        : count == 0           ? tr("Nothing found")
        : count == mostResults ? tr("The first %n results", nullptr, count)
                               : tr("%n results", nullptr, count);
    Q_EMIT answered();
}

void Searcher::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void Searcher::open(const QString &key)
{
    m_opened = m_results.withKey(key);
    if (m_opened.key.isEmpty())
        return;
    Q_EMIT openedChanged();
    if (m_opened.home == m_session.home() || m_opened.home.isEmpty())
        goOnOpening();
    else if (m_opened.page == "map"_L1)
        m_session.setHome(m_opened.home); // all pages are that municipality's from now on
    else
        m_session.visit(m_opened.home);
}

void Searcher::goOnOpening()
{
    if (m_opened.key.isEmpty() || (!m_opened.home.isEmpty() && m_opened.home != m_session.home()))
        return;
    const SearchResult opened = std::exchange(m_opened, {});
    if (opened.page == "partners"_L1)
        m_selection.chooseTopic(opened.target);
    Q_EMIT openRequested(opened.page, opened.target);
}
