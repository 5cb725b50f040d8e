// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "partnerfilter.h"
#include "session.h"

#include <QCoreApplication>

/// Turns domain values into what the pages show, in the language of a session.
class EntryMaker {
    Q_DECLARE_TR_FUNCTIONS(EntryMaker)

public:
    explicit EntryMaker(const Session &session)
        : m_session(session)
    {
    }

    /// "Velenje – Pljevlja – Lukavac"; networks by their acronym or name.
    QString parties(const Partnership &partnership) const;
    /// The partnership's own name, else its parties.
    QString title(const Partnership &partnership) const;
    /// The title of what was signed, else what happened.
    QString title(const Milestone &milestone) const;
    /// The date, and in brackets what other sources say instead.
    QString dates(const Milestone &milestone) const;
    /// "1. avgust 2027 · 52 let"; below it a note when the day is not the right one.
    QString anniversary(const Anniversary &anniversary) const;
    /// The soonest anniversary of the partnership's beginnings and agreements; empty when there is none.
    QString nextAnniversaryOf(const Partnership &partnership) const;
    /// How the text that the visitor reads came to be: original, translated, reviewed.
    QString textStatus(const LocalizedText &text) const;

    /// The first municipality on the other side that still takes part; empty when there is none.
    QString firstPartner(const Partnership &partnership) const;
    /// The same of an event's partnership, if it belongs to one.
    QString firstPartner(const Event &event) const;
    /// The network that the home municipality belongs to by the partnership; empty when it is none, or has
    /// left.
    QString network(const Partnership &partnership) const;
    /// The event's network, if the home municipality belongs to it; else empty.
    QString network(const Event &event) const;
    /// Where more can be read: the page of the first partner, else of the network.
    PageTarget target(const Partnership &partnership) const;
    /// The same of an event's partnership or network.
    PageTarget target(const Event &event) const;
    /// The page of what was signed, else the same as of the partnership.
    PageTarget target(const Partnership &partnership, const Milestone &milestone) const;

    QStringList topics(const QStringList &ids) const;
    QStringList texts(const QList<LocalizedText> &texts) const;
    QList<SourceEntry> sources(const QStringList &ids) const;
    /// The partnerships of the home municipality with another one, oldest first.
    QList<Partnership> partnershipsWith(const QString &municipality) const;
    /// The municipalities on the other side of the home municipality's partnerships, each once, by name;
    /// those that are partners no longer come last. With a filter, only those that it accepts.
    QList<PartnerEntry> partners(const PartnerFilter &filter = {}) const;
    PartnerEntry partner(const QString &municipality, const PartnerFilter &filter = {}) const;
    PartnershipEntry partnership(const Partnership &partnership) const;
    MilestoneEntry milestone(const Milestone &milestone) const;
    MilestoneEntry event(const Event &event) const;
    /// Of steps in the order of time, leaves the year to the first of each year.
    static void sayYearsOnce(QList<MilestoneEntry> &steps);
    /// What a place is and where: "Mesto, Srbija", before it the name that it gives itself: "Ваљево · mesto,
    /// Srbija".
    QString placeOf(const Municipality &municipality) const;
    SignatoryEntry signatory(const Signatory &signatory) const;
    QList<ClaimEntry> claims(const Milestone &milestone) const;
    /// The coat of arms of a municipality; an empty entry when the content has none.
    PictureEntry arms(const QString &municipality) const;
    /// Its photographs, the one for the cover first.
    QList<PictureEntry> photographs(const QString &municipality) const;

    QString municipalityName(const QString &id) const;
    QString countryName(const QString &code) const;

private:
    const Catalog &catalog() const { return m_session.catalog(); }
    const Wording &wording() const { return m_session.wording(); }
    QString words(const LocalizedText &text) const { return m_session.words(text); }
    PictureEntry picture(
        const Picture &picture, Picture::Kind kind, const QString &municipality, int position) const;

    const Session &m_session;
};
