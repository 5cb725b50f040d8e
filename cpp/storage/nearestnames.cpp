// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "nearestnames.h"

#include "searchmatch.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Of what is longer, a few mistakes say nothing any more.
constexpr qsizetype longestTyped = 40;

/// How many mistakes may be in that many letters.
int mistakesIn(qsizetype letters)
{
    return int(std::clamp<qsizetype>(letters / 3, 1, 3));
}

/// The distance to the nearest beginning of a word.
int distance(const QString &typed, const QString &name, int most)
{
    int least = spellingDistance(typed, name, most);
    for (qsizetype gap = name.indexOf(u' '); gap >= 0 && least > 1; gap = name.indexOf(u' ', gap + 1))
        least = std::min(least, spellingDistance(typed, QStringView(name).sliced(gap + 1), most));
    return least;
}
} // namespace

NearestNames::NearestNames(Reading &reading)
{
    Rows rows(reading, u"finder"_s,
        u"SELECT field, what, id, language, body, loose FROM finder ORDER BY rowid LIMIT %1"_s.arg(
            mostNames));
    while (rows.next()) {
        if (const QString field = rows.text(0);
            field == "name"_L1 || field == "alias"_L1 || field == "acronym"_L1)
            m_names.append({rows.text(1) + u'/' + rows.text(2), rows.text(3), rows.text(4), rows.text(5)});
    }
}

const QString &NearestNames::called(const Name &name, const QString &language) const
{
    const Name *called = nullptr;
    for (const Name &other : m_names) {
        if (other.thing != name.thing || other.language.isEmpty())
            continue;
        if (other.language == language)
            return other.body;
        // A spelling that languages share is in the index once, for the first of them.
        if (!called)
            called = &other;
    }
    return called ? called->body : name.body;
}

QStringList NearestNames::near(const QString &looseKey, const QString &language, int limit) const
{
    const QString typed = looseKey.left(longestTyped);
    if (typed.size() < 2)
        return {};
    QList<std::pair<int, const Name *>> all;
    const int most = mistakesIn(typed.size());
    for (const Name &name : m_names) {
        if (const int mistakes = distance(typed, name.loose, most); mistakes <= most)
            all.append({mistakes, &name});
    }
    // Of those as near, the most important first, and names before aliases: the order of the index.
    std::ranges::stable_sort(all, {}, &std::pair<int, const Name *>::first);
    QStringList names;
    QSet<QString> seen;
    for (const auto &[mistakes, name] : std::as_const(all)) {
        if (names.size() == limit)
            break;
        if (seen.contains(name->thing))
            continue;
        seen.insert(name->thing);
        if (const QString &called = this->called(*name, language); !names.contains(called))
            names.append(called);
    }
    return names;
}
