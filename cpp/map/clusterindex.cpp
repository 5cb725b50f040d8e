// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "clusterindex.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr int Always = std::numeric_limits<qint16>::max();
constexpr int MostChildren = std::numeric_limits<quint16>::max();

int stepOf(double zoom)
{
    return int(std::floor(std::clamp(zoom, 0.0, 30.0) * ClusterIndex::StepsPerZoom));
}

double worldAt(int step)
{
    return 256 * std::exp2(double(step) / ClusterIndex::StepsPerZoom);
}

} // namespace

/// Joins places from the nearest zoom to the farthest: what has joined once stays together.
struct ClusterIndex::Builder {
    ClusterIndex &index;
    std::vector<quint32> shown; // markers at the step reached

    struct Cell {
        quint64 square;
        quint32 at; // in `shown`
    };

    /// Joins markers nearer to each other than `spacing`; false if there are none.
    bool join(double spacing, int step)
    {
        // In squares of that side, row by row: what may be near lies in the same square, the next one and
        // three of the row below. Those before have looked themselves.
        const quint64 across = quint64(std::ceil(1 / spacing)) + 2;
        std::vector<Cell> cells;
        cells.reserve(shown.size());
        for (quint32 i = 0; i < shown.size(); ++i) {
            const QPointF place = index.m_nodes[shown[i]].place;
            cells.push_back({quint64(place.y() / spacing) * across + quint64(place.x() / spacing), i});
        }
        std::ranges::sort(cells, [](const Cell &a, const Cell &b) {
            return a.square != b.square ? a.square < b.square : a.at < b.at;
        });
        std::vector<bool> taken(shown.size(), false);
        std::vector<quint32> next;
        next.reserve(shown.size());
        std::vector<quint32> members;
        std::size_t below = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (taken[cells[i].at])
                continue;
            members.assign(1, shown[cells[i].at]);
            const QPointF seed = index.m_nodes[members[0]].place;
            const auto takeUpTo = [&](std::size_t from, quint64 lastSquare) {
                for (std::size_t j = from; j < cells.size() && cells[j].square <= lastSquare; ++j) {
                    const quint32 other = shown[cells[j].at];
                    const QPointF away = index.m_nodes[other].place - seed;
                    if (taken[cells[j].at] || std::hypot(away.x(), away.y()) >= spacing
                        || members.size() == MostChildren)
                        continue;
                    taken[cells[j].at] = true;
                    members.push_back(other);
                }
            };
            takeUpTo(i + 1, cells[i].square + 1);
            const quint64 leftBelow = cells[i].square + across - 1;
            while (below < cells.size() && cells[below].square < leftBelow)
                ++below;
            takeUpTo(below, leftBelow + 2);
            next.push_back(members.size() == 1 ? members[0] : joined(members, step));
        }
        const bool any = next.size() != shown.size();
        shown = std::move(next);
        return any;
    }

    quint32 joined(const std::vector<quint32> &members, int step)
    {
        Node node{{}, {}, 0, quint32(index.m_children.size()), quint16(members.size()), qint16(step)};
        QPointF sum;
        QPointF least(2, 2);
        QPointF most(-1, -1);
        for (const quint32 member : members) {
            Node &child = index.m_nodes[member];
            // Joined in two goes at the same step: the first of them is never shown.
            node.count += child.count;
            sum += child.place * double(child.count);
            least = {std::min(least.x(), child.bounds.left()), std::min(least.y(), child.bounds.top())};
            most = {std::max(most.x(), child.bounds.right()), std::max(most.y(), child.bounds.bottom())};
            index.m_children.push_back(member);
        }
        node.place = sum / double(node.count);
        node.bounds = QRectF(least, most);
        index.m_nodes.push_back(node);
        return quint32(index.m_nodes.size() - 1);
    }
};

ClusterIndex::Pointer ClusterIndex::of(
    const QList<QPointF> &places, double spacing, const std::atomic_bool *cancelled)
{
    auto index = std::shared_ptr<ClusterIndex>(new ClusterIndex);
    index->m_size = places.size();
    index->m_nodes.reserve(std::size_t(places.size()) * 2);
    Builder builder{*index, {}};
    for (const QPointF &place : places) {
        builder.shown.push_back(quint32(index->m_nodes.size()));
        index->m_nodes.push_back({place, QRectF(place, place), 1, 0, 0, Always});
    }
    for (int step = HighestZoom * StepsPerZoom; step >= LowestZoom * StepsPerZoom; --step) {
        // Joining moves markers, so that others may be near then.
        while (builder.shown.size() > 1 && spacing > 0 && builder.join(spacing / worldAt(step), step)) {
            if (cancelled && cancelled->load())
                return {};
        }
    }
    index->m_top = std::move(builder.shown);
    index->m_nodes.shrink_to_fit();
    index->m_children.shrink_to_fit();
    return index;
}

template <typename Wanted, typename Found>
void ClusterIndex::descend(int step, Wanted wanted, Found found) const
{
    std::vector<quint32> open(m_top.rbegin(), m_top.rend());
    while (!open.empty()) {
        const quint32 id = open.back();
        open.pop_back();
        const Node &node = m_nodes[id];
        if (!wanted(node))
            continue;
        if (node.lastStep >= step || node.children == 0) {
            found(id);
            continue;
        }
        for (quint32 i = node.children; i > 0; --i)
            open.push_back(m_children[node.firstChild + i - 1]);
    }
}

QList<ClusterIndex::Marker> ClusterIndex::markers(const QRectF &mercator, double zoom) const
{
    QList<Marker> found;
    const int step = std::clamp(stepOf(zoom), LowestZoom * StepsPerZoom, HighestZoom * StepsPerZoom);
    const auto isSeen = [&](const QRectF &box) {
        if (box.top() > mercator.bottom() || box.bottom() < mercator.top())
            return false;
        for (const int world : {-1, 0, 1}) { // the view may hang over the date line
            if (box.left() + world <= mercator.right() && box.right() + world >= mercator.left())
                return true;
        }
        return false;
    };
    descend(
        step, [&](const Node &node) { return isSeen(node.bounds); },
        [&](quint32 id) {
            if (isSeen(QRectF(m_nodes[id].place, m_nodes[id].place)))
                found.append(marker(id));
        });
    return found;
}

QList<ClusterIndex::Marker> ClusterIndex::markers(double zoom) const
{
    QList<Marker> found;
    const int step = std::clamp(stepOf(zoom), LowestZoom * StepsPerZoom, HighestZoom * StepsPerZoom);
    descend(step, [](const Node &) { return true; }, [&](quint32 id) { found.append(marker(id)); });
    return found;
}

QList<qsizetype> ClusterIndex::members(quint32 id) const
{
    QList<qsizetype> places;
    std::vector<quint32> open{id};
    while (!open.empty()) {
        const quint32 at = open.back();
        open.pop_back();
        const Node &node = m_nodes[at];
        if (node.children == 0)
            places.append(qsizetype(at));
        for (quint32 i = 0; i < node.children; ++i)
            open.push_back(m_children[node.firstChild + i]);
    }
    std::ranges::sort(places);
    return places;
}

QRectF ClusterIndex::bounds(quint32 id) const
{
    return m_nodes[id].bounds;
}

double ClusterIndex::opensAt(quint32 id) const
{
    const Node &node = m_nodes[id];
    return node.children == 0 ? 0 : double(node.lastStep + 1) / StepsPerZoom;
}

qsizetype ClusterIndex::bytes() const
{
    return qsizetype(sizeof(ClusterIndex) + m_nodes.capacity() * sizeof(Node)
        + (m_children.capacity() + m_top.capacity()) * sizeof(quint32));
}
