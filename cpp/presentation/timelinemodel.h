// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sessionmodel.h"
#include "timelineentry.h"

/// The time of one partnership, or of all that home takes part in: its milestones and events from the first
/// year on, the great jubilees that have been, today, and the jubilees of the years ahead.
///
/// All that has been stands before today; what is known by its year, season or month alone and is not over
/// stands after it, and never gets a day.
class TimelineModel : public SessionModel {
    Q_OBJECT
    QML_ELEMENT
    /// The id of the partnership; empty for all of home.
    Q_PROPERTY(QString partnership READ partnership WRITE setPartnership NOTIFY partnershipChanged FINAL)
    /// Whose time it is: the parties, or home.
    Q_PROPERTY(QString subject READ subject NOTIFY told FINAL)
    /// The first municipality on the other side of the partnership; empty for all of home.
    Q_PROPERTY(QString partner READ partner NOTIFY told FINAL)
    /// The year of the first entry; 0 when there is only today.
    Q_PROPERTY(int firstYear READ firstYear NOTIFY told FINAL)

public:
    explicit TimelineModel(QObject *parent = nullptr);

    QString partnership() const { return m_partnership; }
    void setPartnership(const QString &id);
    QString subject() const { return m_subject; }
    QString partner() const { return m_partner; }
    int firstYear() const;

Q_SIGNALS:
    void partnershipChanged();
    void told();

protected:
    void rebuild() override;

private:
    QString m_partnership;
    QString m_subject;
    QString m_partner;
};
