// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"
#include "wording.h"

#include <QStringList>

/// A milestone together with the partnership that it is part of. Both live in the catalog.
struct Step {
    const Partnership *partnership = nullptr;
    const Milestone *milestone = nullptr;
};

/// A catalog seen in one language: how its records are called. An id stands for what the catalog does not
/// have.
class View {
public:
    View(const Catalog &catalog, Language language)
        : m_catalog(catalog)
        , m_wording(language)
    {
    }

    const Catalog &catalog() const { return m_catalog; }
    const Wording &wording() const { return m_wording; }
    const QString &text(const LocalizedText &text) const { return text.in(m_wording.language()); }

    QString country(const QString &code) const;
    QString region(const QString &id) const;
    QString topic(const QString &id) const;
    QString municipality(const QString &id) const;
    QString network(const QString &id) const;
    QString party(const Party &party) const;
    /// Its own title or its parties: "Jesenice – Valjevo".
    QString partnership(const Partnership &partnership) const;
    /// The instrument's title, else what kind of step it was.
    QString step(const Milestone &milestone) const;

    /// The steps of all partnerships, or of those that a municipality takes part in; oldest first.
    QList<Step> steps(const QString &of) const;

private:
    const Catalog &m_catalog;
    Wording m_wording;
};
