// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "eventdetails.h"

#include "entrymaker.h"

using namespace Qt::StringLiterals;

void EventDetails::setEvent(const QString &id)
{
    if (id == m_event)
        return;
    m_event = id;
    refresh();
}

void EventDetails::take()
{
    const auto found = session()->catalog().events.constFind(m_event);
    m_told = found == session()->catalog().events.cend() ? Told() : tell(*found);
}

EventDetails::Told EventDetails::tell(const Event &event) const
{
    Told told;
    const EntryMaker maker(*session());
    const MilestoneEntry entry = maker.event(event);
    told.title = entry.title;
    told.kind = entry.kind;
    told.date = entry.date;
    told.year = entry.year;
    told.summary = entry.summary;
    told.place = session()->words(event.place);
    told.textStatus = maker.textStatus(event.summary);
    told.sources = maker.sources(event.sources);
    QStringList names;
    for (const QString &id : event.municipalities) {
        names += maker.municipalityName(id);
        if (id != session()->home() && !maker.partnershipsWith(id).isEmpty())
            told.partners.append(maker.partner(id));
    }
    told.parties = names.join(u"\u00A0– "_s);
    return told;
}
