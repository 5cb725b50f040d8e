// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "areareach.h"

#include <algorithm>
#include <cmath>

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

bool AreaReach::contains(QPointF away) const
{
    if (away.y() < -up || away.y() > down)
        return false;
    const Span span = between(away.y(), away.y());
    return span.west < away.x() && away.x() < span.east;
}

QList<AreaReach::Span> AreaReach::rowsFrom(QStringView across)
{
    QList<double> ends;
    for (const QStringView end : across.split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        ends.append(end.toInt(&isNumber) * Millionth);
        if (!isNumber)
            return {};
    }
    QList<Span> rows;
    for (qsizetype i = 1; i < ends.size(); i += 2)
        rows.append({ends[i - 1], ends[i]});
    return ends.size() % 2 == 0 ? rows : QList<Span>();
}
