// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

#include <limits>

/// Tells whether something grows for ever, from samples that were taken whenever the app was in the same
/// state.
class GrowthLog {
public:
    /// Growth, and between which bounds it is.
    struct Trend {
        double growth = 0;
        double atLeast = -std::numeric_limits<double>::infinity();
        double atMost = std::numeric_limits<double>::infinity();
    };

    /// `at` is counted in whatever growth is asked for in: hours since the start, visitors.
    void add(double at, double amount) { m_samples.append({at, amount}); }

    /// Growth for each hour or visitor after `warmUp` of them: the slope of the line that fits best by the
    /// median of the slopes between all pairs (Theil 1950, Sen 1968), which a few odd samples do not turn.
    /// 0 with fewer than two samples.
    double growth(double warmUp) const;
    /// The same with its bounds, each of which holds in 95 of 100 cases: the slopes whose ranks are as far
    /// from the middle as the normal approximation of Kendall's S allows (Sen 1968, "Estimates of the
    /// regression coefficient based on Kendall's tau"). That asks for samples that are independent, but what
    /// one visitor leaves in caches the next one finds there: so not the samples are taken but the medians of
    /// those within each `block` hours or visitors. A block should be several times as long as what goes up
    /// and down again takes to do so. No bounds with too few blocks.
    Trend trend(double warmUp, double block) const;
    qsizetype count() const { return m_samples.size(); }

private:
    struct Sample {
        double at;
        double amount;
    };
    QList<Sample> samplesAfter(double warmUp) const;
    static QList<double> slopes(const QList<Sample> &samples);
    static QList<Sample> mediansOf(const QList<Sample> &samples, double block);

    QList<Sample> m_samples;
};
