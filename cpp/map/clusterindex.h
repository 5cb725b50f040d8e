// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

#include <atomic>
#include <memory>
#include <vector>

/// Which of many places share a marker at each zoom level of the map, so that no two markers come nearer to
/// each other than a given distance. Made once, for any number of places; immutable, so for any thread.
class ClusterIndex {
public:
    using Pointer = std::shared_ptr<const ClusterIndex>;

    static constexpr int StepsPerZoom = 4; ///< markers regroup this often from one zoom level to the next
    static constexpr int LowestZoom = 2;
    static constexpr int HighestZoom = 18; ///< from here on every place has a marker, or shares one for ever

    /// A marker: one place or several.
    struct Marker {
        QPointF place; ///< Mercator: the middle of its places
        quint32 count = 1; ///< of places
        quint32 id = 0; ///< by which the index knows it; of a single place, its number
    };

    /// `spacing`: the least distance of two markers, in pixels. Takes a moment for thousands of places, so
    /// not for the GUI thread then; null when `cancelled` has become true.
    [[nodiscard]] static Pointer of(
        const QList<QPointF> &places, double spacing, const std::atomic_bool *cancelled = nullptr);

    /// The markers to be seen at a zoom level in a part of the world, whose x may leave 0…1.
    [[nodiscard]] QList<Marker> markers(const QRectF &mercator, double zoom) const;
    /// All markers at a zoom level.
    [[nodiscard]] QList<Marker> markers(double zoom) const;
    /// The numbers of the places that share a marker, ascending.
    [[nodiscard]] QList<qsizetype> members(quint32 id) const;
    /// The part of the world in which they lie.
    [[nodiscard]] QRectF bounds(quint32 id) const;
    /// The zoom level from which the places no longer share one marker; beyond HighestZoom if they always do.
    [[nodiscard]] double opensAt(quint32 id) const;
    /// How many places there are.
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// About how much memory it takes.
    [[nodiscard]] qsizetype bytes() const;

private:
    struct Node {
        QPointF place;
        QRectF bounds;
        quint32 count = 1;
        quint32 firstChild = 0; ///< in m_children
        quint16 children = 0;
        qint16 lastStep = 0; ///< the nearest step of the zoom at which it is shown
    };
    struct Builder;

    ClusterIndex() = default;
    [[nodiscard]] Marker marker(quint32 id) const { return {m_nodes[id].place, m_nodes[id].count, id}; }
    template <typename Wanted, typename Found> void descend(int step, Wanted wanted, Found found) const;

    std::vector<Node> m_nodes; ///< the places first, in their order
    std::vector<quint32> m_children;
    std::vector<quint32> m_top; ///< what is shown at the lowest zoom
    qsizetype m_size = 0;
};
