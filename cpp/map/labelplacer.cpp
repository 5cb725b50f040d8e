// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "labelplacer.h"

#include "grounds.h"
#include "labelboxes.h"
#include "labelspots.h"
#include "screenline.h"
#include "taken.h"

#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <optional>
#include <utility>

namespace {

constexpr double SameNameApart = 420; // along a river
constexpr double Bend = 0.28; // of the height of the letters, how far a line may leave the straight
constexpr double Step = 24; // along a line, pixels
constexpr double StandIn = 1.5; // heights of a name: so near a larger place none is named in its stead
constexpr double Larger = 2; // times: so much larger is a place of the same rank
constexpr double OwnGround = 2; // heights of an area's name without room: no other area's comes so near
// What a spot costs: where the name stands beyond the border of its highlighted country, a thread runs
// through it, it is at a corner of its dot, an end of it or more lies in another highlighted country, the
// edge cuts it, it hides a landmark or leaves that no room. From Cut on it is a poor one.
constexpr int Outside = 1;
constexpr int Crossed = 2;
constexpr int Corner = 2;
constexpr int EndsAstray = 3;
constexpr int Astray = 5;
constexpr int Cut = 10;
constexpr int Hides = 20;
constexpr int Turns = 2; // so many names in a row step aside for one

using Placed = LabelPlacer::Placed;
using Side = LabelPlacer::Side;
using Spot = LabelPlacer::Spot;
using Text = LabelPlacer::Text;
using Boxes = Taken::Boxes;
using namespace LabelBoxes;

/// A spot for a name; the lower its cost, the better.
struct Candidate {
    int cost = 0;
    Spot spot;
};

using Candidates = QVarLengthArray<Candidate, 64>;

/// A place whose name found no room.
struct Missed {
    QPointF at;
    int rank = 0;
    double weight = 0;
    double reach = 0; ///< pixels
};

bool intersect(const Boxes &some, const Boxes &others)
{
    return std::ranges::any_of(some, [&](const QRectF &one) {
        return std::ranges::any_of(others, [&](const QRectF &other) { return other.intersects(one); });
    });
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

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

/// One placing of names: what of the view is taken, and which names stand where so far.
class LabelPlacer::Placing {
public:
    Placing(const QList<Text> &texts, const MapCamera &camera, const QList<QRectF> &obstacles,
        const QList<QRectF> &threads, const QList<Country> &highlighted, const QHash<quint64, Kept> &before,
        bool isAtRest)
        : m_texts(texts)
        , m_camera(camera)
        , m_before(before)
        , m_isAtRest(isAtRest)
        , m_sight(QPointF(), camera.size)
        , m_view(m_sight.adjusted(-Margin, -Margin, Margin, Margin))
        , m_obstacles(m_view)
        , m_taken(m_view)
        , m_crossed(m_view)
        , m_grounds(highlighted, camera)
    {
        for (const QRectF &obstacle : obstacles)
            m_obstacles.add({obstacle});
        for (const QRectF &thread : threads)
            m_crossed.add({thread});
        for (qsizetype index = 0; index < texts.size(); ++index) {
            const Text &text = texts[index];
            if (const QPointF at = camera.toItem(text.place); text.isLandmark && m_view.contains(at)) {
                m_dots.append({text.id, dotOf(text, at)});
                m_landmarks.append(index);
                m_lastLandmark = std::max(m_lastLandmark, text.rank);
            }
        }
    }

    QList<Placed> run()
    {
        // The name of an area that would be in a landmark's stead waits until landmarks have theirs.
        QList<qsizetype> waiting;
        const auto placeWaiting = [&] {
            for (const qsizetype index : std::exchange(waiting, {}))
                placePoint(index, false);
        };
        const QList<qsizetype> all = order();
        for (const qsizetype index : all) {
            const Text &text = m_texts[index];
            if (text.rank > m_lastLandmark)
                placeWaiting();
            if (text.line.size() > 1)
                placeAlong(index);
            else if (!placePoint(index, text.isOfArea && text.rank <= m_lastLandmark))
                waiting.append(index);
        }
        placeWaiting();
        turnFromEdge();
        return m_placed;
    }

private:
    [[nodiscard]] QList<qsizetype> order() const
    {
        QList<qsizetype> order(m_texts.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) {
            const Text &first = m_texts[a];
            const Text &second = m_texts[b];
            if (first.rank != second.rank)
                return first.rank < second.rank;
            const bool firstKept = m_before.contains(first.id);
            if (firstKept != m_before.contains(second.id))
                return firstKept;
            return first.weight > second.weight;
        });
        return order;
    }

    [[nodiscard]] QPointF placeOf(const Text &text) const { return m_camera.toItem(text.place); }
    [[nodiscard]] Boxes boxesOn(const Text &text, Spot spot) const
    {
        return boxesOf(text, placeOf(text), spot);
    }

    /// Nothing that lies on the map is there.
    [[nodiscard]] bool isUncovered(const Text &text, Spot spot) const
    {
        return m_obstacles.isFree(coverOf(text, placeOf(text), spot));
    }

    [[nodiscard]] bool isFree(const Text &text, Spot spot) const
    {
        return isUncovered(text, spot) && m_taken.isFree(boxesOn(text, spot));
    }

    /// Of the name, beside its dot.
    [[nodiscard]] QRectF lettersOn(const Text &text, Spot spot) const
    {
        return around(placeOf(text) + LabelSpots::offset(text, spot), text.size).adjusted(1, 1, -1, -1);
    }

    /// Each landmark that could be named could still be with a name in this place.
    [[nodiscard]] bool leavesRoom(const QRectF &name) const
    {
        return std::ranges::all_of(m_landmarks, [&](qsizetype index) {
            const Text &landmark = m_texts[index];
            const QPointF at = placeOf(landmark);
            const double reach = landmark.dot + 2 + std::max(landmark.size.width(), landmark.size.height());
            if (m_named.contains(landmark.id)
                || !name.intersects(around(at, {2 * (reach + Gap), 2 * (reach + Gap)})))
                return true;
            bool hasRoom = false;
            for (const Spot spot : LabelSpots::of(landmark, m_camera)) {
                const Boxes boxes = boxesOf(landmark, at, spot);
                if (!isWhole(landmark, at, spot, m_sight) || !isFree(landmark, spot))
                    continue;
                if (std::ranges::none_of(boxes, [&](const QRectF &box) { return box.intersects(name); }))
                    return true;
                hasRoom = true;
            }
            return !hasRoom;
        });
    }

    /// How poor a spot is: best is where all of the name is seen and no thread runs through it. Where it
    /// stood it stays also when the edge cuts it: it must not push others away. A landmark may, which would
    /// be missed.
    [[nodiscard]] int costOf(const Text &text, Spot spot) const
    {
        const QPointF at = placeOf(text);
        const bool stood = stoodOn(text, spot);
        const bool stays = stood && !text.isLandmark;
        const QRectF box = boxesOn(text, spot).front();
        const QRectF name = lettersOn(text, spot);
        const bool isCut = !stays && !isWhole(text, at, spot, m_sight);
        const bool hides = ((text.isOfArea || text.isLandmark) && hidesDot(text, name))
            || (text.isOfArea && !leavesRoom(box));
        const bool isCorner = !stood && spot.side != Side::Middle && spot.right != 0;
        return (hides ? Hides : 0) + (isCut ? Cut : 0) + (m_crossed.isFree({box}) ? 0 : Crossed)
            + (isCorner ? Corner : 0) + astrayOn(text, spot);
    }

    /// The dot of another landmark would be under the name, or so near to a landmark's that it seemed its
    /// own.
    [[nodiscard]] bool hidesDot(const Text &text, const QRectF &name) const
    {
        const double apart = text.isLandmark ? text.size.height() * DotApart / 2 : 0;
        const QRectF box = name.adjusted(-apart, -apart, apart, apart);
        return std::ranges::any_of(
            m_dots, [&](const Dot &dot) { return dot.of != text.id && dot.box.intersects(box); });
    }

    [[nodiscard]] bool stoodOn(const Text &text, Spot spot) const
    {
        const auto before = m_before.constFind(text.id);
        return before != m_before.cend() && before->spot == spot;
    }

    [[nodiscard]] Grounds::Reading readingOf(const Text &text, Spot spot) const
    {
        return m_grounds.read(text.country, placeOf(text), lettersOn(text, spot));
    }

    /// The name of a place or an area would seem to be in a highlighted country which is not its own, or that
    /// of a place outside its own. A landmark would be missed, and has its sides at least.
    [[nodiscard]] bool strays(const Text &text, Spot spot) const
    {
        if ((text.dot <= 0 && !text.isOfArea) || (text.isLandmark && spot.right == 0))
            return false;
        const Grounds::Reading reading = readingOf(text, spot);
        return reading == Grounds::Reading::Abroad
            || (reading == Grounds::Reading::Outside && text.dot > 0 && !text.isLandmark);
    }

    /// What it costs that the name of a place or an area misleads.
    [[nodiscard]] int astrayOn(const Text &text, Spot spot) const
    {
        if (text.dot <= 0 && !text.isOfArea)
            return 0;
        switch (readingOf(text, spot)) {
        case Grounds::Reading::Clear:
            break;
        case Grounds::Reading::Outside:
            return Outside;
        case Grounds::Reading::EndsAbroad:
            return EndsAstray;
        case Grounds::Reading::Abroad:
            return Astray;
        }
        return 0;
    }

    /// A landmark's dot would follow upon the name of a place, and seem to be its own.
    [[nodiscard]] bool endsAtDot(const Text &text, Spot spot) const
    {
        if (text.dot <= 0 || text.isLandmark)
            return false;
        const double apart = text.size.height() * DotBeside;
        const QRectF name = boxesOn(text, spot).front().adjusted(-apart, 0, apart, 0);
        return std::ranges::any_of(
            m_dots, [&](const Dot &dot) { return m_named.contains(dot.of) && dot.box.intersects(name); });
    }

    /// The name of an area would seem to be that of another one whose name found no room. Where it stood it
    /// stays while the map moves: then there is less room.
    [[nodiscard]] bool isForeign(const Text &text, Spot spot) const
    {
        if (m_unnamed.isEmpty() || !text.isOfArea || (!m_isAtRest && stoodOn(text, spot)))
            return false;
        const QRectF box = boxesOn(text, spot).front();
        return std::ranges::any_of(m_unnamed, [&](const QRectF &ground) { return ground.intersects(box); });
    }

    /// Where it stood comes first.
    [[nodiscard]] LabelSpots::List allSpots(const Text &text) const
    {
        LabelSpots::List spots = LabelSpots::of(text, m_camera); // fewer from afar
        if (const auto before = m_before.constFind(text.id); before != m_before.cend()) {
            if (const auto kept = std::ranges::find(spots, before->spot); kept != spots.end())
                std::rotate(spots.begin(), kept, kept + 1);
        }
        return spots;
    }

    /// There it would be misunderstood, whatever room there is.
    [[nodiscard]] bool misleads(const Text &text, Spot spot) const
    {
        return isForeign(text, spot) || strays(text, spot) || endsAtDot(text, spot);
    }

    [[nodiscard]] std::optional<Candidate> bestFree(const Text &text) const
    {
        std::optional<Candidate> best;
        for (const Spot spot : allSpots(text)) {
            if (!isFree(text, spot) || misleads(text, spot))
                continue;
            if (const int cost = costOf(text, spot); !best || cost < best->cost)
                best = Candidate{cost, spot};
            if (best->cost == 0)
                break;
        }
        return best;
    }

    void put(qsizetype index, Spot spot)
    {
        const Text &text = m_texts[index];
        m_placed.append({index, {}, text.place, {}, 0});
        m_boxes.append(Boxes());
        m_named.insert(text.id);
        stand(m_placed.size() - 1, spot);
    }

    void stand(qsizetype which, Spot spot)
    {
        Placed &placed = m_placed[which];
        placed.spot = spot;
        placed.offset = LabelSpots::offset(m_texts[placed.text], spot);
        m_boxes[which] = boxesOn(m_texts[placed.text], spot);
        m_taken.add(m_boxes[which]);
    }

    /// Why others are to step aside.
    enum class Aim : quint8 {
        Room, ///< a name would have none, or a poor one; they find good ones
        Better ///< it has one, but is astray there; they find spots as good as theirs
    };

    /// Looks for the best of the spots cheaper than that for a name on which there is room once others have
    /// stepped aside, and has them do so.
    std::optional<Spot> clearSpot(const Text &text, Aim aim, int cheaperThan, int turns)
    {
        Candidates candidates;
        for (const Spot spot : allSpots(text)) {
            if (!isUncovered(text, spot) || misleads(text, spot))
                continue;
            if (const int cost = costOf(text, spot); cost < cheaperThan)
                candidates.append({cost, spot});
        }
        std::ranges::stable_sort(candidates, {}, &Candidate::cost);
        for (const Candidate &candidate : std::as_const(candidates)) {
            if (makeRoom(boxesOn(text, candidate.spot), aim, turns))
                return candidate.spot;
        }
        return std::nullopt;
    }

    /// Sends the names that stand in these boxes to other spots, and if need be those there on in turn.
    /// False, and all stands as it stood, where that is not enough.
    bool makeRoom(const Boxes &boxes, Aim aim, int turns)
    {
        QVarLengthArray<qsizetype, 8> inTheWay;
        for (qsizetype i = 0; i < m_placed.size(); ++i) {
            if (!m_going.contains(i) && m_texts[m_placed[i].text].line.size() <= 1
                && intersect(m_boxes[i], boxes))
                inTheWay.append(i);
        }
        for (const qsizetype which : std::as_const(inTheWay))
            m_taken.remove(m_boxes[which]);
        const qsizetype goingBefore = m_going.size();
        const qsizetype movesBefore = m_moves.size();
        qsizetype sent = 0;
        const bool hasRoom = m_taken.isFree(boxes);
        if (hasRoom) {
            m_taken.add(boxes);
            m_going.append(QList<qsizetype>(inTheWay.cbegin(), inTheWay.cend()));
            while (sent < inTheWay.size() && sendAside(inTheWay[sent], aim, turns))
                ++sent;
            m_going.resize(goingBefore);
            m_taken.remove(boxes);
        }
        if (hasRoom && sent == inTheWay.size())
            return true;
        while (m_moves.size() > movesBefore) {
            const Move move = m_moves.takeLast();
            m_taken.remove(m_boxes[move.which]);
            stand(move.which, move.from);
        }
        for (; sent < inTheWay.size(); ++sent)
            m_taken.add(m_boxes[inTheWay[sent]]);
        return false;
    }

    bool sendAside(qsizetype which, Aim aim, int turns)
    {
        const Text &text = m_texts[m_placed[which].text];
        const int cheaperThan = aim == Aim::Room ? Cut : costOf(text, m_placed[which].spot) + 1;
        std::optional<Spot> spot;
        if (const auto free = bestFree(text); free && free->cost < cheaperThan)
            spot = free->spot;
        else if (turns > 1)
            spot = clearSpot(text, aim, cheaperThan, turns - 1);
        if (!spot)
            return false;
        m_moves.append({which, m_placed[which].spot});
        stand(which, *spot);
        return true;
    }

    /// False where there is no room but in a landmark's stead, and that is to be waited with.
    bool placePoint(qsizetype index, bool mayWait)
    {
        const Text &text = m_texts[index];
        if (m_named.contains(text.id)) // the same name in a neighbouring tile
            return true;
        const QPointF at = placeOf(text);
        if (!m_view.contains(at))
            return true;
        const auto standsIn = [&](const Missed &larger) {
            const bool isLarger =
                larger.rank == text.rank ? larger.weight > Larger * text.weight : larger.rank < text.rank;
            return isLarger && distance(larger.at, at) < larger.reach;
        };
        if (text.dot > 0 && std::ranges::any_of(m_missed, standsIn))
            return true;
        const auto free = bestFree(text);
        if (mayWait && free && free->cost >= Hides)
            return false;
        std::optional<Spot> spot;
        if (m_isAtRest && (text.isOfArea || text.isLandmark) && m_sight.contains(at)) {
            if (!free || free->cost >= Cut)
                spot = clearSpot(text, Aim::Room, Cut, Turns);
            else if (text.isLandmark && astrayOn(text, free->spot) >= EndsAstray)
                spot = clearSpot(text, Aim::Better, free->cost, Turns);
        }
        m_moves.clear();
        if (!spot && free)
            spot = free->spot;
        if (spot)
            put(index, *spot);
        else if (text.dot > 0)
            m_missed.append({at, text.rank, text.weight, text.size.height() * StandIn});
        else if (text.isOfArea && m_sight.contains(at))
            m_unnamed.append(around(at, QSizeF(1, 1) * (2 * OwnGround * text.size.height())));
        return true;
    }

    void placeAlong(qsizetype index)
    {
        const Text &text = m_texts[index];
        const ScreenLine line(text.line, m_camera);
        const double spare = line.length() - text.size.width();
        if (spare < 0)
            return;
        // From where it was, else from the middle, outward.
        double start = spare / 2;
        const auto before = m_before.constFind(text.id);
        if (before != m_before.cend()) {
            const QPointF was = m_camera.toItem(before->place);
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
                const Placed placed{index, {}, m_camera.fromItem(stretch->middle), {},
                    stretch->angle * 180 / std::numbers::pi};
                if (whole
                    && !area.contains(LabelPlacer::extent(placed, text.size, 0).translated(stretch->middle)))
                    continue;
                const auto &others = m_alongLines[text.id];
                if (std::ranges::any_of(others,
                        [&](QPointF other) { return distance(other, stretch->middle) < SameNameApart; }))
                    continue;
                const Boxes boxes = boxesAlong(text, stretch->middle, stretch->angle);
                if (!m_obstacles.isFree(boxes) || !m_taken.isFree(boxes) || !m_crossed.isFree(boxes))
                    continue;
                m_taken.add(boxes);
                m_alongLines[text.id].append(stretch->middle);
                m_placed.append(placed);
                m_boxes.append(boxes);
                m_named.insert(text.id);
                return true;
            }
            return false;
        };
        // A new name comes where all of it is seen, if it can.
        if (before != m_before.cend() || !placeWithin(m_sight, true))
            placeWithin(m_view, false);
    }

    /// A name that the edge cuts now goes to another spot, if it disturbs none there.
    void turnFromEdge()
    {
        for (qsizetype which = 0; which < m_placed.size(); ++which) {
            const Placed &placed = m_placed[which];
            const Text &text = m_texts[placed.text];
            const QPointF at = placeOf(text);
            if (text.line.size() > 1 || !m_sight.contains(at) || isWhole(text, at, placed.spot, m_sight))
                continue;
            m_taken.remove(m_boxes[which]);
            const auto spots = LabelSpots::of(text, m_camera);
            const auto better = std::ranges::find_if(spots, [&](Spot spot) {
                return isWhole(text, at, spot, m_sight) && isFree(text, spot) && !misleads(text, spot);
            });
            stand(which, better == spots.cend() ? placed.spot : *better);
        }
    }

    struct Dot {
        quint64 of = 0; ///< text
        QRectF box;
    };

    struct Move {
        qsizetype which = 0; // of those placed
        Spot from;
    };

    const QList<Text> &m_texts;
    const MapCamera &m_camera;
    const QHash<quint64, Kept> &m_before;
    bool m_isAtRest;
    QRectF m_sight;
    QRectF m_view; ///< and a little around it
    Taken m_obstacles;
    Taken m_taken; ///< by names and dots
    Taken m_crossed; ///< by threads
    Grounds m_grounds;
    QList<Dot> m_dots; ///< of landmarks
    QList<qsizetype> m_landmarks;
    int m_lastLandmark = std::numeric_limits<int>::min(); ///< rank
    QList<Placed> m_placed;
    QList<Boxes> m_boxes; ///< of those
    QSet<quint64> m_named;
    QHash<quint64, QList<QPointF>> m_alongLines;
    QList<Missed> m_missed;
    QList<QRectF> m_unnamed; ///< around the places of areas without a name
    QList<qsizetype> m_going; ///< of those placed: on their way to another spot, or just there
    QList<Move> m_moves; ///< for the name that is being placed
};

QList<Placed> LabelPlacer::place(const QList<Text> &texts, const MapCamera &camera,
    const QList<QRectF> &obstacles, const QList<QRectF> &threads, bool isAtRest)
{
    QList<Placed> all = Placing(texts, camera, obstacles, threads, m_highlighted, m_before, isAtRest).run();
    m_before.clear();
    for (const Placed &placed : std::as_const(all))
        m_before.insert(texts[placed.text].id, {placed.spot, placed.place});
    return all;
}
