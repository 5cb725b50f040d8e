// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "labelplacer.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <optional>
#include <utility>

namespace {

constexpr double Cell = 64; // pixels
constexpr double Gap = 3; // between names
constexpr double SameNameApart = 420; // along a river
constexpr double Bend = 0.28; // of the height of the letters, how far a line may leave the straight
constexpr double Step = 24; // along a line, pixels
// How far from its place a name stands, in heights of the name: the next place above or below; of an area
// also further up and down; and where all these are taken.
constexpr double NextSide = 0.8;
constexpr double FarSide = 1.8;
constexpr double FurtherSide = 2.05;
constexpr double Beyond = 0.25; // of a line, so much of an area's name may stand beyond the border
constexpr double StandIn = 1.5; // heights of a name: so near a larger place none is named in its stead
constexpr double Larger = 2; // times: so much larger is a place of the same rank

using Placed = LabelPlacer::Placed;
using Side = LabelPlacer::Side;
using Text = LabelPlacer::Text;
using Boxes = QVarLengthArray<QRectF, 8>;

/// What of the view is taken, in cells, so that each box is compared with its neighbours only.
class Taken {
public:
    explicit Taken(const QRectF &view)
        : m_view(view)
        , m_columns(int(view.width() / Cell) + 2)
        , m_rows(int(view.height() / Cell) + 2)
        , m_cells(m_columns * m_rows)
    {
    }

    [[nodiscard]] bool isFree(const Boxes &boxes) const
    {
        return std::ranges::all_of(boxes, [&](const QRectF &box) {
            bool free = true;
            visit(box, [&](qsizetype cell) {
                for (const QRectF &other : m_cells[cell])
                    free = free && !other.intersects(box);
            });
            return free;
        });
    }
    void add(const Boxes &boxes)
    {
        for (const QRectF &box : boxes)
            visit(box, [&](qsizetype cell) { m_cells[cell].append(box); });
    }
    void remove(const Boxes &boxes)
    {
        for (const QRectF &box : boxes)
            visit(box, [&](qsizetype cell) { m_cells[cell].removeOne(box); });
    }

private:
    template <typename Use> void visit(const QRectF &box, Use use) const
    {
        const auto column = [&](double x) {
            return std::clamp(int((x - m_view.left()) / Cell), 0, m_columns - 1);
        };
        const auto row = [&](double y) { return std::clamp(int((y - m_view.top()) / Cell), 0, m_rows - 1); };
        for (int r = row(box.top()); r <= row(box.bottom()); ++r)
            for (int c = column(box.left()); c <= column(box.right()); ++c)
                use(qsizetype(r) * m_columns + c);
    }

    QRectF m_view;
    int m_columns;
    int m_rows;
    QList<QList<QRectF>> m_cells;
};

QPointF offsetOf(const Text &text, Side side)
{
    const double across = text.dot + 2 + text.size.width() / 2;
    const double down = text.dot + text.size.height() / 2;
    switch (side) {
    case Side::Right:
        return {across, 0};
    case Side::Left:
        return {-across, 0};
    case Side::Above:
        return {0, text.dot > 0 ? -down : -text.size.height() * NextSide};
    case Side::Below:
        return {0, text.dot > 0 ? down : text.size.height() * NextSide};
    case Side::FarAbove:
        return {0, -text.size.height() * FarSide};
    case Side::FarBelow:
        return {0, text.size.height() * FarSide};
    case Side::FurtherAbove:
        return {0, -text.size.height() * FurtherSide};
    case Side::FurtherBelow:
        return {0, text.size.height() * FurtherSide};
    case Side::Middle:
        break;
    }
    return {0, 0};
}

/// A side on which a name might stand; the lower its cost, the better.
struct Candidate {
    int cost = 0;
    Side side = Side::Middle;
    bool hides = false; ///< a landmark, or leaves its name no room
};

/// A place whose name found no room.
struct Missed {
    QPointF at;
    int rank = 0;
    double weight = 0;
    double reach = 0; ///< pixels
};

/// The sides of its place on which a name may stand, the best first.
QVarLengthArray<Side, 8> sidesOf(const Text &text, const MapCamera &camera)
{
    if (text.dot > 0)
        return {Side::Right, Side::Left, Side::Above, Side::Below};
    if (!text.isOfArea)
        return {Side::Middle, Side::Above, Side::Below};
    // In heights of the name.
    const double inside = 0.5 - Beyond / text.lines;
    const double up = text.up * camera.worldSize() / text.size.height() - inside;
    const double down = text.down * camera.worldSize() / text.size.height() - inside;
    QVarLengthArray<Side, 8> sides{Side::Middle};
    const auto allow = [&](Side side, double away, double reach) {
        if (away <= reach)
            sides << side;
    };
    allow(Side::Above, NextSide, up);
    allow(Side::Below, NextSide, down);
    allow(Side::FarBelow, FarSide, down);
    allow(Side::FarAbove, FarSide, up);
    allow(Side::FurtherBelow, FurtherSide, down);
    allow(Side::FurtherAbove, FurtherSide, up);
    return sides;
}

QRectF around(QPointF middle, const QSizeF &size)
{
    return {middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height()};
}

/// Nothing of the name and its dot is beyond the edge.
bool isWhole(const Text &text, QPointF at, Side side, const QRectF &sight)
{
    return sight.contains(around(at + offsetOf(text, side), text.size))
        && (text.dot <= 0 || sight.contains(around(at, {2 * text.dot, 2 * text.dot})));
}

Boxes boxesOf(const Text &text, QPointF at, Side side)
{
    Boxes boxes{around(at + offsetOf(text, side), text.size).adjusted(-Gap, -1, Gap, 1)};
    if (text.dot > 0)
        boxes.append(around(at, {2 * text.dot, 2 * text.dot}));
    return boxes;
}

/// A name that runs along a line takes a chain of squares.
Boxes boxesAlong(const Text &text, QPointF middle, double angle)
{
    Boxes boxes;
    const double side = text.size.height() + 2;
    const int count = std::max(1, int(std::ceil(text.size.width() / side)));
    const QPointF direction(std::cos(angle), std::sin(angle));
    for (int i = 0; i < count; ++i) {
        const double along = count == 1 ? 0 : (double(i) / (count - 1) - 0.5) * (text.size.width() - side);
        boxes.append(around(middle + direction * along, {side, side}));
    }
    return boxes;
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// A straight enough stretch of a line on the screen.
struct Stretch {
    QPointF middle;
    double angle = 0;
};

class ScreenLine {
public:
    ScreenLine(const QList<QPointF> &line, const MapCamera &camera)
    {
        // All from the first point on: the copy of the world nearest to the view is chosen once.
        const QPointF origin = camera.toItem(line.constFirst());
        for (const QPointF &point : line) {
            m_points.append(origin + (point - line.constFirst()) * camera.worldSize());
            m_lengths.append(m_points.size() == 1
                    ? 0.0
                    : m_lengths.constLast() + distance(m_points.constLast(), m_points[m_points.size() - 2]));
        }
    }

    [[nodiscard]] double length() const { return m_lengths.constLast(); }
    [[nodiscard]] QPointF at(double along) const
    {
        const auto next = std::ranges::upper_bound(m_lengths, along);
        if (next == m_lengths.cend())
            return m_points.constLast();
        const auto i = std::max<qsizetype>(1, next - m_lengths.cbegin());
        const double part = m_lengths[i] - m_lengths[i - 1];
        const double share = part > 0 ? (along - m_lengths[i - 1]) / part : 0;
        return m_points[i - 1] + (m_points[i] - m_points[i - 1]) * share;
    }
    [[nodiscard]] std::optional<Stretch> straight(double from, double to, double bend) const
    {
        const QPointF a = at(from);
        const QPointF b = at(to);
        const double chord = distance(a, b);
        if (chord < (to - from) * 0.94)
            return std::nullopt;
        const QPointF direction = (b - a) / chord;
        for (qsizetype i = 0; i < m_points.size(); ++i) {
            if (m_lengths[i] <= from || m_lengths[i] >= to)
                continue;
            const QPointF away = m_points[i] - a;
            if (std::abs(away.x() * direction.y() - away.y() * direction.x()) > bend)
                return std::nullopt;
        }
        double angle = std::atan2(direction.y(), direction.x());
        if (std::abs(angle) > std::numbers::pi / 2) // never upside down
            angle -= std::copysign(std::numbers::pi, angle);
        return Stretch{(a + b) / 2, angle};
    }

private:
    QList<QPointF> m_points;
    QList<double> m_lengths;
};

} // namespace

QRectF LabelPlacer::extent(const Placed &placed, const QSizeF &size, double dot)
{
    const double angle = placed.angle * std::numbers::pi / 180;
    const double across = std::abs(std::cos(angle));
    const double down = std::abs(std::sin(angle));
    const QRectF name = around(placed.offset,
        {across * size.width() + down * size.height(), down * size.width() + across * size.height()});
    return dot > 0 ? name.united(around({}, {2 * dot, 2 * dot})) : name;
}

QList<Placed> LabelPlacer::place(const QList<Text> &texts, const MapCamera &camera,
    const QList<QRectF> &obstacles, const QList<QRectF> &threads)
{
    const QRectF sight(QPointF(), camera.size);
    const QRectF view = sight.adjusted(-Margin, -Margin, Margin, Margin);
    Taken taken(view);
    for (const QRectF &obstacle : obstacles)
        taken.add({obstacle});
    Taken crossed(view);
    for (const QRectF &thread : threads)
        crossed.add({thread});
    Taken landmarks(view);
    QList<qsizetype> capitals;
    int lastLandmark = std::numeric_limits<int>::min(); // rank
    for (qsizetype index = 0; index < texts.size(); ++index) {
        const Text &text = texts[index];
        if (const QPointF at = camera.toItem(text.place); text.isLandmark && view.contains(at)) {
            landmarks.add({around(at, {2 * text.dot, 2 * text.dot})});
            capitals.append(index);
            lastLandmark = std::max(lastLandmark, text.rank);
        }
    }

    QList<qsizetype> order(texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) {
        const Text &first = texts[a];
        const Text &second = texts[b];
        if (first.rank != second.rank)
            return first.rank < second.rank;
        const bool firstKept = m_before.contains(first.id);
        if (firstKept != m_before.contains(second.id))
            return firstKept;
        return first.weight > second.weight;
    });

    QList<Placed> all;
    QHash<quint64, Kept> now;
    QHash<quint64, QList<QPointF>> namesAlongLines;
    QList<Missed> missed;
    const auto keep = [&](const Text &text, const Placed &placed) {
        all.append(placed);
        now.insert(text.id, {placed.side, placed.place});
    };
    // Each landmark that could be named could still be with a name in this place.
    const auto leavesRoom = [&](const QRectF &name) {
        return std::ranges::all_of(capitals, [&](qsizetype index) {
            const Text &capital = texts[index];
            if (now.contains(capital.id))
                return true;
            const QPointF at = camera.toItem(capital.place);
            bool hasRoom = false;
            for (const Side side : sidesOf(capital, camera)) {
                const Boxes boxes = boxesOf(capital, at, side);
                if (!isWhole(capital, at, side, sight) || !taken.isFree(boxes))
                    continue;
                if (std::ranges::none_of(boxes, [&](const QRectF &box) { return box.intersects(name); }))
                    return true;
                hasRoom = true;
            }
            return !hasRoom;
        });
    };
    // False where there is no room but in a landmark's stead, and that is to be waited with.
    const auto placePoint = [&](qsizetype index, const Text &text, bool mayWait) {
        if (now.contains(text.id)) // the same name in a neighbouring tile
            return true;
        const QPointF at = camera.toItem(text.place);
        if (!view.contains(at))
            return true;
        const auto standsIn = [&](const Missed &larger) {
            const bool isLarger =
                larger.rank == text.rank ? larger.weight > Larger * text.weight : larger.rank < text.rank;
            return isLarger && distance(larger.at, at) < larger.reach;
        };
        if (text.dot > 0 && std::ranges::any_of(missed, standsIn))
            return true;
        // Best is where all of it is seen and no thread runs through it. Where it was it stays also when the
        // edge cuts it: it must not push others away. A landmark may, which would be missed.
        const auto before = m_before.constFind(text.id);
        QVarLengthArray<Candidate, 8> candidates;
        const auto consider = [&](Side side, bool stays) {
            const bool isCut = (!stays || text.isLandmark) && !isWhole(text, at, side, sight);
            const QRectF box = boxesOf(text, at, side).front();
            const bool isCrossed = !threads.isEmpty() && !crossed.isFree({box});
            const bool hides = ((text.isOfArea || text.isLandmark)
                                   && !landmarks.isFree({around(at + offsetOf(text, side), text.size)}))
                || (text.isOfArea && !leavesRoom(box));
            candidates.append({(isCut || hides ? 2 : 0) + (isCrossed ? 1 : 0), side, hides});
        };
        const auto sides = sidesOf(text, camera); // fewer from afar
        if (before != m_before.cend() && sides.contains(before->side))
            consider(before->side, true);
        for (const Side side : sides)
            consider(side, false);
        std::ranges::stable_sort(candidates, {}, &Candidate::cost);
        bool waits = false;
        for (const Candidate &candidate : std::as_const(candidates)) {
            const Boxes boxes = boxesOf(text, at, candidate.side);
            if (!taken.isFree(boxes))
                continue;
            if (mayWait && candidate.hides) {
                waits = true;
                continue;
            }
            taken.add(boxes);
            keep(text, {index, candidate.side, text.place, offsetOf(text, candidate.side), 0});
            return true;
        }
        if (waits)
            return false;
        if (text.dot > 0)
            missed.append({at, text.rank, text.weight, text.size.height() * StandIn});
        return true;
    };
    const auto placeAlong = [&](qsizetype index, const Text &text) {
        const ScreenLine line(text.line, camera);
        const double spare = line.length() - text.size.width();
        if (spare < 0)
            return;
        // From where it was, else from the middle, outward.
        double start = spare / 2;
        const auto before = m_before.constFind(text.id);
        if (before != m_before.cend()) {
            const QPointF was = camera.toItem(before->place);
            for (double from = 0; from <= spare; from += 4)
                if (distance(line.at(from + text.size.width() / 2), was)
                    < distance(line.at(start + text.size.width() / 2), was))
                    start = from;
        }
        const auto tries = std::min(200.0, std::ceil(spare / Step));
        const auto placeWithin = [&](const QRectF &area, bool whole) {
            for (double i = 0; i <= 2 * tries; ++i) {
                const double from = start + std::ceil(i / 2) * (std::fmod(i, 2) == 0 ? -Step : Step);
                if (from < 0 || from > spare || !area.contains(line.at(from + text.size.width() / 2)))
                    continue;
                const auto stretch = line.straight(from, from + text.size.width(), text.size.height() * Bend);
                if (!stretch)
                    continue;
                const Placed placed{index, Side::Middle, camera.fromItem(stretch->middle), {},
                    stretch->angle * 180 / std::numbers::pi};
                if (whole && !area.contains(extent(placed, text.size, 0).translated(stretch->middle)))
                    continue;
                const auto &others = namesAlongLines[text.id];
                if (std::ranges::any_of(others,
                        [&](QPointF other) { return distance(other, stretch->middle) < SameNameApart; }))
                    continue;
                const Boxes boxes = boxesAlong(text, stretch->middle, stretch->angle);
                if (!taken.isFree(boxes))
                    continue;
                taken.add(boxes);
                namesAlongLines[text.id].append(stretch->middle);
                keep(text, placed);
                return true;
            }
            return false;
        };
        // A new name comes where all of it is seen, if it can.
        if (before != m_before.cend() || !placeWithin(sight, true))
            placeWithin(view, false);
    };
    // The name of an area that would be in a landmark's stead waits until landmarks have theirs.
    QList<qsizetype> waiting;
    const auto placeWaiting = [&] {
        for (const qsizetype index : std::exchange(waiting, {}))
            placePoint(index, texts[index], false);
    };
    for (const qsizetype index : std::as_const(order)) {
        const Text &text = texts[index];
        if (text.rank > lastLandmark)
            placeWaiting();
        if (text.line.size() > 1)
            placeAlong(index, text);
        else if (!placePoint(index, text, text.isOfArea && text.rank <= lastLandmark))
            waiting.append(index);
    }
    placeWaiting();
    // A name that the edge cuts now goes to another side of its place, if it disturbs none there.
    for (Placed &placed : all) {
        const Text &text = texts[placed.text];
        const QPointF at = camera.toItem(text.place);
        if (text.line.size() > 1 || !sight.contains(at) || isWhole(text, at, placed.side, sight))
            continue;
        taken.remove(boxesOf(text, at, placed.side));
        const auto sides = sidesOf(text, camera);
        const auto better = std::ranges::find_if(sides, [&](Side side) {
            return isWhole(text, at, side, sight) && taken.isFree(boxesOf(text, at, side));
        });
        if (better != sides.cend()) {
            placed.side = *better;
            placed.offset = offsetOf(text, *better);
            now.insert(text.id, {placed.side, placed.place});
        }
        taken.add(boxesOf(text, at, placed.side));
    }
    m_before = std::move(now);
    return all;
}
