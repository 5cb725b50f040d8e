// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "finder.h"

#include "rows.h"
#include "searchmatch.h"

#include <QHash>

#include <algorithm>
#include <compare>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
/// Rows of the index looked at for one question: in the order of importance, so that what is left out of a
/// great content when a letter or two were typed is what matters least.
constexpr int mostRows = 500;
/// The same for names that are written exactly as asked.
constexpr int mostExactRows = 64;
constexpr int mostNearest = 5;
/// The home's own spellings are numbered from here, before all rows of the index.
constexpr qint64 ownRows = -1'000'000'000;

/// FTS5's words for rows with a word that begins like this one, which has nothing but letters and digits.
QString beginning(const QString &word)
{
    if (word.size() > 1)
        return u"\"%1\" *"_s.arg(word);
    // The index has beginnings of two and three letters. To gather all that begin with one takes long; to go
    // through those with two at once does not.
    QString any = u"(\"%1\""_s.arg(word);
    static const QString letters = u"abcdefghijklmnopqrstuvwxyz0123456789"_s;
    for (const QChar next : letters)
        any += u" OR \"%1%2\" *"_s.arg(word, next);
    return any + u')';
}

bool isLetter(const QString &word)
{
    return word.size() == 1;
}

bool hasBeginning(const QString &written, const QString &word)
{
    return written.startsWith(word) || written.contains(u' ' + word);
}

/// An FTS5 query for rows whose column has, for each of the words, one that begins with it. Every word is
/// quoted and has nothing but letters and digits, so that no text can be taken for the syntax of FTS5.
QString queryFor(QLatin1StringView column, const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms += beginning(word);
    return terms.isEmpty() ? QString() : column + u" : ("_s + terms.join(u" AND "_s) + u')';
}

/// The same for rows that begin with these words.
QString exactQueryFor(QLatin1StringView column, const QString &key)
{
    return key.isEmpty() ? QString() : column + u" : ^ \""_s + key + u'"';
}

/// Where a row stands among those found; the least first.
struct Rank {
    int tier = 0; ///< exact name, beginning of a name, alias, title, topic, text
    bool onlySounds = false;
    bool isOthers = false; ///< not the home's own
    int place = 0; ///< all of it, its beginning, a later word
    bool otherLanguage = false;
    qint64 row = 0;
    auto operator<=>(const Rank &) const = default;
};

struct Candidate {
    Rank rank;
    SearchHit hit; ///< its body is read in the end
};

constexpr int textTier = 5;

int tierOf(const SearchHit &hit, int place)
{
    if (hit.what == "topic"_L1 || hit.field == "country"_L1)
        return 4;
    if (hit.field == "name"_L1 || hit.field == "acronym"_L1)
        return place == 0 ? 0 : 1;
    if (hit.field == "alias"_L1)
        return 2;
    if (hit.field == "title"_L1 || hit.field == "date"_L1)
        return 3;
    return textTier;
}

/// One search: gathers candidates, each thing with the best of its rows.
class Search {
public:
    Search(Reading &reading, const SearchQuestion &question, const OwnThings &own)
        : m_reading(reading)
        , m_rows(reading, u"finder"_s,
              u"SELECT rowid, what, id, field, language, folded, loose FROM finder WHERE finder MATCH ?1"
              " ORDER BY rowid"_s)
        , m_language(languageTag(question.language))
        , m_words(question.text)
        , m_own(own)
    {
    }

    const SearchWords &words() const { return m_words; }

    void gather(int enough)
    {
        gather("folded"_L1, m_words.folded(), m_words.foldedKey(), false, enough);
        if (m_best.size() < enough)
            gather("loose"_L1, m_words.loose(), m_words.looseKey(), true, enough);
    }

    QList<SearchHit> best(int limit)
    {
        QList<Candidate> all = m_best.values();
        for (Candidate &candidate : all)
            candidate.rank.otherLanguage = false; // it tells rows of one thing apart, not things
        const auto last = all.begin() + std::min<qsizetype>(limit, all.size());
        std::ranges::partial_sort(all, last, {}, &Candidate::rank);
        all.erase(last, all.end());
        Rows bodies(
            m_reading, u"finder"_s, u"SELECT body, language FROM finder WHERE rowid = CAST(?1 AS INTEGER)"_s);
        QList<SearchHit> hits;
        for (Candidate &candidate : all) {
            if (!candidate.hit.body.isNull()) {
                hits.append(candidate.hit);
                continue;
            }
            bodies.start(QString::number(candidate.rank.row));
            if (!bodies.next())
                break;
            candidate.hit.body = bodies.text(0);
            if (!candidate.hit.language.isEmpty())
                bodies.languageTag(1);
            hits.append(candidate.hit);
        }
        return hits;
    }

private:
    void gather(
        QLatin1StringView column, const QStringList &words, const QString &key, bool onlySounds, int enough)
    {
        // Beside longer words those of one letter are quicker looked for in the rows that have the longer
        // ones.
        QStringList letters = words;
        letters.removeIf(std::not_fn(isLetter));
        QStringList longer = words;
        longer.removeIf(isLetter);
        if (longer.isEmpty())
            longer = std::exchange(letters, {});
        if (add(queryFor(column, longer), letters, key, onlySounds, mostRows) < mostRows)
            return;
        if (!letters.isEmpty() && m_best.size() < enough)
            add(queryFor(column, words), {}, key, onlySounds, mostRows);
        // There are more than were looked at: what must come first is asked for by itself.
        add(exactQueryFor(column, key), {}, key, onlySounds, mostExactRows);
        addOwn(words, key, onlySounds);
    }

    void addOwn(const QStringList &words, const QString &key, bool onlySounds)
    {
        qint64 row = ownRows;
        for (const OwnThings::Spelling &spelling : m_own.spellings()) {
            ++row;
            const QString &written = onlySounds ? spelling.loose : spelling.folded;
            if (std::ranges::all_of(words, [&](const QString &word) { return hasBeginning(written, word); }))
                add(spelling.hit, written, row, key, onlySounds);
        }
    }

    /// How many rows were looked at; added are those that have the letters too.
    int add(const QString &query, const QStringList &letters, const QString &key, bool onlySounds, int most)
    {
        if (query.isEmpty())
            return 0;
        m_rows.start(query);
        int count = 0;
        while (count < most && m_rows.next()) {
            ++count;
            const QString written = m_rows.text(onlySounds ? 6 : 5);
            if (std::ranges::all_of(
                    letters, [&](const QString &letter) { return hasBeginning(written, letter); }))
                add({m_rows.text(1), m_rows.text(2), m_rows.text(3), m_rows.text(4), {}}, written,
                    m_rows.number(0), key, onlySounds);
        }
        return count;
    }

    void add(const SearchHit &hit, const QString &written, qint64 row, const QString &key, bool onlySounds)
    {
        Candidate candidate{{}, hit};
        Rank &rank = candidate.rank;
        rank.place = !written.startsWith(key) ? 2 : written.size() > key.size() ? 1 : 0;
        rank.tier = tierOf(hit, rank.place);
        rank.otherLanguage = !hit.language.isEmpty() && hit.language != m_language;
        if (rank.tier == textTier) {
            rank.place = 2; // where in a text says nothing
            rank.tier += rank.otherLanguage ? 1 : 0; // what the visitor cannot read comes last
        }
        rank.onlySounds = onlySounds;
        rank.isOthers = !m_own.contains(hit.what, hit.id);
        rank.row = row;
        const std::pair thing(hit.what, hit.id);
        const auto best = m_best.find(thing);
        if (best == m_best.end())
            m_best.insert(thing, candidate);
        else if (rank < best->rank)
            *best = candidate;
    }

    Reading &m_reading;
    Rows m_rows;
    QString m_language;
    SearchWords m_words;
    const OwnThings &m_own;
    QHash<std::pair<QString, QString>, Candidate> m_best;
};
} // namespace

tl::expected<SearchAnswer, StorageError> Finder::find(Database &database, const SearchQuestion &question)
{
    Reading reading(database);
    SearchAnswer answer;
    if (question.limit <= 0)
        return answer;
    if (m_own.home() != question.home)
        m_own = OwnThings(reading, question.home);
    Search search(reading, question, m_own);
    search.gather(question.limit);
    ThingReader things(reading, m_own);
    for (const SearchHit &hit : search.best(question.limit)) {
        FoundThing thing;
        thing.hit = hit;
        things.read(thing);
        answer.found.append(thing);
    }
    if (answer.found.isEmpty() && !search.words().isEmpty()) {
        if (!m_names)
            m_names.emplace(reading);
        answer.nearest =
            m_names->near(search.words().looseKey(), languageTag(question.language), mostNearest);
    }
    return reading.result(answer);
}
