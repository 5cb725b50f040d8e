// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "coverage.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace {

constexpr int Marks = 64; // bits of a mark

/// All channels times share / 255, rounded, two at a time.
QRgb scaled(QRgb color, uint share)
{
    constexpr uint lanes = 0x00ff00ff;
    const auto part = [&](uint two) {
        const uint whole = two * share;
        return whole + ((whole >> 8) & lanes) + 0x00800080;
    };
    return ((part(color & lanes) >> 8) & lanes) | (part((color >> 8) & lanes) & ~lanes);
}

/// The least whole number that is not less; of what is not negative.
int ceiling(double value)
{
    const int whole = int(value);
    return whole < value ? whole + 1 : whole;
}

uchar shareOf(float area)
{
    return uchar(std::min(std::abs(area), 1.F) * 255 + 0.5F);
}

/// A premultiplied colour over an opaque one.
QRgb over(QRgb color, QRgb ground)
{
    const uint rest = 255 - uint(qAlpha(color));
    if (rest == 0)
        return color;
    return color + (scaled(ground, rest) & 0x00ffffff) + (rest << 24);
}

} // namespace

Coverage::Coverage(int pixels)
    : m_pixels(pixels)
    , m_blockShift(std::max(3, int(std::bit_width(uint(pixels - 1) / Marks))))
    , m_stride(std::size_t(pixels) + 2)
    , m_areas(m_stride * std::size_t(pixels), 0)
    , m_marks(std::size_t(pixels), 0)
    , m_shares(std::size_t(pixels) * std::size_t(pixels), 0)
    , m_firstRun(std::size_t(pixels) + 1, 0)
{
}

void Coverage::add(const QPolygonF &ring)
{
    if (ring.size() < 3)
        return;
    QPointF before = ring.constLast();
    for (const QPointF &point : ring) {
        addEdge(before, point);
        before = point;
    }
}

void Coverage::add(const QPolygonF &line, double width)
{
    const double half = width / 2;
    QPointF lastNormal;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF way = line[i] - line[i - 1];
        const double length = std::sqrt(QPointF::dotProduct(way, way));
        if (length <= 0)
            continue;
        const QPointF normal(way.y() / length, -way.x() / length);
        const QPointF side = normal * half;
        if (isOutside(line[i - 1], line[i], half)) {
            lastNormal = {};
            continue;
        }
        addConvex(
            std::array{line[i - 1] + side, line[i] + side, line[i] - side, line[i - 1] - side}.data(), 4);
        if (!lastNormal.isNull())
            addCorner(line[i - 1], lastNormal, normal, half);
        lastNormal = normal;
    }
}

bool Coverage::isOutside(QPointF a, QPointF b, double margin) const
{
    const double far = m_pixels + margin;
    return std::max(a.x(), b.x()) < -margin || std::min(a.x(), b.x()) > far
        || std::max(a.y(), b.y()) < -margin || std::min(a.y(), b.y()) > far;
}

void Coverage::addCorner(QPointF at, QPointF before, QPointF after, double half)
{
    constexpr double leastGap = 0.1; // pixels: narrower ones do not show
    constexpr double narrow = 1.2; // half of a pen that shows no difference between a round and a cut corner
    constexpr double smooth = 0.6; // radians, of pens a pixel wide
    const double sine = before.x() * after.y() - before.y() * after.x();
    const double cosine = QPointF::dotProduct(before, after);
    if (cosine > 0 && std::abs(sine) * half < leastGap)
        return;
    // On the outer side of the turn.
    const double side = sine > 0 ? half : -half;
    QPointF from = at + before * side;
    if (half <= narrow) {
        addConvex(std::array{at, from, at + after * side}.data(), 3);
        return;
    }
    const double turn = std::atan2(sine, cosine);
    const int steps = std::clamp(int(std::ceil(std::abs(turn) * std::sqrt(half) / smooth)), 1, 16);
    for (int i = 1; i <= steps; ++i) {
        const double angle = turn * i / steps;
        const double c = std::cos(angle);
        const double s = std::sin(angle);
        const QPointF to =
            at + QPointF(before.x() * c - before.y() * s, before.x() * s + before.y() * c) * side;
        addConvex(std::array{at, from, to}.data(), 3);
        from = to;
    }
}

void Coverage::addConvex(const QPointF *corners, int count)
{
    double doubled = 0;
    for (int i = 0; i < count; ++i) {
        const QPointF &a = corners[i];
        const QPointF &b = corners[(i + 1) % count];
        doubled += a.x() * b.y() - b.x() * a.y();
    }
    // All the same way round: where they lie on each other they must not take each other away.
    for (int i = 0; i < count; ++i) {
        const QPointF &a = corners[i];
        const QPointF &b = corners[(i + 1) % count];
        doubled > 0 ? addEdge(a, b) : addEdge(b, a);
    }
}

void Coverage::addEdge(QPointF from, QPointF to)
{
    const double size = m_pixels;
    const double top = std::min(from.y(), to.y());
    const double bottom = std::max(from.y(), to.y());
    if (top == bottom || bottom <= 0 || top >= size || std::min(from.x(), to.x()) >= size)
        return;
    m_resolved = false;
    const auto cutAtY = [&](double y) {
        return QPointF(std::lerp(from.x(), to.x(), (y - from.y()) / (to.y() - from.y())), y);
    };
    QPointF a = from;
    QPointF b = to;
    for (QPointF *end : {&a, &b}) {
        if (end->y() < 0)
            *end = cutAtY(0);
        else if (end->y() > size)
            *end = cutAtY(size);
    }
    // What is left of the picture counts as on its left side, what is right of it covers nothing.
    const auto crossing = [&](double x) {
        return QPointF(x, std::lerp(a.y(), b.y(), (x - a.x()) / (b.x() - a.x())));
    };
    std::array<QPointF, 4> parts{a, b, b, b};
    int count = 1;
    const bool rightward = a.x() < b.x();
    for (const double x : {rightward ? 0.0 : size, rightward ? size : 0.0}) {
        if ((a.x() < x) != (b.x() < x) && a.x() != x && b.x() != x)
            parts[std::size_t(count++)] = crossing(x);
    }
    parts[std::size_t(count)] = b;
    for (int i = 0; i < count; ++i) {
        QPointF p = parts[std::size_t(i)];
        QPointF q = parts[std::size_t(i) + 1];
        if (std::min(p.x(), q.x()) >= size)
            continue;
        p.setX(std::clamp(p.x(), 0.0, size));
        q.setX(std::clamp(q.x(), 0.0, size));
        addInside(p, q);
    }
}

void Coverage::addInside(QPointF from, QPointF to)
{
    if (from.y() == to.y())
        return;
    const float direction = from.y() < to.y() ? 1 : -1;
    if (direction < 0)
        std::swap(from, to);
    const double slope = (to.x() - from.x()) / (to.y() - from.y());
    const int last = std::min(m_pixels, ceiling(to.y()));
    double x = from.x();
    double y = from.y();
    for (int row = int(from.y()); row < last; ++row) {
        const double nextY = std::min(double(row) + 1, to.y());
        const double nextX = std::clamp(x + (nextY - y) * slope, 0.0, double(m_pixels));
        addRow(row, std::min(x, nextX), std::max(x, nextX), float(nextY - y) * direction);
        x = nextX;
        y = nextY;
    }
}

void Coverage::mark(int row, int first, int last)
{
    // What is right of the picture is written, and never looked at.
    const int low = std::min(first, m_pixels - 1) >> m_blockShift;
    const int high = std::min(last, m_pixels - 1) >> m_blockShift;
    m_marks[std::size_t(row)] |= (~quint64(0) >> (Marks - 1 - (high - low))) << low;
}

void Coverage::addRow(int row, double left, double right, float height)
{
    float *areas = m_areas.data() + std::size_t(row) * m_stride;
    const int first = int(left);
    const int end = ceiling(right);
    mark(row, first, std::max(first + 1, end));
    if (end <= first + 1) { // in one pixel
        const float beyond = float((left + right) / 2 - first);
        areas[first] += height * (1 - beyond);
        areas[first + 1] += height * beyond;
        return;
    }
    // The share of each pixel it crosses that lies right of it, as a running sum.
    const float perPixel = height / float(right - left);
    float before = 0;
    for (int column = first; column < end; ++column) {
        const float from = std::max(0.F, float(left - column));
        const float to = std::min(1.F, float(right - column));
        // Heights gained in this pixel count from where the edge is, those gained before count whole.
        const float gained = perPixel * (to - from);
        const float area = gained * (1 - (from + to) / 2);
        areas[column] += area + before;
        before = gained - area;
    }
    areas[end] += before;
}

void Coverage::resolve()
{
    if (m_resolved)
        return;
    m_resolved = true;
    m_runs.clear();
    const int blocks = ((m_pixels - 1) >> m_blockShift) + 1;
    for (int row = 0; row < m_pixels; ++row) {
        m_firstRun[std::size_t(row)] = m_runs.size();
        const quint64 marks = m_marks[std::size_t(row)];
        if (marks == 0)
            continue;
        float sum = 0;
        for (int block = 0; block < blocks;) {
            const quint64 left = marks >> block;
            const bool hasEdges = (left & 1) != 0;
            const int next =
                std::min(blocks, block + (hasEdges ? std::countr_one(left) : std::countr_zero(left)));
            Run run{block << m_blockShift, std::min(next << m_blockShift, m_pixels), Uneven};
            if (hasEdges)
                resolveEdges(row, run, sum);
            else
                run.share = shareOf(sum);
            if (run.share != 0)
                m_runs.push_back(run);
            block = next;
        }
    }
    m_firstRun.back() = m_runs.size();
}

void Coverage::resolveEdges(int row, const Run &run, float &sum)
{
    const float *areas = m_areas.data() + std::size_t(row) * m_stride;
    uchar *shares = m_shares.data() + std::size_t(row) * std::size_t(m_pixels);
    for (int column = run.first; column < run.end; ++column) {
        sum += areas[column];
        shares[column] = shareOf(sum);
    }
}

template <typename Even, typename Each> void Coverage::paintRuns(QImage &image, Even even, Each each)
{
    resolve();
    for (int row = 0; row < m_pixels; ++row) {
        const std::size_t end = m_firstRun[std::size_t(row) + 1];
        if (m_firstRun[std::size_t(row)] == end)
            continue;
        auto *out = reinterpret_cast<QRgb *>(image.scanLine(row));
        const uchar *shares = m_shares.data() + std::size_t(row) * std::size_t(m_pixels);
        for (std::size_t i = m_firstRun[std::size_t(row)]; i < end; ++i) {
            if (m_runs[i].share == Uneven)
                each(out, row, m_runs[i], shares);
            else
                even(out, row, m_runs[i]);
        }
    }
}

void Coverage::paint(QImage &image, const QColor &color)
{
    std::array<QRgb, 256> parts{};
    for (uint share = 0; share < parts.size(); ++share)
        parts[share] = scaled(qPremultiply(color.rgba()), share);
    paintRuns(
        image,
        [&](QRgb *out, int, const Run &run) {
            const QRgb part = parts[std::size_t(run.share)];
            if (qAlpha(part) == 255) {
                std::fill(out + run.first, out + run.end, part);
                return;
            }
            for (int column = run.first; column < run.end; ++column)
                out[column] = over(part, out[column]);
        },
        [&](QRgb *out, int, const Run &run, const uchar *shares) {
            for (int column = run.first; column < run.end; ++column) {
                if (shares[column] != 0)
                    out[column] = over(parts[shares[column]], out[column]);
            }
        });
}

void Coverage::paint(QImage &image, const Picture &picture)
{
    std::vector<QRgb> colors(std::size_t(m_pixels), 0);
    const auto paint = [&](QRgb *out, int row, const Run &run, const auto &share) {
        picture(row, run.first, run.end, colors.data());
        for (int column = run.first; column < run.end; ++column) {
            const QRgb color = colors[std::size_t(column - run.first)];
            if (qAlpha(color) != 0)
                out[column] = over(scaled(color, share(column)), out[column]);
        }
    };
    paintRuns(
        image,
        [&](QRgb *out, int row, const Run &run) {
            paint(out, row, run, [share = uint(run.share)](int) { return share; });
        },
        [&](QRgb *out, int row, const Run &run, const uchar *shares) {
            paint(out, row, run, [shares](int column) -> uint { return shares[column]; });
        });
}

void Coverage::clear()
{
    for (int row = 0; row < m_pixels; ++row) {
        quint64 &marks = m_marks[std::size_t(row)];
        float *areas = m_areas.data() + std::size_t(row) * m_stride;
        for (; marks != 0; marks &= marks - 1) {
            const int first = std::countr_zero(marks) << m_blockShift;
            std::fill(areas + first, areas + std::min(first + (1 << m_blockShift), m_pixels), 0.F);
        }
    }
    m_resolved = false;
}
