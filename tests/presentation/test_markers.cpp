// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "markersmodel.h"
#include "mercator.h"
#include "realsession.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QVariant value(const QAbstractItemModel &model, int row, const char *role)
{
    const int number = model.roleNames().key(role, -1);
    REQUIRE(number >= 0);
    return model.index(row, 0).data(number);
}

/// The row of a marker of several; -1 if there is none.
int sharedRow(const MarkersModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (value(model, row, "number").toInt() > 1)
            return row;
    }
    return -1;
}

} // namespace

TEST_CASE("At every zoom level markers keep their distance, and all partners are there")
{
    RealSession real(u"valmiera"_s);
    MarkersModel model;
    model.setSession(&real.session);
    model.setSpacing(44);
    for (double zoom = 3; zoom <= 10; zoom += 0.25) {
        model.setZoomLevel(zoom);
        int members = 0;
        QList<QPointF> places;
        for (int row = 0; row < model.rowCount(); ++row) {
            members += value(model, row, "number").toInt();
            places.append(Mercator::fromGeo(value(model, row, "coordinate").value<QGeoCoordinate>())
                * (256 * std::exp2(zoom)));
        }
        INFO(zoom);
        CHECK(members == 8);
        for (qsizetype i = 0; i < places.size(); ++i) {
            for (qsizetype j = i + 1; j < places.size(); ++j) {
                const QPointF away = places[i] - places[j];
                CHECK(std::hypot(away.x(), away.y()) >= 43.9);
            }
        }
    }
}

TEST_CASE("A marker of several says from which zoom level its members have their own")
{
    RealSession real(u"valmiera"_s);
    MarkersModel model;
    model.setSession(&real.session);
    model.setSpacing(44);
    model.setZoomLevel(4);
    const int row = sharedRow(model);
    REQUIRE(row >= 0);
    const QString key = value(model, row, "key").toString();
    const double opensAt = value(model, row, "opensAt").toDouble();
    CHECK(opensAt > 4);
    const auto isThere = [&] {
        for (int each = 0; each < model.rowCount(); ++each) {
            if (value(model, each, "key") == key)
                return true;
        }
        return false;
    };
    model.setZoomLevel(opensAt - 0.1);
    CHECK(isThere());
    model.setZoomLevel(opensAt);
    CHECK_FALSE(isThere());
}

TEST_CASE("What is spread lies around its place and comes together again when the map is zoomed")
{
    RealSession real(u"valmiera"_s);
    MarkersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSession(&real.session);
    model.setSpacing(44);
    model.setZoomLevel(4);
    const int before = model.count();
    const int row = sharedRow(model);
    REQUIRE(row >= 0);
    const QStringList members = value(model, row, "members").toStringList();
    const auto number = members.size();
    model.setSpread(value(model, row, "key").toString());
    CHECK(model.count() == before + int(number) - 1);
    int moved = 0;
    for (int each = 0; each < model.rowCount(); ++each) {
        if (!members.contains(value(model, each, "key").toString()))
            continue;
        const auto offset = value(model, each, "offset").toPointF();
        CHECK(std::hypot(offset.x(), offset.y()) >= 44);
        CHECK(value(model, each, "number").toInt() == 1);
        ++moved;
    }
    CHECK(moved == number);
    model.setZoomLevel(4.3);
    CHECK(model.spread().isEmpty());
    for (int each = 0; each < model.rowCount(); ++each) {
        const QStringList together = value(model, each, "members").toStringList();
        CHECK((!members.contains(together.constFirst()) || value(model, each, "offset").toPointF().isNull()));
    }
}

TEST_CASE("Too many partners for an item each are a crowd")
{
    RealSession real(u"valmiera"_s);
    MarkersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSession(&real.session);
    CHECK(model.crowd().isEmpty());
    const QSignalSpy changes(&model, &MarkersModel::crowdChanged);
    model.setMostMarkers(5);
    CHECK(model.count() == 0);
    REQUIRE(model.crowd().size() == 8);
    CHECK(model.crowdKeys().contains(u"solna"_s));
    CHECK(model.crowdNames().at(model.crowdKeys().indexOf(u"solna"_s)) == u"Solna"_s);
    CHECK(changes.size() == 1);
    model.setMostMarkers(100);
    CHECK(model.count() > 0);
    CHECK(model.crowd().isEmpty());
}
