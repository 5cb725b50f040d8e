// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalog.h"
#include "edtf.h"
#include "printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
Milestone milestone(Milestone::Kind kind, const QString &date)
{
    Milestone made;
    made.kind = kind;
    made.dates = {{date.isEmpty() ? PartialDate() : edtf(date), {}, {}}};
    return made;
}

Partnership partnership(const QString &id, const QStringList &municipalities, const QString &date)
{
    Partnership made;
    made.id = id;
    for (const QString &municipality : municipalities)
        made.parties += Party{Party::Role::Partner, municipality, {}, {}};
    made.milestones = {milestone(Milestone::Kind::Signed, date)};
    return made;
}

Event event(const QString &id, const QString &begin)
{
    Event made;
    made.id = id;
    made.begin = edtf(begin);
    return made;
}

template <typename Thing> QStringList idsOf(const QList<Thing> &things)
{
    QStringList ids;
    for (const Thing &thing : things)
        ids += thing.id;
    return ids;
}
} // namespace

TEST_CASE("A partnership is as old as the earliest step that made it one")
{
    Partnership made;
    made.milestones = {milestone(Milestone::Kind::Renewed, u"2005"_s),
        milestone(Milestone::Kind::Signed, u"1975-08-01"_s),
        milestone(Milestone::Kind::Declared, u"2025-05-31"_s)};
    CHECK(made.since() == edtf(u"1975-08-01"_s));
    made.milestones += milestone(Milestone::Kind::Begun, u"1974"_s);
    CHECK(made.since() == edtf(u"1974"_s));
}

TEST_CASE("Meeting for the first time is no partnership yet, unless nothing else is known")
{
    Partnership made;
    made.milestones = {milestone(Milestone::Kind::FirstContact, u"1962"_s)};
    CHECK(made.since() == edtf(u"1962"_s));
    made.milestones += milestone(Milestone::Kind::Signed, {});
    CHECK(made.since() == edtf(u"1962"_s));
    made.milestones += milestone(Milestone::Kind::Signed, u"1975-08-01"_s);
    CHECK(made.since() == edtf(u"1975-08-01"_s));
}

TEST_CASE("Of several milestones of a kind the earliest known counts")
{
    Partnership made;
    made.milestones = {milestone(Milestone::Kind::Joined, {}),
        milestone(Milestone::Kind::Joined, u"2021-01"_s), milestone(Milestone::Kind::Joined, u"2019"_s),
        milestone(Milestone::Kind::Signed, u"1990"_s)};
    CHECK(made.earliest(Milestone::Kind::Joined) == edtf(u"2019"_s));
    CHECK(made.earliest(Milestone::Kind::Ended).isNull());
}

TEST_CASE("The end of a partnership is not its beginning")
{
    Partnership made;
    made.milestones = {milestone(Milestone::Kind::Ended, u"1990"_s)};
    CHECK(made.since().isNull());
    made.milestones += milestone(Milestone::Kind::Signed, u"1991"_s);
    CHECK(made.since() == edtf(u"1991"_s));
}

TEST_CASE("An unknown date does not make a partnership older or younger")
{
    Partnership made;
    CHECK(made.since().isNull());
    made.milestones = {milestone(Milestone::Kind::Joined, {})};
    CHECK(made.since().isNull());
    made.milestones += milestone(Milestone::Kind::Signed, u"2001"_s);
    made.milestones += milestone(Milestone::Kind::FirstContact, {});
    CHECK(made.since() == edtf(u"2001"_s));
}

TEST_CASE("Of several claims the first date counts")
{
    Milestone signing = milestone(Milestone::Kind::Signed, u"1975-08-01"_s);
    signing.dates += DateClaim{edtf(u"1974"_s), u"another"_s, {}};
    CHECK(signing.date() == edtf(u"1975-08-01"_s));
}

TEST_CASE("A milestone with an instrument is an agreement")
{
    Milestone signing = milestone(Milestone::Kind::Signed, u"1975-08-01"_s);
    CHECK_FALSE(signing.isAgreement());
    signing.instrument.set(Language::Slovenian, u"Listina o pobratenju"_s, TextStatus::Original);
    CHECK(signing.isAgreement());
}

TEST_CASE("A municipality's partnerships are listed oldest first, those of unknown age last")
{
    Catalog catalog;
    catalog.partnerships[u"a"_s] = partnership(u"a"_s, {u"valmiera"_s, u"cherkasy"_s}, u"2022-07-22"_s);
    catalog.partnerships[u"b"_s] = partnership(u"b"_s, {u"valmiera"_s, u"hanse"_s}, {});
    catalog.partnerships[u"c"_s] = partnership(u"c"_s, {u"solna"_s, u"valmiera"_s}, u"1991"_s);
    catalog.partnerships[u"d"_s] = partnership(u"d"_s, {u"jesenice"_s, u"valjevo"_s}, u"1975-08-01"_s);
    CHECK((idsOf(catalog.partnershipsOf(u"valmiera"_s)) == QStringList{u"c"_s, u"a"_s, u"b"_s}));
    CHECK((idsOf(catalog.partnershipsOf(u"valjevo"_s)) == QStringList{u"d"_s}));
    CHECK(catalog.partnershipsOf(u"celje"_s).isEmpty());
}

TEST_CASE("A network is not a municipality that takes part")
{
    Partnership membership;
    membership.parties = {
        {Party::Role::Member, u"novo-mesto"_s, {}, {}}, {Party::Role::Network, {}, u"b40"_s, {}}};
    CHECK(membership.involves(u"novo-mesto"_s));
    CHECK_FALSE(membership.involves(u"b40"_s));
    CHECK_FALSE(membership.involves({})); // the network's party has no municipality
}

TEST_CASE("A municipality that has left still belongs to the partnership's history")
{
    Partnership made = partnership(u"a"_s, {u"valmiera"_s, u"vodnjan"_s}, u"2016"_s);
    made.parties[1].hasLeft = true;
    CHECK(made.involves(u"vodnjan"_s));
}

TEST_CASE("A municipality has joined a partnership until it leaves or the partnership ends")
{
    Partnership made = partnership(u"a"_s, {u"valmiera"_s, u"vodnjan"_s}, u"2016"_s);
    CHECK(made.isJoinedBy(u"valmiera"_s));
    CHECK(made.isJoinedBy(u"vodnjan"_s));
    CHECK_FALSE(made.isJoinedBy(u"celje"_s));
    CHECK_FALSE(made.isJoinedBy({}));
    made.parties[1].hasLeft = true; // nobody knows when
    CHECK(made.isJoinedBy(u"valmiera"_s));
    CHECK_FALSE(made.isJoinedBy(u"vodnjan"_s));
    made.status = Partnership::Status::Ended;
    CHECK_FALSE(made.isJoinedBy(u"valmiera"_s));
}

TEST_CASE("Anniversaries are kept of partnerships that live, and not of their end")
{
    using enum Partnership::Status;
    Partnership made = partnership(u"a"_s, {u"valmiera"_s, u"solna"_s}, u"1991"_s);
    const Milestone signing = made.milestones.constFirst();
    for (const Partnership::Status status : {Active, Dormant, Suspended}) {
        made.status = status;
        CHECK(made.keepsAnniversaryOf(signing));
        CHECK(made.keepsAnniversaryOf(milestone(Milestone::Kind::FirstContact, u"1990"_s)));
        CHECK_FALSE(made.keepsAnniversaryOf(milestone(Milestone::Kind::Ended, u"1999"_s)));
    }
    for (const Partnership::Status status : {Planned, Ended}) {
        made.status = status;
        CHECK_FALSE(made.keepsAnniversaryOf(signing));
    }
}

TEST_CASE("Anniversaries are kept while two parties are left to keep them")
{
    Partnership made = partnership(u"a"_s, {u"valmiera"_s, u"vallefoglia"_s, u"vodnjan"_s}, u"2016"_s);
    made.parties[2].hasLeft = true;
    CHECK(made.keepsAnniversaryOf(made.milestones.constFirst()));
    made.parties[1].hasLeft = true;
    CHECK_FALSE(made.keepsAnniversaryOf(made.milestones.constFirst()));
}

TEST_CASE("A municipality's events are its own and those of its partnerships, oldest first and each once")
{
    Catalog catalog;
    catalog.partnerships[u"p"_s] = partnership(u"p"_s, {u"jesenice"_s, u"valjevo"_s}, u"1975-08-01"_s);
    catalog.partnerships[u"q"_s] = partnership(u"q"_s, {u"velenje"_s, u"pljevlja"_s}, u"2022"_s);
    Event visit = event(u"a-visit"_s, u"2026-01-30"_s);
    visit.municipalities = {u"jesenice"_s, u"valjevo"_s};
    visit.partnership = u"p"_s;
    Event contact = event(u"b-contact"_s, u"1962"_s);
    contact.partnership = u"p"_s;
    Event project = event(u"c-project"_s, u"2016"_s);
    project.municipalities = {u"jesenice"_s};
    Event exchange = event(u"d-exchange"_s, u"2022-23"_s);
    exchange.partnership = u"q"_s;
    Event stray = event(u"e-stray"_s, u"2000"_s);
    stray.partnership = u"no-such"_s;
    for (const Event &made : {visit, contact, project, exchange, stray})
        catalog.events[made.id] = made;

    CHECK((
        idsOf(catalog.eventsOf(u"jesenice"_s)) == QStringList{u"b-contact"_s, u"c-project"_s, u"a-visit"_s}));
    CHECK((idsOf(catalog.eventsOf(u"valjevo"_s)) == QStringList{u"b-contact"_s, u"a-visit"_s}));
    CHECK((idsOf(catalog.eventsOf(u"pljevlja"_s)) == QStringList{u"d-exchange"_s}));
    CHECK(catalog.eventsOf(u"celje"_s).isEmpty());
}

TEST_CASE("What a network does concerns its members as long as they belong to it")
{
    Catalog catalog;
    Partnership membership = partnership(u"m"_s, {u"novo-mesto"_s}, u"2025-02"_s);
    membership.parties += Party{Party::Role::Network, {}, u"b40"_s, {}};
    Event summit = event(u"summit"_s, u"2025-02"_s);
    summit.network = u"b40"_s;
    catalog.events[summit.id] = summit;
    catalog.partnerships[membership.id] = membership;
    CHECK((catalog.networksOf(u"novo-mesto"_s) == QStringList{u"b40"_s}));
    CHECK((idsOf(catalog.eventsOf(u"novo-mesto"_s)) == QStringList{u"summit"_s}));
    CHECK(catalog.eventsOf(u"celje"_s).isEmpty());
    CHECK(catalog.eventsOf({}).isEmpty());

    const auto end = GENERATE(
        as<void (*)(Partnership &)>(), [](Partnership &p) { p.parties[0].hasLeft = true; },
        [](Partnership &p) { p.parties[1].hasLeft = true; },
        [](Partnership &p) { p.status = Partnership::Status::Ended; });
    end(membership);
    catalog.partnerships[membership.id] = membership;
    CHECK(catalog.networksOf(u"novo-mesto"_s).isEmpty());
    CHECK(catalog.eventsOf(u"novo-mesto"_s).isEmpty());
}
