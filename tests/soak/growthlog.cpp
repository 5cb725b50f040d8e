// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "growthlog.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace {
constexpr qsizetype mostSamples = 1500; // looked at: their pairs are a million
constexpr double oneSided95 = 1.645; // quantile of the normal distribution

double medianOf(QList<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}
} // namespace

QList<GrowthLog::Sample> GrowthLog::samplesAfter(double warmUp) const
{
    QList<Sample> samples;
    std::ranges::copy_if(
        m_samples, std::back_inserter(samples), [&](const Sample &sample) { return sample.at >= warmUp; });
    return samples;
}

QList<double> GrowthLog::slopes(const QList<Sample> &samples)
{
    QList<double> all;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        for (qsizetype j = i + 1; j < samples.size(); ++j) {
            if (const double passed = samples[j].at - samples[i].at; passed > 0)
                all.append((samples[j].amount - samples[i].amount) / passed);
        }
    }
    return all;
}

QList<GrowthLog::Sample> GrowthLog::mediansOf(const QList<Sample> &samples, double block)
{
    QList<Sample> medians;
    for (qsizetype i = 0; i < samples.size();) {
        const double end = (std::floor(samples[i].at / block) + 1) * block;
        QList<double> places;
        QList<double> amounts;
        do {
            places.append(samples[i].at);
            amounts.append(samples[i].amount);
            ++i;
        } while (i < samples.size() && samples[i].at < end);
        medians.append({medianOf(places), medianOf(amounts)});
    }
    return medians;
}

double GrowthLog::growth(double warmUp) const
{
    const QList<Sample> all = samplesAfter(warmUp);
    const qsizetype step = all.size() / mostSamples + 1;
    QList<Sample> samples;
    for (qsizetype i = 0; i < all.size(); i += step)
        samples.append(all[i]);
    const QList<double> between = slopes(samples);
    return between.isEmpty() ? 0 : medianOf(between);
}

GrowthLog::Trend GrowthLog::trend(double warmUp, double block) const
{
    const QList<Sample> samples = samplesAfter(warmUp);
    QList<Sample> medians = mediansOf(samples, block);
    while (medians.size() > mostSamples)
        medians = mediansOf(samples, block *= 2);
    QList<double> between = slopes(medians);
    Trend told;
    if (between.isEmpty())
        return told;
    std::ranges::sort(between);
    told.growth = between[between.size() / 2];
    const auto count = double(medians.size());
    const auto pairs = double(between.size());
    const double spread = oneSided95 * std::sqrt(count * (count - 1) * (2 * count + 5) / 18);
    // Ranks from 1, those beyond the ends are infinite.
    if (const auto low = qsizetype(std::floor((pairs - spread) / 2)); low >= 1)
        told.atLeast = between[low - 1];
    if (const auto high = qsizetype(std::ceil((pairs + spread) / 2)) + 1; high <= between.size())
        told.atMost = between[high - 1];
    return told;
}
