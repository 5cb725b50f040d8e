// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "memorylog.h"

#include <algorithm>

double MemoryLog::growth(double warmUp) const
{
    QList<double> slopes;
    for (qsizetype i = 0; i < m_samples.size(); ++i) {
        if (m_samples[i].hours < warmUp)
            continue;
        for (qsizetype j = i + 1; j < m_samples.size(); ++j) {
            if (const double hours = m_samples[j].hours - m_samples[i].hours; hours > 0)
                slopes.append((m_samples[j].bytes - m_samples[i].bytes) / hours);
        }
    }
    if (slopes.isEmpty())
        return 0;
    const auto middle = slopes.begin() + slopes.size() / 2;
    std::nth_element(slopes.begin(), middle, slopes.end());
    return *middle;
}
