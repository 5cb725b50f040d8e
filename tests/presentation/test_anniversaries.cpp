// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "agreementdetails.h"
#include "anniversariesmodel.h"
#include "changedcontent.h"
#include "networksmodel.h"
#include "partnerdetails.h"
#include "partnersmodel.h"
#include "realsession.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

// What the real content has no example of: each test changes it.

namespace {
const QString twinning = u"jesenice-valjevo"_s;
const QString charter = u"jesenice-valjevo-1975"_s;

PartialDate edtf(const QString &text)
{
    return PartialDate::fromEdtf(text).value();
}

/// A session whose content is changed.
struct Changed {
    explicit Changed(const std::function<void(Catalog &)> &change, const QString &home = u"jesenice"_s,
        QDate today = QDate(2026, 11, 21))
        : content(change)
        , real(home, Language::English, today, content.package())
    {
    }

    ChangedContent content;
    RealSession real;
};

QString value(const QAbstractItemModel &model, int row, const char *role)
{
    return model.index(row, 0).data(model.roleNames().key(role)).toString();
}

PageTarget target(const QAbstractItemModel &model, int row)
{
    return model.index(row, 0).data(model.roleNames().key("target")).value<PageTarget>();
}

/// Where the row leads; nowhere when there is no such row.
PageTarget targetOf(Session &session, const QString &key)
{
    AnniversariesModel model;
    model.setSession(&session);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (value(model, row, "key") == key)
            return target(model, row);
    }
    return {};
}

/// The section that a row stands in; empty when there is no such row.
QString sectionOf(Session &session, const QString &key)
{
    AnniversariesModel model;
    model.setSession(&session);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (value(model, row, "key") == key)
            return value(model, row, "section");
    }
    return {};
}

void addEvent(Catalog &catalog, const QString &begin, const QString &end)
{
    Event event = catalog.events.first();
    event.id = u"fair"_s;
    event.begin = edtf(begin);
    event.end = end.isEmpty() ? PartialDate() : edtf(end);
    event.partnership.clear();
    event.network.clear();
    event.municipalities = {u"jesenice"_s};
    catalog.events.insert(event.id, event);
}
} // namespace

TEST_CASE("What has ended or is only planned is told without any anniversary")
{
    const auto status = GENERATE(Partnership::Status::Ended, Partnership::Status::Planned);
    Changed changed([&](Catalog &catalog) { catalog.partnerships[twinning].status = status; });
    AnniversariesModel model;
    model.setSession(&changed.real.session);
    CHECK(model.upcoming().key.isEmpty());
    CHECK(sectionOf(changed.real.session, charter + u"@2027-08-01"_s).isEmpty());
    PartnerDetails partner;
    partner.setSession(&changed.real.session);
    partner.setMunicipality(u"valjevo"_s);
    REQUIRE(partner.partnerships().size() == 1);
    CHECK(partner.partnerships()[0].next.isEmpty());
    AgreementDetails agreement;
    agreement.setSession(&changed.real.session);
    agreement.setMilestone(charter);
    CHECK(!agreement.title().isEmpty());
    CHECK(agreement.next().isEmpty());
    CHECK(agreement.nextJubilee().isEmpty());
}

TEST_CASE("With a town that has left there is nothing to celebrate")
{
    Changed changed([](Catalog &catalog) { catalog.partnerships[twinning].parties[1].hasLeft = true; });
    AnniversariesModel model;
    model.setSession(&changed.real.session);
    CHECK(model.upcoming().key.isEmpty());
    PartnersModel partners;
    partners.setSession(&changed.real.session);
    REQUIRE(partners.count() == 1);
    CHECK(value(partners, 0, "since") == u"former partner"_s);
    CHECK(partners.coordinates().isEmpty());
}

TEST_CASE("An anniversary leads to what was signed")
{
    RealSession real(u"jesenice"_s, Language::English);
    CHECK(targetOf(real.session, charter + u"@2027-08-01"_s) == PageTarget{u"agreement"_s, charter});
}

TEST_CASE("An anniversary of what has no document leads to the partner that keeps it too")
{
    Changed changed(
        [](Catalog &catalog) {
            Partnership &partnership = catalog.partnerships[u"valmiera-vallefoglia-vodnjan"_s];
            // Vodnjan is named before Vallefoglia.
            partnership.parties.swapItemsAt(1, 2);
            for (Milestone &milestone : partnership.milestones)
                milestone.instrument = LocalizedText();
        },
        u"valmiera"_s);
    AnniversariesModel model;
    model.setSession(&changed.real.session);
    int told = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        CHECK(target(model, row).about != u"vodnjan"_s);
        told += target(model, row) == PageTarget{u"partner"_s, u"vallefoglia"_s} ? 1 : 0;
    }
    CHECK(told > 0);
}

TEST_CASE(
    "An event stands under today on each of its days, else under its month, its year or the years ahead")
{
    struct Row {
        QString begin;
        QString end;
        QString section;
    };
    const QString today = u"Today in our friendship"_s;
    const QString ahead = u"The next five years"_s;
    const Row row = GENERATE_COPY(Row{u"2026-11-21"_s, {}, today},
        Row{u"2026-11-20"_s, u"2026-11-22"_s, today}, Row{u"2026-11-21"_s, u"2026-11-22"_s, today},
        Row{u"2026-11-19"_s, u"2026-11-21"_s, today}, Row{u"2026-11-20"_s, {}, u"Past events"_s},
        Row{u"2026-11-22"_s, {}, u"This month"_s}, Row{u"2026-11"_s, {}, u"This month"_s},
        Row{u"[2026-11-21..2026-11-30]"_s, {}, u"This month"_s}, Row{u"2026-12-01"_s, {}, u"This year"_s},
        Row{u"2026-23"_s, {}, u"This year"_s}, Row{u"2026"_s, {}, u"This year"_s},
        Row{u"2027-01-01"_s, {}, ahead}, Row{u"2031"_s, {}, ahead}, Row{u"2032"_s, {}, u"Later years"_s});
    CAPTURE(row.begin.toStdString(), row.end.toStdString());
    Changed changed([&](Catalog &catalog) { addEvent(catalog, row.begin, row.end); });
    CHECK(sectionOf(changed.real.session, u"fair"_s) == row.section);
}

TEST_CASE(
    "An anniversary stands under today, its month, its year, or in the next five years if it is a jubilee "
    "or the next one")
{
    struct Row {
        QString origin;
        QString when;
        QString section;
    };
    const QString ahead = u"The next five years"_s;
    const Row row = GENERATE_COPY(Row{u"1975-11-21"_s, u"2026-11-21"_s, u"Today in our friendship"_s},
        Row{u"1975-11-05"_s, u"2026-11-05"_s, u"This month"_s},
        Row{u"1975-11"_s, u"2026-11"_s, u"This month"_s},
        Row{u"1975-12-01"_s, u"2026-12-01"_s, u"This year"_s}, Row{u"1975"_s, u"2026"_s, u"This year"_s},
        Row{u"1975-08-01"_s, u"2027-08-01"_s, ahead}, Row{u"1975-08-01"_s, u"2028-08-01"_s, u""_s},
        Row{u"1975-08-01"_s, u"2030-08-01"_s, ahead}, Row{u"1976"_s, u"2031"_s, ahead},
        Row{u"1977"_s, u"2032"_s, u""_s});
    CAPTURE(row.origin.toStdString(), row.when.toStdString());
    Changed changed([&](Catalog &catalog) {
        for (Milestone &milestone : catalog.partnerships[twinning].milestones) {
            if (milestone.id == charter)
                milestone.dates = {{edtf(row.origin), {}, {}}};
        }
    });
    CHECK(sectionOf(changed.real.session, charter + u'@' + row.when) == row.section);
}

TEST_CASE("Jubilees are called by their rank")
{
    struct Row {
        QString origin;
        QString jubilee;
        QString rank;
    };
    const Row row = GENERATE(Row{u"2025"_s, u""_s, u"0"_s}, Row{u"2021"_s, u"special anniversary"_s, u"5"_s},
        Row{u"2016"_s, u"milestone anniversary"_s, u"10"_s},
        Row{u"2001"_s, u"a quarter of a century"_s, u"25"_s}, Row{u"1976"_s, u"half a century"_s, u"50"_s},
        Row{u"1951"_s, u"three quarters of a century"_s, u"75"_s}, Row{u"1926"_s, u"a century"_s, u"100"_s},
        Row{u"1901"_s, u"milestone anniversary"_s, u"25"_s});
    CAPTURE(row.origin.toStdString());
    Changed changed([&](Catalog &catalog) {
        for (Milestone &milestone : catalog.partnerships[twinning].milestones) {
            if (milestone.id == charter)
                milestone.dates = {{edtf(row.origin), {}, {}}};
        }
    });
    AnniversariesModel model;
    model.setSession(&changed.real.session);
    int told = 0;
    for (int i = 0; i < model.rowCount(); ++i) {
        if (value(model, i, "key") != charter + u"@2026"_s)
            continue;
        ++told;
        CHECK(value(model, i, "jubilee") == row.jubilee);
        CHECK(value(model, i, "rank") == row.rank);
    }
    CHECK(told == 1);
}

TEST_CASE("What a network does stands among its members' events")
{
    const auto change = [](Catalog &catalog) {
        addEvent(catalog, u"2026-05"_s, {});
        catalog.events[u"fair"_s].municipalities.clear();
        catalog.events[u"fair"_s].network = u"b40"_s;
    };
    Changed member(change, u"novo-mesto"_s);
    CHECK(sectionOf(member.real.session, u"fair"_s) == u"Past events"_s);
    Changed other(change);
    CHECK(sectionOf(other.real.session, u"fair"_s).isEmpty());
}

TEST_CASE("The day of joining a network opens the network, as there is no partner")
{
    RealSession real(u"novo-mesto"_s, Language::English);
    AnniversariesModel model;
    model.setSession(&real.session);
    int told = 0;
    for (int i = 0; i < model.count(); ++i) {
        if (!value(model, i, "key").startsWith(u"novo-mesto-b40-2025@"_s))
            continue;
        ++told;
        CHECK(target(model, i) == PageTarget{u"networks"_s, u"b40"_s});
    }
    CHECK(told > 0);
}

TEST_CASE("A member belongs to a network since it joined, and no longer when it has left")
{
    const QString membership = u"novo-mesto-b40"_s;
    Changed changed(
        [&](Catalog &catalog) {
            Milestone before = catalog.partnerships[membership].milestones[0];
            before.id = u"before"_s;
            before.kind = Milestone::Kind::Signed;
            before.dates = {{edtf(u"2020"_s), {}, {}}};
            catalog.partnerships[membership].milestones.prepend(before);
        },
        u"novo-mesto"_s);
    NetworksModel model;
    model.setSession(&changed.real.session);
    REQUIRE(value(model, 0, "key") == u"b40"_s);
    CHECK(value(model, 0, "member") == u"late February 2025"_s);

    Changed left(
        [&](Catalog &catalog) {
            for (Party &party : catalog.partnerships[membership].parties)
                party.hasLeft = party.municipality == u"novo-mesto"_s;
        },
        u"novo-mesto"_s);
    model.setSession(&left.real.session);
    CHECK_FALSE(model.joined());
}

TEST_CASE("A leap day is explained wherever its anniversary is told")
{
    Changed changed([](Catalog &catalog) {
        Partnership &partnership = catalog.partnerships[twinning];
        partnership.milestones.removeIf([](const Milestone &milestone) { return milestone.id != charter; });
        partnership.milestones[0].dates = {{edtf(u"1976-02-29"_s), {}, {}}};
    });
    const QString note = changed.real.session.wording().leapDayNote();
    AnniversariesModel model;
    model.setSession(&changed.real.session);
    CHECK(model.upcoming().note == note);
    PartnerDetails partner;
    partner.setSession(&changed.real.session);
    partner.setMunicipality(u"valjevo"_s);
    REQUIRE(partner.partnerships().size() == 1);
    CHECK(partner.partnerships()[0].next.endsWith(u'\n' + note));
    AgreementDetails agreement;
    agreement.setSession(&changed.real.session);
    agreement.setMilestone(charter);
    CHECK(agreement.next().endsWith(note));
    CHECK(agreement.nextJubilee().endsWith(note)); // 2031
}
