// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "entries.h"
#include "sessiondetails.h"

/// What the page of one agreement, or of any other milestone, says.
class AgreementDetails : public SessionDetails {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString milestone READ milestone WRITE setMilestone NOTIFY changed REQUIRED FINAL)
    /// The id of the partnership it belongs to; empty when there is no such milestone.
    Q_PROPERTY(QString partnership READ partnership NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString form READ form NOTIFY changed FINAL)
    Q_PROPERTY(QString parties READ parties NOTIFY changed FINAL)
    Q_PROPERTY(QString date READ date NOTIFY changed FINAL)
    /// 0 when no year is known.
    Q_PROPERTY(int year READ year NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString textStatus READ textStatus NOTIFY changed FINAL)
    Q_PROPERTY(QString originalLanguages READ originalLanguages NOTIFY changed FINAL)
    Q_PROPERTY(QString next READ next NOTIFY changed FINAL)
    Q_PROPERTY(QString nextJubilee READ nextJubilee NOTIFY changed FINAL)
    Q_PROPERTY(QStringList points READ points NOTIFY changed FINAL)
    Q_PROPERTY(QList<SignatoryEntry> signatories READ signatories NOTIFY changed FINAL)
    Q_PROPERTY(QList<ClaimEntry> claims READ claims NOTIFY changed FINAL)
    Q_PROPERTY(QList<SourceEntry> sources READ sources NOTIFY changed FINAL)
    Q_PROPERTY(QList<PartnerEntry> partners READ partners NOTIFY changed FINAL)

public:
    using SessionDetails::SessionDetails;

    QString milestone() const { return m_milestone; }
    void setMilestone(const QString &id);

    QString partnership() const { return m_told.partnership; }
    QString title() const { return m_told.title; }
    QString kind() const { return m_told.kind; }
    QString form() const { return m_told.form; }
    QString parties() const { return m_told.parties; }
    QString date() const { return m_told.date; }
    int year() const { return m_told.year; }
    QString place() const { return m_told.place; }
    QString summary() const { return m_told.summary; }
    QString textStatus() const { return m_told.textStatus; }
    QString originalLanguages() const { return m_told.originalLanguages; }
    QString next() const { return m_told.next; }
    QString nextJubilee() const { return m_told.nextJubilee; }
    QStringList points() const { return m_told.points; }
    QList<SignatoryEntry> signatories() const { return m_told.signatories; }
    QList<ClaimEntry> claims() const { return m_told.claims; }
    QList<SourceEntry> sources() const { return m_told.sources; }
    /// The parties that have a page of their own.
    QList<PartnerEntry> partners() const { return m_told.partners; }

protected:
    void take() override;

private:
    struct Told {
        QString partnership;
        QString title;
        QString kind;
        QString form;
        QString parties;
        QString date;
        int year = 0;
        QString place;
        QString summary;
        QString textStatus;
        QString originalLanguages;
        QString next;
        QString nextJubilee;
        QStringList points;
        QList<SignatoryEntry> signatories;
        QList<ClaimEntry> claims;
        QList<SourceEntry> sources;
        QList<PartnerEntry> partners;
    };
    Told tell(const Partnership &partnership, const Milestone &milestone) const;

    QString m_milestone;
    Told m_told; ///< empty when there is no such milestone
};
