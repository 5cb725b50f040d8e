// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "entries.h"
#include "sessiondetails.h"

/// What the page of one partner municipality says.
class PartnerDetails : public SessionDetails {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString municipality READ municipality WRITE setMunicipality NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(PartnerEntry partner READ partner NOTIFY changed FINAL)
    /// What it is and where, after the name in its own language where that differs from the one shown.
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QList<PartnershipEntry> partnerships READ partnerships NOTIFY changed FINAL)
    Q_PROPERTY(QList<MilestoneEntry> events READ events NOTIFY changed FINAL)
    /// The photograph on the cover; one without url when there is none.
    Q_PROPERTY(PictureEntry cover READ cover NOTIFY changed FINAL)
    /// The photographs besides it.
    Q_PROPERTY(QList<PictureEntry> photographs READ photographs NOTIFY changed FINAL)

public:
    using SessionDetails::SessionDetails;

    QString municipality() const { return m_municipality; }
    void setMunicipality(const QString &id);

    PartnerEntry partner() const { return m_partner; }
    QString place() const { return m_place; }
    QList<PartnershipEntry> partnerships() const { return m_partnerships; }
    QList<MilestoneEntry> events() const { return m_events; }
    PictureEntry cover() const { return m_photographs.value(0); }
    QList<PictureEntry> photographs() const { return m_photographs.mid(1); }

protected:
    void take() override;

private:
    QString m_municipality;
    PartnerEntry m_partner;
    QString m_place;
    QList<PartnershipEntry> m_partnerships;
    QList<MilestoneEntry> m_events;
    QList<PictureEntry> m_photographs; ///< the cover's first
};
