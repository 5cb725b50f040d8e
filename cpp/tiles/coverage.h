// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QImage>
#include <QPolygonF>

#include <functional>
#include <vector>

/// How much of each pixel of a square picture areas and lines cover, so that they can be painted with smooth
/// edges.
///
/// Adds up the signed areas left of all edges: the time grows with the length of the outlines alone, where
/// QPainter's grows much faster, and areas that share a border leave no seam between them. Rows are looked at
/// in blocks: one in which there is no edge is covered evenly.
class Coverage {
public:
    explicit Coverage(int pixels);

    /// An area. Rings that run the other way round are holes.
    void add(const QPolygonF &ring);
    /// A line as wide as a pen; round corners, blunt ends.
    void add(const QPolygonF &line, double width);

    /// Lays a colour over what is covered; half as much where half a pixel is.
    void paint(QImage &image, const QColor &color);
    /// Writes the columns of a row from first to end, without the latter, premultiplied.
    using Picture = std::function<void(int row, int first, int end, QRgb *out)>;
    /// The same with a picture, which is asked only for what is covered.
    void paint(QImage &image, const Picture &picture);
    /// Nothing is covered any more.
    void clear();

private:
    /// A part of a row, columns from first to end, without the latter.
    struct Run {
        int first;
        int end;
        int share; ///< of 255 that is covered everywhere in it; Uneven: m_shares tells
    };
    static constexpr int Uneven = -1;

    [[nodiscard]] bool isOutside(QPointF a, QPointF b, double margin) const;
    void addEdge(QPointF from, QPointF to);
    /// Of an edge between the left and the right side.
    void addInside(QPointF from, QPointF to);
    void addRow(int row, double left, double right, float height);
    void addConvex(const QPointF *corners, int count);
    void addCorner(QPointF at, QPointF before, QPointF after, double half);
    /// Turns the areas into shares of 255.
    void resolve();
    void resolveEdges(int row, const Run &run, float &sum);
    void mark(int row, int first, int last);
    template <typename Even, typename Each> void paintRuns(QImage &image, Even even, Each each);

    int m_pixels;
    int m_blockShift; ///< so that a row has at most as many blocks as a mark has bits
    std::size_t m_stride;
    std::vector<float> m_areas; ///< of each pixel, less those of the pixel on its left
    std::vector<quint64> m_marks; ///< of each row: the blocks in which edges lie, the leftmost the lowest bit
    std::vector<uchar> m_shares;
    std::vector<Run> m_runs; ///< of all rows, what is covered
    std::vector<std::size_t> m_firstRun; ///< of each row, and one more
    bool m_resolved = false;
};
