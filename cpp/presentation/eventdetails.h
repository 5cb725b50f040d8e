// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "entries.h"
#include "sessiondetails.h"

/// What the page of one recorded event says.
class EventDetails : public SessionDetails {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString event READ event WRITE setEvent NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// "Visit", and whether only the plan is known.
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString date READ date NOTIFY changed FINAL)
    /// 0 when no year is known.
    Q_PROPERTY(int year READ year NOTIFY changed FINAL)
    Q_PROPERTY(QString parties READ parties NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString textStatus READ textStatus NOTIFY changed FINAL)
    Q_PROPERTY(QList<SourceEntry> sources READ sources NOTIFY changed FINAL)
    Q_PROPERTY(QList<PartnerEntry> partners READ partners NOTIFY changed FINAL)

public:
    using SessionDetails::SessionDetails;

    QString event() const { return m_event; }
    void setEvent(const QString &id);

    QString title() const { return m_told.title; }
    QString kind() const { return m_told.kind; }
    QString date() const { return m_told.date; }
    int year() const { return m_told.year; }
    QString parties() const { return m_told.parties; }
    QString place() const { return m_told.place; }
    QString summary() const { return m_told.summary; }
    QString textStatus() const { return m_told.textStatus; }
    QList<SourceEntry> sources() const { return m_told.sources; }
    /// The partners of the home municipality who have to do with it.
    QList<PartnerEntry> partners() const { return m_told.partners; }

protected:
    void take() override;

private:
    struct Told {
        QString title;
        QString kind;
        QString date;
        int year = 0;
        QString parties;
        QString place;
        QString summary;
        QString textStatus;
        QList<SourceEntry> sources;
        QList<PartnerEntry> partners;
    };
    Told tell(const Event &event) const;

    QString m_event;
    Told m_told; ///< empty when there is no such event
};
