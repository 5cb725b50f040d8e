// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "selectedpartners.h"

void SelectedPartners::setSelection(PartnerSelection *selection)
{
    if (selection == m_selection)
        return;
    if (m_selection)
        disconnect(m_selection, nullptr, this, nullptr);
    m_selection = selection;
    if (m_selection)
        connect(m_selection, &PartnerSelection::filterChanged, this, &SelectedPartners::rebuildIfReady);
    Q_EMIT selectionChanged();
    rebuildIfReady();
}
