// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "rows.h"
#include "searchanswer.h"

#include <QHash>
#include <QSet>

#include <memory>

/// All that belongs to one municipality: itself, its partners, partnerships, agreements, events, networks and
/// their topics; and by which names and titles they are found.
class OwnThings {
public:
    /// One spelling, as the search index has it.
    struct Spelling {
        SearchHit hit;
        QString folded;
        QString loose;
    };

    OwnThings() = default;
    OwnThings(Reading &reading, const QString &home);

    const QString &home() const { return m_home; }
    bool contains(const QString &what, const QString &id) const { return m_things.contains({what, id}); }
    const QList<Spelling> &spellings() const { return m_spellings; }

private:
    void addSpellings(Reading &reading, const QList<std::pair<QString, QString>> &things);

    QString m_home;
    QSet<std::pair<QString, QString>> m_things;
    QList<Spelling> m_spellings;
};

/// Reads what is to be told of things that were found, a few small queries each.
class ThingReader {
public:
    ThingReader(Reading &reading, const OwnThings &own);

    /// Fills in all but the hit. A hit without a thing is damage.
    void read(FoundThing &thing);

private:
    struct Membership {
        QString municipality;
        bool isHome = false;
    };

    void readMunicipality(FoundThing &thing);
    void readPartnership(FoundThing &thing);
    void readAgreement(FoundThing &thing);
    void readEvent(FoundThing &thing);
    void readNetwork(FoundThing &thing);
    void readTopic(FoundThing &thing);
    /// Who tells a partnership, and about whom, from its parties.
    void readParties(FoundThing &thing, const QString &partnership);
    void chooseHome(FoundThing &thing, const QList<Membership> &members) const;
    /// Prepared when first wanted; started with an id.
    Rows &rows(const char *sql, const QString &id);
    void missing(const FoundThing &thing);

    Reading &m_reading;
    const OwnThings &m_own;
    QHash<const char *, std::shared_ptr<Rows>> m_rows;
};
