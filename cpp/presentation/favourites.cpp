// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "favourites.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array kinds{"partner:"_L1, "agreement:"_L1, "event:"_L1};

bool isKey(const QString &text)
{
    return std::ranges::any_of(
        kinds, [&](QLatin1StringView kind) { return text.startsWith(kind) && text.size() > kind.size(); });
}
} // namespace

Favourites::Favourites(const QStringList &keys, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
{
    m_keys.removeIf([](const QString &key) { return !isKey(key); });
    m_keys.removeDuplicates();
    m_keys.resize(std::min(m_keys.size(), most));
}

QStringList Favourites::ids(Kind kind) const
{
    const QLatin1StringView begin = kinds.at(std::size_t(kind));
    QStringList ids;
    for (const QString &key : m_keys) {
        if (key.startsWith(begin))
            ids.append(key.sliced(begin.size()));
    }
    return ids;
}

QString Favourites::key(Kind kind, const QString &id)
{
    return kinds.at(std::size_t(kind)) + id;
}

void Favourites::toggle(const QString &key)
{
    if (!isKey(key))
        return;
    if (m_keys.removeAll(key) == 0) {
        if (m_keys.size() >= most)
            return;
        m_keys.append(key);
    }
    Q_EMIT changed();
}

void Favourites::reset()
{
    if (m_keys.isEmpty())
        return;
    m_keys.clear();
    Q_EMIT changed();
}
