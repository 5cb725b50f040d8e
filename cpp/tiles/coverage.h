// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QImage>
#include <QPolygonF>

#include <utility>
#include <vector>

/// How much of each pixel of a square picture areas and lines cover, so that they can be painted with smooth
/// edges.
///
/// Adds up the signed areas left of all edges: the time grows with the length of the outlines alone, where
/// QPainter's grows much faster, and areas that share a border leave no seam between them.
class Coverage {
public:
    explicit Coverage(int pixels);

    /// An area. Rings that run the other way round are holes.
    void add(const QPolygonF &ring);
    /// A line as wide as a pen; round corners, blunt ends.
    void add(const QPolygonF &line, double width);

    /// Lays a colour over what is covered; half as much where half a pixel is.
    void paint(QImage &image, const QColor &color);
    /// The same with a picture (premultiplied) of the same size.
    void paint(QImage &image, const QImage &picture);
    /// Nothing is covered any more.
    void clear();

private:
    /// The part of a row in which anything is covered: columns from first to second, without the latter.
    using Range = std::pair<int, int>;

    [[nodiscard]] bool isOutside(QPointF a, QPointF b, double margin) const;
    void addEdge(QPointF from, QPointF to);
    /// Of an edge between the left and the right side.
    void addInside(QPointF from, QPointF to);
    void addRow(int row, double left, double right, float height);
    void addConvex(const QPointF *corners, int count);
    void addCorner(QPointF at, QPointF before, QPointF after, double half);
    /// Turns the areas into shares of 255.
    void resolve();
    template <typename Blend> void paintRows(QImage &image, Blend blend);

    int m_pixels;
    std::size_t m_stride;
    std::vector<float> m_areas; ///< of each pixel, less those of the pixel on its left
    std::vector<uchar> m_shares;
    std::vector<Range> m_touched;
    std::vector<Range> m_covered;
    bool m_resolved = false;
};
