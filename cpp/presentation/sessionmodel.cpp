// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "sessionmodel.h"

SessionModel::SessionModel(std::unique_ptr<EntryRows> rows, QObject *parent)
    : QAbstractListModel(parent)
    , m_rows(std::move(rows))
{
}

void SessionModel::setSession(Session *session)
{
    if (session == m_session)
        return;
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (m_session)
        connect(m_session, &Session::contentChanged, this, &SessionModel::rebuildIfReady);
    Q_EMIT sessionChanged();
    rebuildIfReady();
}

int SessionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    const int property = role - Qt::UserRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || property < 0
        || property >= m_rows->type().propertyCount())
        return {};
    return m_rows->value(index.row(), property);
}

QHash<int, QByteArray> SessionModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_rows->type().propertyCount(); ++i)
        names.insert(Qt::UserRole + i, m_rows->type().property(i).name());
    return names;
}

void SessionModel::rebuild()
{
    switch (m_rows->prepare(*m_session)) {
    case EntryRows::Change::None:
        m_rows->commit();
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    case EntryRows::Change::Order:
        reorder();
        return;
    case EntryRows::Change::Rows:
        exchange();
        return;
    }
}

void SessionModel::exchange()
{
    const int before = count();
    const int after = m_rows->preparedCount();
    const auto removeFrom = [this](int row) {
        beginRemoveRows({}, row, row);
        m_rows->remove(row);
        endRemoveRows();
    };
    for (int row = before - 1; row >= 0; --row) {
        if (!m_rows->staysPrepared(row))
            removeFrom(row);
    }
    for (int row = 0; row < after; ++row) {
        if (row < count() && m_rows->isPrepared(row))
            continue;
        beginInsertRows({}, row, row);
        m_rows->insertPrepared(row);
        endInsertRows();
    }
    while (count() > after) // rows that have come anew in another place
        removeFrom(count() - 1);
    m_rows->commit();
    if (after > 0)
        Q_EMIT dataChanged(index(0), index(after - 1));
    if (after != before)
        Q_EMIT countChanged();
}

void SessionModel::reorder()
{
    // With this hint a list view keeps its place.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QList<int> places = m_rows->preparedPlaces();
    m_rows->commit();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &one : before)
        after.append(index(places.at(one.row())));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void SessionModel::rebuildIfReady()
{
    if (m_session)
        rebuild();
}
