// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentstore.h"
#include "largecatalog.h"
#include "packagewriter.h"
#include "probe.h"
#include "searcher.h"
#include "searchkey.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

// How long an answer to each letter typed takes in a large content, beside the plain FTS5 query for the same
// beginning, and how long the thread that draws is kept from drawing meanwhile.
//
//   bench_search [MUNICIPALITIES [PARTNERSHIPS [WORDS]]]

using namespace Qt::StringLiterals;

namespace {
constexpr quint32 seed = 20261121;
constexpr int limit = 40;

/// Notes how long each event keeps the thread.
class TimedApplication : public QGuiApplication {
public:
    using QGuiApplication::QGuiApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        QElapsedTimer timer;
        timer.start();
        const bool done = QGuiApplication::notify(receiver, event);
        if (isListening)
            held.append(double(timer.nsecsElapsed()) / 1e6);
        return done;
    }

    bool isListening = false;
    QList<double> held;
};

/// What one would write: all words as beginnings, and SQLite orders and counts.
class PlainQuery {
public:
    PlainQuery(Database &database, const QString &order)
        : m_statement(*database.prepare(u"SELECT what, id, field, language, body FROM finder"
                                        " WHERE finder MATCH ?1 ORDER BY %1 LIMIT %2"_s.arg(order)
                                            .arg(limit)))
    {
    }

    int run(const QString &typed)
    {
        QStringList terms;
        for (const QString &word : foldedKey(typed).split(u' ', Qt::SkipEmptyParts))
            terms += u"\"%1\" *"_s.arg(word);
        m_statement.reset();
        m_statement.bind(1, terms.join(u' '));
        int rows = 0;
        while (m_statement.step().value_or(false)) {
            for (int column = 0; column < m_statement.columnCount(); ++column)
                (void)m_statement.text(column);
            ++rows;
        }
        return rows;
    }

private:
    Statement m_statement;
};

template <typename Work> double millisecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *name, const QList<double> &values)
{
    std::printf("%-46s %8.2f %8.2f %8.2f\n", name, medianOf(values), percentileOf(values, 0.99),
        percentileOf(values, 1));
}

QString writtenPackage(const QTemporaryDir &folder, const Catalog &catalog)
{
    const QString file = folder.filePath(u"large.sqlite"_s);
    const double took = millisecondsOf([&] {
        if (const auto written = writePackage(catalog, file); !written)
            qFatal("%s", qPrintable(written.error()));
    });
    std::printf("written in %.0f s, %.0f MB\n", took / 1e3, double(QFile(file).size()) / 1e6);
    return file;
}

/// The store alone, in turns with the plain queries.
void measureStore(const QString &file, const QStringList &typed, const QString &home)
{
    auto store = ContentStore::open(file);
    auto database = Database::openReadOnly(file);
    if (!store || !database)
        qFatal("the large content cannot be opened");
    PlainQuery byRank(*database, u"rank"_s);
    PlainQuery byRow(*database, u"rowid"_s);
    QList<double> ours;
    QList<double> ranked;
    QList<double> unranked;
    QMap<qsizetype, QList<double>> byLength;
    QMultiMap<double, QString> slowest;
    for (const QString &text : typed) {
        ranked.append(millisecondsOf([&] { byRank.run(text); }));
        ours.append(millisecondsOf([&] { (void)store->find({text, home, Language::Slovenian, limit}); }));
        unranked.append(millisecondsOf([&] { byRow.run(text); }));
        byLength[std::min<qsizetype>(text.size(), 8)].append(ours.constLast());
        slowest.insert(ours.constLast(), text);
    }
    std::printf("\n%-46s %8s %8s %8s\n", "ms for each letter typed", "median", "p99", "most");
    print("ours", ours);
    print("plain FTS5, its own order (ORDER BY rank)", ranked);
    print("plain FTS5, no order (ORDER BY rowid)", unranked);
    std::printf("p99, ours to plain: %.2f by rank, %.2f by rowid\n",
        percentileOf(ours, 0.99) / percentileOf(ranked, 0.99),
        percentileOf(ours, 0.99) / percentileOf(unranked, 0.99));
    for (auto length = byLength.cbegin(); length != byLength.cend(); ++length)
        print(qPrintable(
                  u"ours, %1%2 letters"_s.arg(length.key()).arg(length.key() == 8 ? u" and more"_s : u""_s)),
            *length);
    constexpr int told = 24;
    std::printf("the slowest:");
    int count = 0;
    for (auto text = slowest.cend(); text != slowest.cbegin() && count < told; ++count) {
        --text;
        std::printf(" \"%s\" %.1f", qPrintable(text.value()), text.key());
    }
    std::printf("\n");
}

/// All of it, as in the app: asked on the thread that draws, answered on another.
void measureTyping(TimedApplication &gui, const QString &file, const QStringList &typed, const QString &home)
{
    ContentLoader loader(file, {});
    Session session(loader, {Language::Slovenian, home, false, [] { return QDate(2026, 11, 21); }});
    PartnerSelection selection(session);
    Searcher searcher(loader, session, selection);
    const auto turnUntil = [](const auto &holds) {
        while (!holds())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    turnUntil([&] { return session.state() != Session::State::Loading; });
    loader.openIndex(); // as the app does after its start
    QList<double> answered;
    gui.isListening = true;
    for (const QString &text : typed) {
        QElapsedTimer timer;
        timer.start();
        searcher.setText(text);
        gui.held.append(double(timer.nsecsElapsed()) / 1e6);
        turnUntil([&] { return !searcher.isBusy(); });
        answered.append(double(timer.nsecsElapsed()) / 1e6);
    }
    gui.isListening = false;
    print("answered in the app", answered);
    print("the drawing thread held by one event", gui.held);
}
} // namespace

int main(int argc, char *argv[])
{
    TimedApplication gui(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const auto number = [&](int at, int otherwise) {
        return arguments.size() > at ? std::max(1, arguments[at].toInt()) : otherwise;
    };
    const int municipalities = number(1, 100'000);
    const int partnerships = number(2, 100'000);
    const int words = number(3, 160);
    const QTemporaryDir folder;
    QStringList typed;
    QString file;
    QString home;
    {
        const Catalog catalog = largeCatalog(municipalities, partnerships, seed);
        std::printf("%d municipalities, %d partnerships\n", municipalities, partnerships);
        home = catalog.info.defaultHome;
        file = writtenPackage(folder, catalog);
        typed = typedIn(catalog, words, seed + 1);
    }
    std::printf("%d letters typed\n", int(typed.size()));
    measureStore(file, typed, home);
    measureTyping(gui, file, typed, home);
    return 0;
}
