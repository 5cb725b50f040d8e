// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>

#include <list>
#include <optional>

/// Keeps values up to a sum of costs, dropping what was not asked for for longest.
template <typename Key, typename Value> class LruCache {
public:
    explicit LruCache(qsizetype most)
        : m_most(most)
    {
    }

    [[nodiscard]] std::optional<Value> find(const Key &key)
    {
        const auto found = m_entries.find(key);
        if (found == m_entries.end())
            return std::nullopt;
        m_order.splice(m_order.begin(), m_order, *found);
        return (*found)->value;
    }
    /// Even a value that costs more than all may is kept until the next one comes.
    void insert(const Key &key, const Value &value, qsizetype cost)
    {
        if (const auto found = m_entries.find(key); found != m_entries.end()) {
            m_cost -= (*found)->cost;
            m_order.erase(*found);
            m_entries.erase(found);
        }
        m_order.push_front({key, value, cost});
        m_entries.insert(key, m_order.begin());
        m_cost += cost;
        while (m_cost > m_most && m_order.size() > 1) {
            m_cost -= m_order.back().cost;
            m_entries.remove(m_order.back().key);
            m_order.pop_back();
        }
    }
    [[nodiscard]] qsizetype cost() const { return m_cost; }

private:
    struct Entry {
        Key key;
        Value value;
        qsizetype cost;
    };

    std::list<Entry> m_order; // the latest first
    QHash<Key, typename std::list<Entry>::iterator> m_entries;
    qsizetype m_cost = 0;
    qsizetype m_most;
};
