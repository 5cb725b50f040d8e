// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalog.h"

#include <algorithm>

bool Partnership::involves(const QString &municipality) const
{
    return !municipality.isEmpty()
        && std::ranges::any_of(parties, [&](const Party &p) { return p.municipality == municipality; });
}

PartialDate Partnership::since() const
{
    PartialDate earliest;
    for (const Milestone &milestone : milestones) {
        if (milestone.kind != Milestone::Kind::Ended && (earliest.isNull() || milestone.date() < earliest))
            earliest = milestone.date();
    }
    return earliest;
}

QList<Partnership> Catalog::partnershipsOf(const QString &municipality) const
{
    QList<Partnership> found;
    std::ranges::copy_if(partnerships, std::back_inserter(found),
        [&](const Partnership &p) { return p.involves(municipality); });
    std::ranges::stable_sort(found, {}, &Partnership::since);
    return found;
}

QList<Event> Catalog::eventsOf(const QString &municipality) const
{
    QList<Event> found;
    std::ranges::copy_if(events, std::back_inserter(found), [&](const Event &event) {
        if (event.municipalities.contains(municipality))
            return true;
        const auto partnership = partnerships.constFind(event.partnership);
        return partnership != partnerships.cend() && partnership->involves(municipality);
    });
    std::ranges::stable_sort(found, {}, &Event::begin);
    return found;
}
