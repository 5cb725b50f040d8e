// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "circlesmodel.h"
#include "markersmodel.h"
#include "partnerselection.h"
#include "partnersmodel.h"
#include "realsession.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QStringList keys(const QAbstractItemModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found += model.index(row, 0).data(model.roleNames().key("key")).toString();
    found.sort();
    return found;
}

SelectionChoice choice(const PartnerSelection &selection, const QString &group, const QString &key)
{
    for (const SelectionGroup &each : selection.groups()) {
        for (const SelectionChoice &one : each.choices) {
            if (each.key == group && one.key == key)
                return one;
        }
    }
    return {};
}

/// Valmiera in English.
struct Valmiera {
    Valmiera()
    {
        real.moveTo(u"valmiera"_s);
        real.session.setLanguageTag(u"en"_s);
        partners.setSession(&real.session);
        partners.setSelection(&selection);
    }

    void press(const QString &group, const QString &key)
    {
        const SelectionChoice wanted = choice(selection, group, key);
        REQUIRE(wanted.key == key);
        selection.press(wanted);
    }

    RealSession real;
    PartnerSelection selection{real.session};
    PartnersModel partners;
};
} // namespace

TEST_CASE("The partners of a year are shown, and what happened in it is told")
{
    Valmiera valmiera;
    CHECK(valmiera.selection.firstYear() == 1991);
    CHECK(valmiera.selection.lastYear() == 2026);
    valmiera.selection.setYear(1991);
    CHECK(keys(valmiera.partners) == QStringList{u"solna"_s});
    REQUIRE(valmiera.selection.events().size() == 1);
    CHECK(valmiera.selection.events().constFirst().when == u"1991");
    CHECK(valmiera.selection.count() == 1);
    CHECK(valmiera.selection.told() == u"1991");
    valmiera.selection.setYear(1992);
    CHECK(keys(valmiera.partners).contains(u"viljandi"_s));
    CHECK(valmiera.selection.count() > 1);
    valmiera.selection.setYear(0);
    CHECK_FALSE(valmiera.selection.isActive());
    CHECK(valmiera.selection.events().isEmpty());
}

TEST_CASE("A former partner is on the map of the year in which it was one")
{
    Valmiera valmiera;
    valmiera.selection.setYear(2016);
    CHECK(keys(valmiera.partners).contains(u"vodnjan"_s));
    CHECK(valmiera.partners.coordinates().size() == valmiera.partners.count());
}

TEST_CASE("A year out of range is the nearest in range")
{
    Valmiera valmiera;
    valmiera.selection.setYear(1066);
    CHECK(valmiera.selection.year() == 1991);
    valmiera.selection.setYear(2300);
    CHECK(valmiera.selection.year() == 2026);
}

TEST_CASE("A country, a topic and a jubilee choose partners, each says how many, and pressed again lets go")
{
    Valmiera valmiera;
    const QStringList all = keys(valmiera.partners);
    CHECK(choice(valmiera.selection, u"country"_s, u"SE"_s).number == 1);
    CHECK(choice(valmiera.selection, u"country"_s, u"SI"_s).number == 0); // not offered
    valmiera.press(u"country"_s, u"SE"_s);
    CHECK(keys(valmiera.partners) == QStringList{u"solna"_s});
    CHECK(choice(valmiera.selection, u"country"_s, u"SE"_s).chosen);
    CHECK(valmiera.selection.told() == u"Sweden");
    valmiera.press(u"country"_s, u"SE"_s);
    CHECK(keys(valmiera.partners) == all);

    valmiera.press(u"jubilee"_s, u"2026"_s);
    // Solna 35, Zduńska Wola 25, Vallefoglia 10, Halle 15
    CHECK(
        keys(valmiera.partners) == QStringList{u"halle"_s, u"solna"_s, u"vallefoglia"_s, u"zdunska-wola"_s});
    CHECK(valmiera.selection.told() == u"Anniversaries in 2026");
}

TEST_CASE("Every choice that is offered shows as many partners as it says")
{
    Valmiera valmiera;
    MarkersModel markers;
    markers.setSession(&valmiera.real.session);
    markers.setSelection(&valmiera.selection);
    markers.setSpacing(0);
    const QAbstractItemModelTester partnersTester(
        &valmiera.partners, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester tester(&markers, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<SelectionGroup> groups = valmiera.selection.groups();
    REQUIRE(groups.size() >= 4);
    for (const SelectionGroup &group : groups) {
        for (const SelectionChoice &each : group.choices) {
            INFO(group.title.toStdString() << ": " << each.name.toStdString());
            valmiera.selection.press(each);
            CHECK(valmiera.partners.count() == each.number);
            CHECK(markers.count() == each.number);
            CHECK(valmiera.selection.count() == each.number);
            valmiera.selection.clear();
        }
    }
}

TEST_CASE("Partners that stay keep their rows while others come and go")
{
    Valmiera valmiera;
    valmiera.selection.setYear(1991);
    const QPersistentModelIndex solna(valmiera.partners.index(0));
    valmiera.selection.setYear(2001);
    valmiera.selection.setYear(1995);
    REQUIRE(solna.isValid());
    CHECK(solna.data(valmiera.partners.roleNames().key("key")).toString() == u"solna");
}

TEST_CASE("Another home, and a word in another language, begin anew what is offered")
{
    Valmiera valmiera;
    valmiera.press(u"country"_s, u"SE"_s);
    valmiera.real.session.setLanguageTag(u"sl"_s);
    CHECK(valmiera.selection.told() == u"Švedska");
    valmiera.real.moveTo(u"jesenice"_s);
    CHECK_FALSE(valmiera.selection.isActive());
    CHECK(valmiera.selection.firstYear() == 1962);
}

TEST_CASE("An agreement of three towns is one shape with three corners, in the years in which it had three")
{
    Valmiera valmiera;
    CirclesModel circles;
    circles.setSession(&valmiera.real.session);
    circles.setSelection(&valmiera.selection);
    CHECK(circles.count() == 0); // one of the three has left
    valmiera.selection.setYear(2016);
    REQUIRE(circles.count() == 1);
    const auto value = [&](const char *role) { return circles.index(0).data(circles.roleNames().key(role)); };
    CHECK(value("members").toStringList() == QStringList{u"valmiera"_s, u"vallefoglia"_s, u"vodnjan"_s});
    CHECK(value("corners").value<QList<QGeoCoordinate>>().size() == 3);
    valmiera.selection.clear();
    valmiera.real.moveTo(u"velenje"_s);
    CHECK(circles.count() == 1); // with Pljevlja and Lukavac
}
