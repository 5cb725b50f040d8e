// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "edtf.h"
#include "partnerfilter.h"
#include "printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
using Kind = Milestone::Kind;

Milestone step(Kind kind, const QString &date)
{
    Milestone made;
    made.kind = kind;
    made.dates = {{edtf(date), {}, {}}};
    return made;
}

/// Home is "jesenice" everywhere.
Catalog catalog()
{
    Catalog made;
    const auto place = [&](const QString &id, const QString &country) {
        made.municipalities[id].id = id;
        made.municipalities[id].country = country;
    };
    place(u"jesenice"_s, u"SI"_s);
    place(u"valjevo"_s, u"RS"_s);
    place(u"vodnjan"_s, u"HR"_s);
    place(u"solna"_s, u"SE"_s);

    Partnership old;
    old.id = u"old"_s;
    old.parties = {
        {Party::Role::Partner, u"jesenice"_s, {}, {}}, {Party::Role::Partner, u"valjevo"_s, {}, {}}};
    old.milestones = {step(Kind::FirstContact, u"1962"_s), step(Kind::Signed, u"1975-08-01"_s)};
    old.topics = {u"culture"_s};
    made.partnerships[old.id] = old;

    Partnership three;
    three.id = u"three"_s;
    three.form = Partnership::Form::Cooperation;
    three.parties = {{Party::Role::Partner, u"jesenice"_s, {}, {}},
        {Party::Role::Partner, u"valjevo"_s, {}, {}}, {Party::Role::Partner, u"vodnjan"_s, {}, {}, true}};
    three.milestones = {step(Kind::Signed, u"2016"_s)};
    three.topics = {u"sport"_s};
    made.partnerships[three.id] = three;

    Partnership over;
    over.id = u"over"_s;
    over.status = Partnership::Status::Ended;
    over.parties = {
        {Party::Role::Partner, u"jesenice"_s, {}, {}}, {Party::Role::Partner, u"solna"_s, {}, {}}};
    over.milestones = {step(Kind::Signed, u"1991"_s), step(Kind::Ended, u"2004"_s)};
    made.partnerships[over.id] = over;

    Partnership network;
    network.id = u"network"_s;
    network.form = Partnership::Form::NetworkMembership;
    network.parties = {
        {Party::Role::Member, u"jesenice"_s, {}, {}}, {Party::Role::Network, {}, u"b40"_s, {}}};
    network.milestones = {step(Kind::Joined, u"2025-02"_s)};
    made.partnerships[network.id] = network;
    return made;
}

QStringList shown(const PartnerFilter &filter)
{
    QStringList ids;
    for (const QString &id : {u"valjevo"_s, u"vodnjan"_s, u"solna"_s}) {
        if (filter.accepts(catalog(), u"jesenice"_s, id))
            ids += id;
    }
    return ids;
}
} // namespace

TEST_CASE("Without conditions the partners of today are shown")
{
    CHECK(shown({}) == QStringList{u"valjevo"_s});
}

TEST_CASE("Partners are chosen by topic, form and country, and by all of them at once")
{
    CHECK(shown({.topic = u"culture"_s}) == QStringList{u"valjevo"_s});
    CHECK(shown({.topic = u"energy"_s}).isEmpty());
    CHECK(shown({.form = Partnership::Form::Twinning}) == QStringList{u"valjevo"_s});
    CHECK(shown({.form = Partnership::Form::Programme}).isEmpty());
    CHECK(shown({.country = u"RS"_s}) == QStringList{u"valjevo"_s});
    CHECK(shown({.country = u"SE"_s}).isEmpty());
    // Culture is the topic of one partnership with Valjevo, cooperation the form of another one.
    CHECK(shown({.topic = u"culture"_s, .form = Partnership::Form::Cooperation}).isEmpty());
}

TEST_CASE("A network shows those who are in it together")
{
    CHECK(shown({.network = u"b40"_s}).isEmpty());
    Catalog joined = catalog();
    joined.partnerships[u"network"_s].parties += Party{Party::Role::Member, u"valjevo"_s, {}, {}};
    CHECK(PartnerFilter{.network = u"b40"_s}.accepts(joined, u"jesenice"_s, u"valjevo"_s));
    CHECK_FALSE(PartnerFilter{.network = u"hanse"_s}.accepts(joined, u"jesenice"_s, u"valjevo"_s));
}

TEST_CASE("A jubilee shows those whose partnership is a multiple of five years old in that year")
{
    CHECK(shown({.jubilee = 2025}) == QStringList{u"valjevo"_s}); // signed 1975
    CHECK(shown({.jubilee = 2026}) == QStringList{u"valjevo"_s}); // the act of 2016
    CHECK(shown({.jubilee = 2028}).isEmpty());
}

TEST_CASE("An earlier year shows the partners it had, from the first contact on")
{
    CHECK(shown({.year = 1961}).isEmpty());
    CHECK(shown({.year = 1962}) == QStringList{u"valjevo"_s});
    CHECK(shown({.year = 1991}) == QStringList{u"valjevo"_s, u"solna"_s});
    CHECK(shown({.year = 2003}) == QStringList{u"valjevo"_s, u"solna"_s});
    CHECK(shown({.year = 2004}) == QStringList{u"valjevo"_s}); // ended
}

TEST_CASE("Who left at an unknown time is shown up to the last step that is known")
{
    CHECK(shown({.year = 2016}) == QStringList{u"valjevo"_s, u"vodnjan"_s});
    CHECK(shown({.year = 2017}) == QStringList{u"valjevo"_s});
}

TEST_CASE("Who left in a known year is no longer shown at its end")
{
    Catalog left = catalog();
    left.partnerships[u"three"_s].parties[2].left = edtf(u"2019-05"_s);
    CHECK(PartnerFilter{.year = 2018}.accepts(left, u"jesenice"_s, u"vodnjan"_s));
    CHECK_FALSE(PartnerFilter{.year = 2019}.accepts(left, u"jesenice"_s, u"vodnjan"_s));
}

TEST_CASE("A partnership that is only planned, or has no date, is in no year")
{
    Catalog planned = catalog();
    planned.partnerships[u"old"_s].status = Partnership::Status::Planned;
    CHECK_FALSE(PartnerFilter{.year = 1980}.accepts(planned, u"jesenice"_s, u"valjevo"_s));
    Catalog undated = catalog();
    undated.partnerships[u"old"_s].milestones = {};
    CHECK_FALSE(PartnerFilter{.year = 1980}.accepts(undated, u"jesenice"_s, u"valjevo"_s));
}

TEST_CASE("The years begin with the first step that is known")
{
    CHECK(firstYear(catalog(), u"jesenice"_s) == 1962);
    CHECK(firstYear(catalog(), u"solna"_s) == 1991);
    CHECK_FALSE(firstYear(catalog(), u"ljubljana"_s));
}
