// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "entryrows.h"
#include "session.h"

#include <QAbstractListModel>
#include <QPointer>

#include <memory>

/// A list model whose rows are value types made from a Session; every property of the type is a role of that
/// name.
///
/// The rows are made anew whenever the session's content changes. When the same keys come again in the same
/// order they change in place, so that a list keeps its scroll position when the language changes.
class SessionModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    Session *session() const { return m_session; }
    void setSession(Session *session);
    int count() const { return m_rows->count(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void countChanged();

protected:
    SessionModel(std::unique_ptr<EntryRows> rows, QObject *parent);

    template <typename Entry> const QList<Entry> &entries() const
    {
        return static_cast<const RowsOf<Entry> &>(*m_rows).entries();
    }

    /// Makes the rows anew; session() is not null.
    virtual void rebuild();
    void rebuildIfReady();

private:
    /// Rows that stay keep their delegates, so that others can be seen to come and go.
    void exchange();
    void reorder();

    std::unique_ptr<EntryRows> m_rows;
    QPointer<Session> m_session;
};
