// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "partnerdetails.h"

#include "entrymaker.h"

void PartnerDetails::setMunicipality(const QString &id)
{
    if (id == m_municipality)
        return;
    m_municipality = id;
    refresh();
}

void PartnerDetails::take()
{
    const EntryMaker maker(*session());
    const Catalog &catalog = session()->catalog();
    const Municipality municipality = catalog.municipalities.value(m_municipality);
    m_partner = maker.partner(m_municipality);
    m_place = maker.placeOf(municipality);
    m_partnerships.clear();
    for (const Partnership &partnership : maker.partnershipsWith(m_municipality))
        m_partnerships.append(maker.partnership(partnership));
    m_events.clear();
    for (const Event &event : catalog.eventsOf(m_municipality))
        m_events.append(maker.event(event));
    m_photographs = maker.photographs(m_municipality);
    EntryMaker::sayYearsOnce(m_events);
}
