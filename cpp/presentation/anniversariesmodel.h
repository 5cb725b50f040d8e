// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "entries.h"
#include "sessionmodel.h"

/// The anniversaries of the home municipality's partnerships and the events on record: today, this month,
/// this year, the next five years (every anniversary of the first, the jubilees of the others), and what has
/// been.
class AnniversariesModel : public SessionModel {
    Q_OBJECT
    QML_ELEMENT
    /// Today's anniversary or the next one to come; its key is empty when there is none.
    Q_PROPERTY(AnniversaryEntry upcoming READ upcoming NOTIFY upcomingChanged FINAL)
    /// What to show beside the list before anything is chosen: the upcoming one if a page tells of it, else
    /// the first of the list that has one; its key is empty when none has.
    Q_PROPERTY(AnniversaryEntry first READ first NOTIFY upcomingChanged FINAL)

public:
    explicit AnniversariesModel(QObject *parent = nullptr);

    AnniversaryEntry upcoming() const { return m_upcoming; }
    AnniversaryEntry first() const;

Q_SIGNALS:
    void upcomingChanged();

protected:
    void rebuild() override;

private:
    AnniversaryEntry m_upcoming;
};
