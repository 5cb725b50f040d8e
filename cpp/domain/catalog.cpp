// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalog.h"

#include <algorithm>

bool Partnership::involves(const QString &municipality) const
{
    return !municipality.isEmpty()
        && std::ranges::any_of(parties, [&](const Party &p) { return p.municipality == municipality; });
}

bool Partnership::isJoinedBy(const QString &municipality) const
{
    return status != Status::Ended && involves(municipality)
        && std::ranges::none_of(
            parties, [&](const Party &p) { return p.municipality == municipality && p.hasLeft; });
}

bool Partnership::keepsAnniversaryOf(const Milestone &milestone) const
{
    return status != Status::Planned && status != Status::Ended && milestone.kind != Milestone::Kind::Ended
        && std::ranges::count(parties, false, &Party::hasLeft) > 1;
}

PartialDate Partnership::earliest(Milestone::Kind kind) const
{
    PartialDate earliest;
    for (const Milestone &milestone : milestones) {
        if (milestone.kind == kind)
            earliest = std::min(earliest, milestone.date()); // what is not known comes last
    }
    return earliest;
}

PartialDate Partnership::since() const
{
    using enum Milestone::Kind;
    PartialDate since;
    for (const Milestone::Kind kind : {Begun, Signed, Renewed, Declared, Joined})
        since = std::min(since, earliest(kind));
    return since.isNull() ? earliest(FirstContact) : since;
}

QList<Partnership> Catalog::partnershipsOf(const QString &municipality) const
{
    QList<Partnership> found;
    std::ranges::copy_if(partnerships, std::back_inserter(found),
        [&](const Partnership &p) { return p.involves(municipality); });
    std::ranges::stable_sort(found, {}, &Partnership::since);
    return found;
}

QStringList Catalog::partnersOf(const QString &municipality) const
{
    QStringList found;
    for (const Partnership &partnership : partnershipsOf(municipality)) {
        for (const Party &party : partnership.parties) {
            if (!party.municipality.isEmpty() && party.municipality != municipality)
                found += party.municipality;
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList Catalog::networksOf(const QString &municipality) const
{
    QStringList found;
    for (const Partnership &partnership : partnerships) {
        if (!partnership.isJoinedBy(municipality))
            continue;
        for (const Party &party : partnership.parties) {
            if (!party.network.isEmpty() && !party.hasLeft && !found.contains(party.network))
                found.append(party.network);
        }
    }
    return found;
}

QList<Event> Catalog::eventsOf(const QString &municipality) const
{
    const QStringList joined = networksOf(municipality);
    QList<Event> found;
    std::ranges::copy_if(events, std::back_inserter(found), [&](const Event &event) {
        if (event.municipalities.contains(municipality) || joined.contains(event.network))
            return true;
        const auto partnership = partnerships.constFind(event.partnership);
        return partnership != partnerships.cend() && partnership->involves(municipality);
    });
    std::ranges::stable_sort(found, {}, &Event::begin);
    return found;
}
