// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QMetaObject>
#include <QMetaProperty>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <utility>

class Session;

/// The rows of a SessionModel, whatever their type.
class EntryRows {
public:
    virtual ~EntryRows() = default;

    virtual const QMetaObject &type() const = 0;
    virtual int count() const = 0;
    virtual QVariant value(int row, int property) const = 0;

    /// Makes the rows anew without showing them yet; true when they have the same keys in the same order as
    /// the present ones.
    virtual bool prepare(const Session &session) = 0;
    virtual int preparedCount() const = 0;
    virtual void clear() = 0;
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

    bool prepare(const Session &session) override
    {
        m_prepared = m_maker(session);
        return std::ranges::equal(m_prepared, m_entries, {}, &Entry::key, &Entry::key);
    }
    int preparedCount() const override { return int(m_prepared.size()); }
    void clear() override { m_entries.clear(); }
    void commit() override { m_entries = std::exchange(m_prepared, {}); }

    const QList<Entry> &entries() const { return m_entries; }

private:
    Maker m_maker;
    QList<Entry> m_entries;
    QList<Entry> m_prepared;
};
