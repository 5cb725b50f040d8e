// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "partnerfilter.h"

#include "anniversary.h"

#include <algorithm>

namespace {
bool hasJubilee(const Partnership &partnership, int year)
{
    return std::ranges::any_of(partnership.milestones, [&](const Milestone &milestone) {
        if (!partnership.keepsAnniversaryOf(milestone))
            return false;
        const auto anniversary = anniversaryIn(milestone.date(), year);
        return anniversary && anniversary->isJubilee();
    });
}
} // namespace

bool tookPart(const Partnership &partnership, const QString &municipality, int year)
{
    std::optional<int> begun;
    std::optional<int> ended;
    int lastStep = 0;
    for (const Milestone &milestone : partnership.milestones) {
        const PartialDate &date = milestone.date();
        if (date.isNull())
            continue;
        lastStep = std::max(lastStep, date.year());
        if (milestone.kind == Milestone::Kind::Ended)
            ended = ended ? std::min(*ended, date.year()) : date.year();
        else
            begun = begun ? std::min(*begun, date.year()) : date.year();
    }
    if (!begun || *begun > year || partnership.status == Partnership::Status::Planned)
        return false;
    if (ended ? *ended <= year : partnership.status == Partnership::Status::Ended && lastStep < year)
        return false;
    return std::ranges::any_of(partnership.parties, [&](const Party &party) {
        if (party.municipality != municipality)
            return false;
        return !party.hasLeft || year < (party.left.isNull() ? lastStep + 1 : party.left.year());
    });
}

bool PartnerFilter::accepts(
    const Partnership &partnership, const QString &home, const QString &municipality) const
{
    const auto joins = [&](const QString &one) {
        return year ? tookPart(partnership, one, *year) : partnership.isJoinedBy(one);
    };
    return joins(home) && joins(municipality) && (topic.isEmpty() || partnership.topics.contains(topic))
        && (!form || partnership.form == *form) && (!jubilee || hasJubilee(partnership, *jubilee));
}

bool PartnerFilter::accepts(const Catalog &catalog, const QString &home, const QString &municipality) const
{
    if (!country.isEmpty() && catalog.municipalities.value(municipality).country != country)
        return false;
    if (!network.isEmpty()
        && !(
            catalog.networksOf(home).contains(network) && catalog.networksOf(municipality).contains(network)))
        return false;
    return std::ranges::any_of(
        catalog.partnerships, [&](const Partnership &each) { return accepts(each, home, municipality); });
}

std::optional<int> firstYear(const Catalog &catalog, const QString &municipality)
{
    std::optional<int> first;
    for (const Partnership &partnership : catalog.partnershipsOf(municipality)) {
        for (const Milestone &milestone : partnership.milestones) {
            if (!milestone.date().isNull())
                first = first ? std::min(*first, milestone.date().year()) : milestone.date().year();
        }
    }
    return first;
}
