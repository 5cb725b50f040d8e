// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "coverage.h"

#include <QPainter>
#include <QPainterPath>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <random>

namespace {

constexpr int Side = 64;

QImage white()
{
    QImage image(Side, Side, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

/// Black on white.
QImage painted(const QList<QPolygonF> &rings)
{
    Coverage coverage(Side);
    for (const QPolygonF &ring : rings)
        coverage.add(ring);
    QImage image = white();
    coverage.paint(image, Qt::black);
    return image;
}

QImage stroked(const QPolygonF &line, double width)
{
    Coverage coverage(Side);
    coverage.add(line, width);
    QImage image = white();
    coverage.paint(image, Qt::black);
    return image;
}

/// The same by QPainter.
QImage judged(const QPainterPath &path)
{
    QImage image = white();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, Qt::black);
    return image;
}

int mostDifferent(const QImage &a, const QImage &b)
{
    int most = 0;
    for (int y = 0; y < Side; ++y)
        for (int x = 0; x < Side; ++x)
            most = std::max(most, std::abs(qRed(a.pixel(x, y)) - qRed(b.pixel(x, y))));
    return most;
}

QPolygonF regular(int corners, QPointF middle, double radius, double turn)
{
    QPolygonF ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + i * 2 * M_PI / corners;
        ring.append(middle + QPointF(std::cos(angle), std::sin(angle)) * radius);
    }
    return ring;
}

} // namespace

TEST_CASE("Areas look as QPainter paints them, also where they reach beyond any side of the picture")
{
    std::mt19937 random(7); // NOLINT(bugprone-random-generator-seed): the same areas each time
    std::uniform_real_distribution<double> place(-30, Side + 30);
    std::uniform_real_distribution<double> size(3, 70);
    for (int i = 0; i < 300; ++i) {
        const QPolygonF ring = regular(3 + i % 9, {place(random), place(random)}, size(random), i);
        QPainterPath path;
        path.addPolygon(ring);
        path.closeSubpath();
        INFO(i);
        CHECK(mostDifferent(painted({ring}), judged(path)) <= 8);
    }
}

TEST_CASE("A ring that runs the other way round is a hole, and an area in the hole is one again")
{
    const QPolygonF outer = regular(8, {32, 32}, 30, 0);
    QPolygonF hole = regular(8, {32, 32}, 20, 0);
    std::ranges::reverse(hole);
    const QImage image = painted({outer, hole, regular(8, {32, 32}, 8, 0)});
    CHECK(qRed(image.pixel(8, 32)) == 0);
    CHECK(qRed(image.pixel(18, 32)) == 255);
    CHECK(qRed(image.pixel(32, 32)) == 0);
}

TEST_CASE("Areas that share a slanting border leave no seam")
{
    const QImage image = painted({QPolygonF({{-5, -5}, {20.3, -5}, {41.7, 70}, {-5, 70}}),
        QPolygonF({{20.3, -5}, {70, -5}, {70, 70}, {41.7, 70}})});
    for (int y = 0; y < Side; ++y)
        for (int x = 0; x < Side; ++x)
            REQUIRE(qRed(image.pixel(x, y)) == 0);
}

TEST_CASE("A line is as wide as its pen and has no gaps at its corners")
{
    const QPolygonF line({{-10, 20.5}, {30, 20.5}, {30.5, 50}, {5, 40}});
    QPainterPath path;
    path.addPolygon(line);
    for (const double width : {1.0, 3.0, 8.0}) {
        QPainterPathStroker stroker(QPen(Qt::black, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        QPainterPath area = stroker.createStroke(path);
        area.setFillRule(Qt::WindingFill);
        const QImage ours = stroked(line, width);
        const QImage theirs = judged(area);
        qint64 sum = 0;
        qint64 wanted = 0;
        for (int y = 0; y < Side; ++y) {
            for (int x = 0; x < Side; ++x) {
                sum += 255 - qRed(ours.pixel(x, y));
                wanted += 255 - qRed(theirs.pixel(x, y));
            }
        }
        INFO(width);
        CHECK(std::abs(double(sum) / double(wanted) - 1) < 0.03);
        CHECK(qRed(ours.pixel(29, 20)) < 80);
        CHECK(mostDifferent(ours, theirs) <= 70); // where two pieces of a line meet on half a pixel
    }
}

TEST_CASE("A line of the thousands of short pieces of a coast is even")
{
    QPolygonF line;
    for (int i = 0; i <= 600; ++i)
        line.append({i / 10.0, 30});
    const QImage image = stroked(line, 2);
    for (int x = 1; x < 59; ++x) {
        CHECK(qRed(image.pixel(x, 29)) == 0);
        CHECK(qRed(image.pixel(x, 28)) == 255);
    }
}

TEST_CASE("What is cleared is gone, and half a colour is half as strong")
{
    Coverage coverage(Side);
    coverage.add(QPolygonF({{0, 0}, {90, 0}, {90, 90}, {0, 90}}));
    QImage image = white();
    coverage.paint(image, QColor(0, 0, 0, 128));
    CHECK(std::abs(qRed(image.pixel(40, 40)) - 127) <= 1);
    coverage.clear();
    QImage untouched = white();
    coverage.paint(untouched, Qt::black);
    CHECK(untouched == white());
    coverage.add(QPolygonF({{1, 1}, {4, 1}, {4, 4}, {1, 4}}));
    coverage.paint(untouched, Qt::black);
    CHECK(qRed(untouched.pixel(2, 2)) == 0);
    CHECK(qRed(untouched.pixel(30, 2)) == 255);
}

TEST_CASE("A picture laid over an area shows in it and nowhere else")
{
    Coverage coverage(Side);
    coverage.add(QPolygonF({{0, 0}, {32, 0}, {32, 64}, {0, 64}}));
    QImage image = white();
    int asked = 0;
    coverage.paint(image, [&](int, int first, int end, QRgb *out) {
        std::fill(out, out + (end - first), qPremultiply(qRgba(0, 0, 0, 128)));
        asked = std::max(asked, end);
    });
    CHECK(std::abs(qRed(image.pixel(31, 5)) - 127) <= 1);
    CHECK(qRed(image.pixel(32, 5)) == 255);
    CHECK(asked <= 40); // only near what is covered
}

TEST_CASE("Large pictures are covered as small ones are, block by block")
{
    // A frame, what is inside it and what is beside it: blocks with and without edges.
    const int side = GENERATE(7, 64, 100, 512, 777, 1536);
    const double far = side - 0.5;
    Coverage coverage(side);
    coverage.add(QPolygonF({{0.5, 0.5}, {far, 0.5}, {far, far}, {0.5, far}}));
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    coverage.paint(image, Qt::black);
    CHECK(std::abs(qRed(image.pixel(0, side / 2)) - 127) <= 1);
    CHECK(qRed(image.pixel(1, side / 2)) == 0);
    CHECK(qRed(image.pixel(side / 2, side / 2)) == 0);
    CHECK(qRed(image.pixel(side - 2, side / 2)) == 0);
    CHECK(std::abs(qRed(image.pixel(side - 1, side / 2)) - 127) <= 1);
    coverage.clear();
    coverage.add(QPolygonF({{side / 2.0, 0}, {side + 40.0, 0}, {side + 40.0, far}, {side / 2.0, far}}));
    image.fill(Qt::white);
    coverage.paint(image, QColor(0, 0, 0, 128));
    CHECK(qRed(image.pixel(0, 0)) == 255);
    CHECK(std::abs(qRed(image.pixel(side - 1, 0)) - 127) <= 1);
}

TEST_CASE("An edge that ends on the right side marks nothing beyond it")
{
    const int side = GENERATE(64, 256, 512, 777, 1024);
    Coverage coverage(side);
    const double inside = std::nextafter(double(side), 0.0);
    coverage.add(QPolygonF(
        {QPointF(side, 10), QPointF(inside, 20), QPointF(side / 2.0, 20), QPointF(side / 2.0, 10)}));
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    coverage.paint(image, Qt::black);
    CHECK(qRed(image.pixel(side - 1, 15)) == 0);
    CHECK(qRed(image.pixel(side / 2 - 1, 15)) == 255);
    CHECK(qRed(image.pixel(side - 1, 25)) == 255);
    coverage.clear();
    image.fill(Qt::white);
    coverage.paint(image, Qt::black);
    CHECK(qRed(image.pixel(side - 1, 15)) == 255);
}
