// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "clusterindex.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <random>

namespace {

constexpr double Spacing = 40;

double worldAt(double zoom)
{
    return 256 * std::exp2(zoom);
}

/// Towns in clumps, as on the earth.
QList<QPointF> scattered(int count)
{
    std::mt19937 random(11); // NOLINT(bugprone-random-generator-seed): the same towns each time
    std::uniform_real_distribution<double> anywhere(0.02, 0.98);
    std::normal_distribution<double> nearby(0, 0.004);
    QList<QPointF> places;
    QPointF middle;
    for (int i = 0; i < count; ++i) {
        if (i % 25 == 0)
            middle = {anywhere(random), anywhere(random)};
        places.append({std::clamp(middle.x() + nearby(random), 0.0, 0.999),
            std::clamp(middle.y() + nearby(random), 0.0, 0.999)});
    }
    return places;
}

} // namespace

TEST_CASE("At no zoom level are two markers nearer to each other than asked for")
{
    const auto index = ClusterIndex::of(scattered(2000), Spacing);
    for (const double zoom : {0.0, 2.0, 3.3, 4.9, 6.25, 8.0, 11.7}) {
        const QList<ClusterIndex::Marker> markers = index->markers(zoom);
        // The marker changes at whole steps; between them the map only grows.
        const double step = std::max(2.0, std::floor(zoom * 4) / 4);
        double least = 1e9;
        for (qsizetype i = 0; i < markers.size(); ++i) {
            for (qsizetype j = i + 1; j < markers.size(); ++j) {
                const QPointF away = markers[i].place - markers[j].place;
                least = std::min(least, std::hypot(away.x(), away.y()) * worldAt(step));
            }
        }
        INFO(zoom);
        CHECK(least >= Spacing * 0.999);
    }
}

TEST_CASE("Every place is in exactly one marker at every zoom level, in the middle of its own")
{
    const QList<QPointF> places = scattered(700);
    const auto index = ClusterIndex::of(places, Spacing);
    for (const double zoom : {1.0, 3.0, 5.5, 9.0, 20.0}) {
        QList<qsizetype> all;
        for (const ClusterIndex::Marker &marker : index->markers(zoom)) {
            const QList<qsizetype> members = index->members(marker.id);
            CHECK(members.size() == qsizetype(marker.count));
            QPointF sum;
            for (const qsizetype member : members) {
                sum += places[member];
                const QRectF bounds = index->bounds(marker.id);
                CHECK((places[member].x() >= bounds.left() && places[member].x() <= bounds.right()));
                CHECK((places[member].y() >= bounds.top() && places[member].y() <= bounds.bottom()));
            }
            const QPointF away = sum / double(members.size()) - marker.place;
            CHECK(std::hypot(away.x(), away.y()) < 1e-9);
            all += members;
        }
        std::ranges::sort(all);
        REQUIRE(all.size() == places.size());
        for (qsizetype i = 0; i < all.size(); ++i)
            REQUIRE(all[i] == i);
    }
}

TEST_CASE("A marker opens at the zoom level at which it is said to, and not before")
{
    const auto index = ClusterIndex::of(scattered(500), Spacing);
    int opened = 0;
    for (const ClusterIndex::Marker &marker : index->markers(4)) {
        if (marker.count == 1)
            continue;
        const double opensAt = index->opensAt(marker.id);
        CHECK(opensAt > 4);
        const auto isShownAt = [&](double zoom) {
            const QList<ClusterIndex::Marker> markers = index->markers(zoom);
            return std::ranges::find(markers, marker.id, &ClusterIndex::Marker::id) != markers.end();
        };
        CHECK(isShownAt(opensAt - 0.01));
        CHECK_FALSE(isShownAt(opensAt));
        ++opened;
    }
    CHECK(opened > 5);
}

TEST_CASE("Places at one spot share a marker however near one looks")
{
    const auto index = ClusterIndex::of({{0.5, 0.3}, {0.5, 0.3}, {0.5, 0.3}, {0.7, 0.3}}, Spacing);
    const QList<ClusterIndex::Marker> markers = index->markers(18);
    REQUIRE(markers.size() == 2);
    const auto shared = std::ranges::max(markers, {}, &ClusterIndex::Marker::count);
    CHECK(shared.count == 3);
    CHECK(index->opensAt(shared.id) > ClusterIndex::HighestZoom);
    CHECK(index->members(shared.id) == QList<qsizetype>{0, 1, 2});
}

TEST_CASE("A view has the markers that lie in it, also over the date line")
{
    const auto index = ClusterIndex::of(scattered(3000), Spacing);
    for (const QRectF &view :
        {QRectF(0.2, 0.3, 0.1, 0.2), QRectF(0.95, 0.1, 0.2, 0.8), QRectF(-0.1, 0, 0.3, 1)}) {
        QList<quint32> wanted;
        for (const ClusterIndex::Marker &marker : index->markers(5)) {
            for (const int world : {-1, 0, 1}) {
                const QPointF place = marker.place + QPointF(world, 0);
                if (place.x() >= view.left() && place.x() <= view.right() && place.y() >= view.top()
                    && place.y() <= view.bottom())
                    wanted.append(marker.id);
            }
        }
        QList<quint32> found;
        for (const ClusterIndex::Marker &marker : index->markers(view, 5))
            found.append(marker.id);
        std::ranges::sort(wanted);
        std::ranges::sort(found);
        CHECK(found == wanted);
        CHECK_FALSE(found.isEmpty());
    }
}

TEST_CASE("One place and none are an index too, and one that is no longer wanted is given up")
{
    CHECK(ClusterIndex::of({}, Spacing)->markers(5).isEmpty());
    const auto one = ClusterIndex::of({{0.5, 0.5}}, Spacing);
    REQUIRE(one->markers(5).size() == 1);
    CHECK(one->markers(5).constFirst().id == 0);
    const std::atomic_bool cancelled = true;
    CHECK(ClusterIndex::of(scattered(100), Spacing, &cancelled) == nullptr);
}

TEST_CASE("Fifty thousand places take little memory")
{
    const auto index = ClusterIndex::of(scattered(50'000), Spacing);
    CHECK(index->bytes() < 12'000'000);
    CHECK(index->markers(3).size() < 2000);
}
