// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "growthlog.h"

#include <algorithm>

namespace {
constexpr qsizetype mostSamples = 1500; // looked at: their pairs are a million
}

double GrowthLog::growth(double warmUp) const
{
    QList<Sample> samples;
    std::ranges::copy_if(
        m_samples, std::back_inserter(samples), [&](const Sample &sample) { return sample.at >= warmUp; });
    const qsizetype step = samples.size() / mostSamples + 1;
    QList<double> slopes;
    for (qsizetype i = 0; i < samples.size(); i += step) {
        for (qsizetype j = i + step; j < samples.size(); j += step) {
            if (const double passed = samples[j].at - samples[i].at; passed > 0)
                slopes.append((samples[j].amount - samples[i].amount) / passed);
        }
    }
    if (slopes.isEmpty())
        return 0;
    const auto middle = slopes.begin() + slopes.size() / 2;
    std::nth_element(slopes.begin(), middle, slopes.end());
    return *middle;
}
