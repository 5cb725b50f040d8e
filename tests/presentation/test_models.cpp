// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "anniversariesmodel.h"
#include "markersmodel.h"
#include "mercator.h"
#include "municipalitiesmodel.h"
#include "networksmodel.h"
#include "partnersmodel.h"
#include "realsession.h"
#include "sourcesmodel.h"
#include "timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
QVariant value(const QAbstractItemModel &model, int row, const char *role)
{
    const int number = model.roleNames().key(role, -1);
    REQUIRE(number >= 0);
    return model.index(row, 0).data(number);
}

QStringList column(const QAbstractItemModel &model, const char *role)
{
    QStringList values;
    for (int row = 0; row < model.rowCount(); ++row)
        values += value(model, row, role).toString();
    return values;
}

int rowOf(const QAbstractItemModel &model, const QString &key)
{
    return int(column(model, "key").indexOf(key));
}
} // namespace

TEMPLATE_TEST_CASE("Every model keeps the rules of models through changes of language and home", "",
    PartnersModel, MarkersModel, AnniversariesModel, NetworksModel, MunicipalitiesModel, SourcesModel,
    TimelineModel)
{
    RealSession real;
    TestType model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSession(&real.session);
    CHECK(model.rowCount() == model.count());
    for (const QString &home :
        {u"valmiera"_s, u"novo-mesto"_s, u"ljubljana"_s, u"velenje"_s, u"jesenice"_s}) {
        real.moveTo(home);
        for (const Language language : allLanguages)
            real.session.setLanguageTag(languageTag(language));
    }
    CHECK(model.rowCount() == model.count());
}

TEST_CASE("A list keeps its rows, and so its place, when only the language changes")
{
    RealSession real;
    AnniversariesModel model;
    model.setSession(&real.session);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    real.session.setLanguageTag(u"en"_s);
    CHECK(resets.isEmpty());
    CHECK(changes.size() == 1);
}

TEST_CASE("Where a language sorts otherwise, rows change places and none goes or comes")
{
    RealSession real;
    real.session.setLanguageTag(u"sl"_s);
    MunicipalitiesModel model;
    model.setSession(&real.session);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy sorted(&model, &QAbstractItemModel::layoutChanged);
    const QStringList before = column(model, "key");
    const QPersistentModelIndex last(model.index(model.count() - 1));

    real.session.setLanguageTag(u"sr"_s);

    CHECK(removed.isEmpty());
    CHECK(sorted.size() == 1);
    CHECK(column(model, "key") != before);
    REQUIRE(last.isValid());
    CHECK(column(model, "key").at(last.row()) == before.last());
}

TEST_CASE("Valmiera has eight partners in seven countries and a former one, each of them once")
{
    RealSession real(u"valmiera"_s, Language::Latvian);
    PartnersModel partners;
    partners.setSession(&real.session);
    CHECK(partners.count() == 9);
    const QStringList keys = column(partners, "key");
    CHECK(QSet<QString>(keys.begin(), keys.end()).size() == keys.size());
    CHECK(partners.countries().size() == 8);
    CHECK(partners.coordinates().size() == 8);
    CHECK(keys.constLast() == u"vodnjan"_s);
    CHECK(value(partners, 8, "isFormer") == true);
    CHECK(value(partners, 8, "since") == u"bijušais partneris"_s);
    CHECK(column(partners, "isFormer").count(u"true"_s) == 1);
    CHECK(!partners.coordinateOf(u"vodnjan"_s).isValid());
    CHECK(!value(partners, 8, "distance").toString().isEmpty());
}

TEST_CASE("A partner says how far it is and in which direction")
{
    RealSession real;
    PartnersModel partners;
    partners.setSession(&real.session);
    REQUIRE(partners.count() == 1);
    CHECK(value(partners, 0, "name") == u"Valjevo"_s);
    CHECK(value(partners, 0, "country") == u"Srbija"_s);
    CHECK(value(partners, 0, "distance").toString().endsWith(u"km"));
    CHECK(value(partners, 0, "direction") == u"jugovzhod"_s);
    CHECK(value(partners, 0, "form") == u"Pobratenje"_s);
    CHECK(value(partners, 0, "since") == u"od leta 1975"_s); // the charter, not the first contacts of 1962
}

TEST_CASE("The next anniversary of Jesenice and Valjevo is told with day and years")
{
    RealSession real;
    AnniversariesModel model;
    model.setSession(&real.session);
    const int row = rowOf(model, u"jesenice-valjevo-1975@2027-08-01"_s);
    REQUIRE(row >= 0);
    CHECK(value(model, row, "number") == 52);
    CHECK(value(model, row, "isJubilee") == false);
    CHECK(value(model, row, "section")
        == value(model, rowOf(model, u"jesenice-valjevo-2025@2027-05-31"_s), "section"));
    CHECK(rowOf(model, u"jesenice-valjevo-1975@2030-08-01"_s) >= 0); // the jubilee after
    CHECK(rowOf(model, u"jesenice-valjevo-1975@2029-08-01"_s) < 0); // no jubilee, too far ahead
    CHECK(model.upcoming().number == 65); // first contacts: some time in 2027, so from January on
}

TEST_CASE(
    "An anniversary on its very day stands under today, and its event is no longer to come the day after")
{
    RealSession real(u"jesenice"_s, Language::Slovenian, QDate(2030, 8, 1));
    AnniversariesModel model;
    model.setSession(&real.session);
    REQUIRE(model.count() > 0);
    CHECK(value(model, 0, "key") == u"jesenice-valjevo-1975@2030-08-01"_s);
    CHECK(value(model, 0, "isJubilee") == true);
    CHECK(value(model, 0, "isPast") == false);
    CHECK(model.upcoming().number == 55);
}

TEST_CASE("Dates known by their year alone are this year's jubilees and never get a day")
{
    RealSession real(u"valmiera"_s, Language::English);
    AnniversariesModel model;
    model.setSession(&real.session);
    QMap<QString, int> jubilees;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString key = value(model, row, "key").toString();
        if (key.endsWith(u"@2026"_s) && value(model, row, "isJubilee").toBool()) {
            jubilees.insert(key, value(model, row, "number").toInt());
            CHECK(value(model, row, "when") == u"2026"_s);
            CHECK(value(model, row, "isPast") == false);
        }
    }
    CHECK(jubilees.value(u"valmiera-solna-1991@2026"_s) == 35);
    CHECK(jubilees.value(u"valmiera-zdunska-wola-2001@2026"_s) == 25);
    CHECK(jubilees.value(u"valmiera-vallefoglia-vodnjan-2016@2026"_s) == 10);
    CHECK(jubilees.value(u"valmiera-halle-2011@2026"_s) == 15);
    CHECK(jubilees.size() == 4);
}

TEST_CASE("A municipality is found by typing it in any spelling")
{
    RealSession real;
    MunicipalitiesModel model;
    model.setSession(&real.session);
    CHECK(model.count() == 213 + 4); // the four with pages stand in their region too
    CHECK(column(model, "isRepeated").count(u"true"_s) == 4);
    CHECK(value(model, 0, "isRepeated") == false);
    for (const QString &typed : {u"skof"_s, u"ŠKOF"_s, u"шкоф"_s, u"loka"_s}) {
        model.setFilter(typed);
        CHECK(column(model, "key").contains(u"skofja-loka"_s));
    }
    model.setFilter(u"xyzzy"_s);
    CHECK(model.count() == 0);
    model.setFilter(u" - "_s);
    CHECK(model.count() == 217);
}

TEST_CASE("Networks tell since when, or that it is not known")
{
    RealSession real(u"valmiera"_s, Language::English);
    NetworksModel model;
    model.setSession(&real.session);
    REQUIRE(model.count() == 3);
    CHECK(model.joined());
    const int hanse = rowOf(model, u"hanse"_s);
    const int ubc = rowOf(model, u"ubc"_s);
    CHECK(value(model, ubc, "member") == u"January 2021"_s);
    CHECK(value(model, hanse, "member").toString().isEmpty()); // nobody has written it down
}

TEST_CASE("Networks that home does not belong to come last and tell who does")
{
    RealSession real(u"valmiera"_s, Language::English);
    NetworksModel model;
    model.setSession(&real.session);
    CHECK(rowOf(model, u"b40"_s) == 2);
    CHECK(value(model, 2, "isJoined") == false);
    CHECK(value(model, 2, "others") == u"Novo mesto"_s);
    CHECK(value(model, 2, "acronym").toString().isEmpty()); // its name says it: in Serbian "Б40"
    CHECK(value(model, rowOf(model, u"ubc"_s), "acronym") == u"UBC"_s);
    CHECK(value(model, 0, "isJoined") == true);
    CHECK(value(model, 0, "others").toString().isEmpty());
    model.setWanted(u"b40"_s);
    CHECK(rowOf(model, u"b40"_s) == 0);

    QSignalSpy left(&model, &NetworksModel::joinedChanged);
    RealSession none(u"jesenice"_s, Language::English);
    model.setSession(&none.session);
    CHECK(model.count() == 3);
    CHECK_FALSE(model.joined());
    CHECK(left.count() == 1);
    CHECK(value(model, rowOf(model, u"ubc"_s), "others") == u"Valmiera"_s);
    RealSession silent(u"ljubljana"_s, Language::English); // has told nothing yet
    model.setSession(&silent.session);
    CHECK(model.count() == 0);
}

TEST_CASE("Partners too near each other share a marker until the map is near enough")
{
    RealSession real(u"valmiera"_s);
    MarkersModel model;
    model.setSession(&real.session);
    model.setSpacing(40);
    model.setZoomLevel(4);
    const int together = model.count();
    int members = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        members += value(model, row, "number").toInt();
    CHECK(members == 8); // and none for Vodnjan, which has left
    CHECK(together < 8); // Halle lies in the district of Gütersloh
    model.setZoomLevel(9);
    CHECK(model.count() == 8);
}

TEST_CASE("The same partners share a marker in every language, only their names change places")
{
    RealSession real(u"valmiera"_s, Language::Latvian);
    MarkersModel model;
    model.setSession(&real.session);
    model.setSpacing(40);
    model.setZoomLevel(4);
    const QStringList keys = column(model, "key");
    const int shared = rowOf(model, u"gutersloh+halle"_s);
    REQUIRE(shared >= 0);
    for (const Language language : allLanguages) {
        real.session.setLanguageTag(languageTag(language));
        CHECK(column(model, "key") == keys);
        const QStringList names = value(model, shared, "name").toString().split(u'\n');
        REQUIRE(names.size() == 2);
        CHECK(real.session.wording().compare(names[0], names[1]) < 0);
    }
}

TEST_CASE("A marker of several stands in the middle of them")
{
    RealSession real(u"valmiera"_s);
    MarkersModel model;
    model.setSession(&real.session);
    model.setZoomLevel(4);
    model.setSpacing(100000);
    REQUIRE(model.count() == 1);
    const auto places = value(model, 0, "coordinates").value<QList<QGeoCoordinate>>();
    const auto middle = value(model, 0, "coordinate").value<QGeoCoordinate>();
    double longitude = 0;
    for (const QGeoCoordinate &place : places)
        longitude += place.longitude() / double(places.size());
    CHECK(std::abs(middle.longitude() - longitude) < 1e-6);
    const auto [south, north] = std::ranges::minmax(places, {}, &QGeoCoordinate::latitude);
    CHECK(middle.latitude() > south.latitude() + 1);
    CHECK(middle.latitude() < north.latitude() - 1);
    model.setSpacing(0);
    for (int row = 0; row < model.rowCount(); ++row) {
        CHECK(value(model, row, "coordinate").value<QGeoCoordinate>()
            == value(model, row, "coordinates").value<QList<QGeoCoordinate>>().constFirst());
    }
}

TEST_CASE("Home's marker covers no partner: one that lies under it stands beside it, in its direction")
{
    RealSession real(u"valmiera"_s);
    MarkersModel model;
    model.setSession(&real.session);
    model.setSpacing(34);
    const auto away = [&] {
        const int row = rowOf(model, u"viljandi"_s);
        REQUIRE(row >= 0);
        const auto place = Mercator::fromGeo(value(model, row, "coordinate").value<QGeoCoordinate>())
            - Mercator::fromGeo(real.session.homeCoordinate());
        return std::pair(
            place * (256 * std::exp2(model.zoomLevel())), value(model, row, "offset").toPointF());
    };
    model.setZoomLevel(4);
    const auto [place, offset] = away();
    const QPointF shown = place + offset;
    CHECK(std::hypot(place.x(), place.y()) < 0.9 * 34);
    CHECK(std::abs(std::hypot(shown.x(), shown.y()) - 0.9 * 34) < 0.01);
    CHECK(std::abs(place.x() * shown.y() - place.y() * shown.x()) < 0.01);
    model.setZoomLevel(8);
    CHECK(away().second.isNull());
}

TEST_CASE("The name of home gives way to the left where a partner's dot lies on its right")
{
    RealSession real(u"jesenice"_s);
    MarkersModel model;
    model.setSession(&real.session);
    model.setSpacing(34);
    QStringList onLeft;
    for (const QString &home : {u"jesenice"_s, u"novo-mesto"_s, u"valmiera"_s, u"velenje"_s}) {
        real.session.setHome(home);
        for (const double zoom : {3.0, 3.5, 4.0, 4.5, 5.0, 5.5, 6.0, 6.5, 7.0}) {
            model.setZoomLevel(zoom);
            const double lineHeight = 26;
            model.setLineHeight(lineHeight);
            const QPointF at = Mercator::fromGeo(real.session.homeCoordinate());
            const double name = (0.5 + 0.62 * double(real.session.homeName().size())) * lineHeight;
            bool right = false;
            bool left = false;
            for (int row = 0; row < model.count(); ++row) {
                const QPointF away =
                    (Mercator::fromGeo(value(model, row, "coordinate").value<QGeoCoordinate>()) - at)
                        * (256 * std::exp2(zoom))
                    + value(model, row, "offset").toPointF();
                const double radius = (value(model, row, "number").toInt() == 1 ? 0.3 : 0.41) * 34;
                if (std::abs(away.y()) >= radius + 1.45 / 2 * lineHeight)
                    continue;
                right |= away.x() + radius > 0.41 * 34 && away.x() - radius < 0.41 * 34 + name;
                left |= away.x() - radius < -0.41 * 34 && away.x() + radius > -0.41 * 34 - name;
            }
            CAPTURE(home.toStdString(), zoom);
            CHECK(model.homeNameOnLeft() == (right && !left));
            if (model.homeNameOnLeft())
                onLeft += home;
        }
    }
    CHECK_FALSE(onLeft.isEmpty());
}

TEST_CASE("Taller lines leave names out that cover others, and lower ones bring them back")
{
    RealSession real(u"valmiera"_s);
    MarkersModel model;
    model.setSession(&real.session);
    model.setZoomLevel(4);
    const auto labelled = [&] { return column(model, "labelled").count(u"true"_s); };
    model.setLineHeight(1);
    CHECK(labelled() == model.count());
    model.setLineHeight(40);
    CHECK(labelled() < model.count());
    model.setLineHeight(1);
    CHECK(labelled() == model.count());
}

TEST_CASE("A name that has room on both sides of its dot may go to the other one")
{
    RealSession real(u"valmiera"_s);
    MarkersModel model;
    model.setSession(&real.session);
    const auto onEither = [&] { return column(model, "nameOnEitherSide").count(u"true"_s); };
    model.setZoomLevel(10);
    model.setLineHeight(1);
    CHECK(onEither() == model.count());
    model.setZoomLevel(4);
    model.setLineHeight(40);
    CHECK(onEither() < model.count());
    for (int row = 0; row < model.rowCount(); ++row) {
        if (column(model, "nameOnEitherSide").at(row) == u"true"_s) {
            CHECK(column(model, "labelled").at(row) == u"true"_s);
            CHECK(column(model, "nameOnLeft").at(row) == u"false"_s);
        }
    }
}

TEST_CASE("A name that has room on no side may have it below")
{
    RealSession real(u"valmiera"_s);
    MarkersModel model;
    model.setSession(&real.session);
    const auto below = [&] { return column(model, "nameBelow").count(u"true"_s); };
    model.setZoomLevel(10);
    model.setLineHeight(1);
    CHECK(below() == model.count());
    // Also of two lines, which are taller than the dot.
    model.setZoomLevel(4);
    model.setLineHeight(18);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (column(model, "number").at(row) != u"1"_s)
            CHECK(column(model, "nameBelow").at(row) == u"true"_s);
    }
    const auto has = [&](const char *role, int row) { return column(model, role).at(row) == u"true"_s; };
    int none = 0;
    int only = 0;
    for (const double zoom : {3.0, 4.0, 5.0, 6.0}) {
        model.setZoomLevel(zoom);
        for (int height = 16; height <= 60; height += 2) {
            model.setLineHeight(height);
            none += below() < model.count() ? 1 : 0;
            for (int row = 0; row < model.rowCount(); ++row)
                only += has("nameBelow", row) && !has("labelled", row) ? 1 : 0;
        }
    }
    CHECK(none > 0);
    CHECK(only > 0);
}
