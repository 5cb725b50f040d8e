// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QRectF>
#include <QVarLengthArray>

#include <algorithm>

/// What of the view is taken, in cells, so that each box is compared with its neighbours only.
class Taken {
public:
    using Boxes = QVarLengthArray<QRectF, 8>; ///< of one name and its dot, pixels

    explicit Taken(const QRectF &view)
        : m_view(view)
        , m_columns(int(view.width() / Cell) + 2)
        , m_rows(int(view.height() / Cell) + 2)
        , m_cells(m_columns * m_rows)
    {
    }

    /// None of the boxes reaches into one that was added.
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
    /// Only what was added as it is.
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

    static constexpr double Cell = 64; // pixels

    QRectF m_view;
    int m_columns;
    int m_rows;
    QList<QList<QRectF>> m_cells;
};
