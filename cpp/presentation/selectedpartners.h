// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "partnerselection.h"
#include "sessionmodel.h"

/// What models of partners share: they show those that a PartnerSelection accepts; without one, all.
class SelectedPartners : public SessionModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(PartnerSelection *selection READ selection WRITE setSelection NOTIFY selectionChanged FINAL)

public:
    PartnerSelection *selection() const { return m_selection; }
    void setSelection(PartnerSelection *selection);

Q_SIGNALS:
    void selectionChanged();

protected:
    using SessionModel::SessionModel;

    PartnerFilter filter() const { return m_selection ? m_selection->filter() : PartnerFilter(); }

private:
    QPointer<PartnerSelection> m_selection;
};
