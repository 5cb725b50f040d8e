// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "diagnostics.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <tuple>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
/// How many letters to insert, remove, replace or swap with the next one (optimal string alignment).
int editDistance(QStringView from, QStringView to)
{
    const auto width = std::size_t(to.size());
    std::vector<int> beforeLast;
    std::vector<int> last(width + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        std::vector<int> row(width + 1, int(i));
        for (std::size_t j = 1; j <= width; ++j) {
            const auto k = qsizetype(j);
            const int replaced = last[j - 1] + (from[i - 1] == to[k - 1] ? 0 : 1);
            row[j] = std::min({replaced, last[j] + 1, row[j - 1] + 1});
            if (i > 1 && k > 1 && from[i - 1] == to[k - 2] && from[i - 2] == to[k - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast = std::exchange(last, std::move(row));
    }
    return last.back();
}
} // namespace

QString SourcePlace::toString() const
{
    return line > 0 ? file + u':' + QString::number(line) : file;
}

void Diagnostics::report(
    const SourcePlace &place, const QString &field, const QString &message, const QString &remedy)
{
    m_list.append({place.file, place.line, field, message, remedy});
}

QList<Diagnostic> Diagnostics::inOrder() const
{
    QList<Diagnostic> list = m_list;
    std::ranges::stable_sort(list, {}, [](const Diagnostic &d) { return std::tie(d.file, d.line); });
    return list;
}

QString nearestWord(const QString &word, const QStringList &candidates)
{
    const QString wanted = word.toLower();
    QString nearest;
    int fewest = std::max(1, int(wanted.size()) / 3) + 1;
    for (const QString &candidate : candidates) {
        if (std::abs(candidate.size() - wanted.size()) >= fewest)
            continue;
        if (const int distance = editDistance(wanted, candidate.toLower()); distance < fewest) {
            nearest = candidate;
            fewest = distance;
        }
    }
    return nearest;
}

QString Diagnostic::toString() const
{
    QStringList parts;
    if (!file.isEmpty())
        parts.append(SourcePlace{file, line}.toString());
    if (!field.isEmpty())
        parts.append(field);
    parts.append(message + u". "_s + remedy);
    return parts.join(u": ");
}
