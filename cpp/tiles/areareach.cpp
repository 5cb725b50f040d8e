// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "areareach.h"

#include <algorithm>
#include <cmath>

namespace {

/// Pairs of whole millionths; none where the text is not that.
QList<QPointF> pairs(QStringView text)
{
    QList<double> numbers;
    for (const QStringView number : text.split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        numbers.append(number.toInt(&isNumber) * AreaReach::Millionth);
        if (!isNumber)
            return {};
    }
    if (numbers.size() % 2 != 0)
        return {};
    QList<QPointF> pairs;
    for (qsizetype i = 1; i < numbers.size(); i += 2)
        pairs.append({numbers[i - 1], numbers[i]});
    return pairs;
}

} // namespace

AreaReach::Span AreaReach::between(double north, double south) const
{
    const double height = (up + down) / double(std::max<qsizetype>(1, rows.size()));
    if (rows.isEmpty() || !(height > 0))
        return {};
    const auto row = [&](double y) {
        return qsizetype(std::clamp(std::floor((y + up) / height), 0.0, double(rows.size() - 1)));
    };
    const qsizetype last = row(south);
    Span span = rows[row(north)];
    for (qsizetype i = row(north) + 1; i <= last; ++i)
        span = {std::max(span.west, rows[i].west), std::min(span.east, rows[i].east)};
    return span;
}

double AreaReach::widest() const
{
    double most = 0;
    for (const Span &row : rows)
        most = std::max(most, row.east - row.west);
    return most;
}

QList<AreaReach::Span> AreaReach::rowsFrom(QStringView across)
{
    QList<Span> rows;
    for (const QPointF &ends : pairs(across))
        rows.append({ends.x(), ends.y()});
    return rows;
}

QPolygonF AreaReach::outlineFrom(QStringView corners)
{
    return pairs(corners);
}
