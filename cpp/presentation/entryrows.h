// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QMetaObject>
#include <QMetaProperty>
#include <QSet>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

class Session;

/// The rows of a SessionModel, whatever their type.
class EntryRows {
public:
    virtual ~EntryRows() = default;

    virtual const QMetaObject &type() const = 0;
    virtual int count() const = 0;
    virtual QVariant value(int row, int property) const = 0;

    /// What the rows made anew are, compared with the present ones by their keys.
    enum class Change { None, Order, Rows };
    /// Makes the rows anew without showing them yet.
    virtual Change prepare(const Session &session) = 0;
    virtual int preparedCount() const = 0;
    /// Where each present row is among those made anew, when only the order changed.
    virtual QList<int> preparedPlaces() const = 0;
    /// Whether the present row is also among those made anew.
    virtual bool staysPrepared(int row) const = 0;
    /// Whether the present row is the same one as the one made anew with that number.
    virtual bool isPrepared(int row) const = 0;
    virtual void remove(int row) = 0;
    /// Puts the row made anew with that number where it belongs.
    virtual void insertPrepared(int row) = 0;
    /// Shows what prepare() made.
    virtual void commit() = 0;
};

/// Rows of one value type, each told from the others by its `key`.
template <typename Entry> class RowsOf : public EntryRows {
public:
    using Maker = std::function<QList<Entry>(const Session &)>;

    explicit RowsOf(Maker maker)
        : m_maker(std::move(maker))
    {
    }

    const QMetaObject &type() const override { return Entry::staticMetaObject; }
    int count() const override { return int(m_entries.size()); }
    QVariant value(int row, int property) const override
    {
        return type().property(property).readOnGadget(&m_entries.at(row));
    }

    Change prepare(const Session &session) override
    {
        m_prepared = m_maker(session);
        if (std::ranges::equal(m_prepared, m_entries, {}, &Entry::key, &Entry::key))
            return Change::None;
        const auto keyIn = [](const QList<Entry> &entries) {
            return [&entries](int row) -> const QString & { return entries.at(row).key; };
        };
        if (std::ranges::equal(
                rowsByKey(m_prepared), rowsByKey(m_entries), {}, keyIn(m_prepared), keyIn(m_entries)))
            return Change::Order;
        m_preparedKeys.clear();
        for (const Entry &entry : std::as_const(m_prepared))
            m_preparedKeys.insert(entry.key);
        return Change::Rows;
    }
    int preparedCount() const override { return int(m_prepared.size()); }
    QList<int> preparedPlaces() const override
    {
        const QList<int> before = rowsByKey(m_entries);
        const QList<int> after = rowsByKey(m_prepared);
        QList<int> places(before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            places[before.at(i)] = after.at(i);
        return places;
    }
    bool staysPrepared(int row) const override { return m_preparedKeys.contains(m_entries.at(row).key); }
    bool isPrepared(int row) const override { return m_entries.at(row).key == m_prepared.at(row).key; }
    void remove(int row) override { m_entries.removeAt(row); }
    void insertPrepared(int row) override { m_entries.insert(row, m_prepared.at(row)); }
    void commit() override { m_entries = std::exchange(m_prepared, {}); }

    const QList<Entry> &entries() const { return m_entries; }

private:
    /// The numbers of the rows, sorted by key; of rows with one key, the first first.
    static QList<int> rowsByKey(const QList<Entry> &entries)
    {
        QList<int> rows(entries.size());
        std::iota(rows.begin(), rows.end(), 0);
        std::ranges::stable_sort(rows, {}, [&](int row) -> const QString & { return entries.at(row).key; });
        return rows;
    }

    Maker m_maker;
    QList<Entry> m_entries;
    QList<Entry> m_prepared;
    QSet<QString> m_preparedKeys; ///< only filled for Change::Rows
};
