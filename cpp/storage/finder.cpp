// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "finder.h"

#include "rows.h"
#include "searchkey.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
/// A reader types a few words; what is pasted beyond that only costs time.
constexpr qsizetype longestText = 200;
/// The longest words of a text say most about what is meant; each further one costs time.
constexpr qsizetype mostWords = 8;

/// Where the record of each kind of hit is kept.
constexpr std::array homes{
    std::pair{"municipality"_L1, "municipality"_L1},
    std::pair{"partnership"_L1, "partnership"_L1},
    std::pair{"agreement"_L1, "milestone"_L1},
    std::pair{"event"_L1, "event"_L1},
    std::pair{"network"_L1, "network"_L1},
    std::pair{"topic"_L1, "topic"_L1},
};

/// An FTS5 query for rows whose column has, for each word of the key, one that begins with it. Every word is
/// quoted and has nothing but letters and digits, so that no text can be taken for the syntax of FTS5.
QString queryFor(QLatin1StringView column, const QString &key)
{
    static const QRegularExpression betweenWords(u"[^\\p{L}\\p{N}]+"_s);
    QStringList words = key.split(betweenWords, Qt::SkipEmptyParts);
    words.removeDuplicates();
    std::ranges::stable_sort(words, std::ranges::greater(), &QString::size);
    words.resize(std::min(words.size(), mostWords));
    if (words.isEmpty())
        return {};
    return column + u" : (\""_s + words.join(u"\" * \""_s) + u"\" *)"_s;
}

/// One search: gathers hits until there are enough of them.
class Search {
public:
    Search(Database &database, int limit)
        : m_reading(database)
        , m_rows(m_reading, u"finder"_s,
              u"SELECT what, id, field, language, body FROM finder WHERE finder MATCH ?1 ORDER BY rowid"_s)
        , m_limit(limit)
    {
    }

    void add(const QString &query)
    {
        if (query.isEmpty())
            return;
        m_rows.start(query);
        while (m_hits.size() < m_limit && m_rows.next())
            addRow();
    }

    tl::expected<QList<SearchHit>, StorageError> hits() const { return m_reading.result(m_hits); }

private:
    void addRow()
    {
        const SearchHit hit{m_rows.text(0), m_rows.text(1), m_rows.text(2), m_rows.text(3), m_rows.text(4)};
        const auto key = std::pair(hit.what, hit.id);
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);
        if (!hit.language.isEmpty())
            m_rows.languageTag(3);
        if (!exists(hit))
            m_rows.damaged(u"there is no %1 \"%2\""_s.arg(hit.what, hit.id));
        m_hits.append(hit);
    }

    /// The index has no foreign keys, so that a hit is looked up before it is offered as a link.
    bool exists(const SearchHit &hit)
    {
        const auto *home = std::ranges::find_if(homes, [&](const auto &h) { return h.first == hit.what; });
        if (home == homes.end())
            return false;
        Statement statement = m_reading.prepare(u"SELECT 1 FROM %1 WHERE id = ?1"_s.arg(home->second));
        statement.bind(1, hit.id);
        return m_reading.step(statement);
    }

    Reading m_reading;
    Rows m_rows;
    int m_limit;
    QList<SearchHit> m_hits;
    QSet<std::pair<QString, QString>> m_seen;
};
} // namespace

tl::expected<QList<SearchHit>, StorageError> findIn(Database &database, const QString &text, int limit)
{
    const QString start = text.left(longestText);
    Search search(database, limit);
    search.add(queryFor("folded"_L1, foldedKey(start)));
    search.add(queryFor("loose"_L1, looseKey(start)));
    return search.hits();
}
