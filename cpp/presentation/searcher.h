// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "partnerselection.h"
#include "searchresultsmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// Looks up what a visitor types, at each letter, on the thread that reads the content: the newest question
/// is answered, older ones are passed over.
class Searcher final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(SearchResultsModel *results READ results CONSTANT FINAL)
    /// How many things were found, in words; empty while nothing is looked for.
    Q_PROPERTY(QString told READ told NOTIFY answered FINAL)
    /// Something was looked for, and there is nothing like it.
    Q_PROPERTY(bool nothingFound READ isNothingFound NOTIFY answered FINAL)
    /// Names spelled nearly like what was typed, when nothing was found.
    Q_PROPERTY(QStringList suggestions READ suggestions NOTIFY answered FINAL)
    /// What is shown is not yet the answer to `text`.
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    /// The key of the result to open; openRequested() follows when the pages that tell of it are there. A
    /// property, as QML is compiled ahead of time for properties of objects that are handed on.
    Q_PROPERTY(QString opened READ opened WRITE open NOTIFY openedChanged FINAL)

public:
    /// All must outlive the searcher.
    Searcher(ContentLoader &loader, Session &session, PartnerSelection &selection, QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    SearchResultsModel *results() { return &m_results; }
    QString told() const { return m_told; }
    bool isNothingFound() const { return m_nothingFound; }
    QStringList suggestions() const { return m_answer->nearest; }
    bool isBusy() const { return m_busy; }
    QString opened() const { return m_opened.key; }
    void open(const QString &key);

public Q_SLOTS:
    /// Nothing is looked for: the next visitor is another one.
    void reset();

Q_SIGNALS:
    void textChanged();
    void answered();
    void busyChanged();
    void openedChanged();
    /// The page and what it is about, as in SearchResult.
    void openRequested(const QString &page, const QString &target);

private:
    void ask();
    void take(const std::shared_ptr<const FoundInContent> &found);
    /// Tells what was found in the visitor's language.
    void tell();
    void setBusy(bool busy);
    void goOnOpening();

    ContentLoader &m_loader;
    Session &m_session;
    PartnerSelection &m_selection;
    SearchResultsModel m_results;
    QString m_text;
    QString m_told;
    bool m_busy = false;
    bool m_nothingFound = false;
    std::shared_ptr<const FoundInContent> m_answer;
    SearchResult m_opened; ///< empty when nothing is being opened
};
