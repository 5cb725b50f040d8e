// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

/// Tells whether something grows for ever, from samples that were taken whenever the app was in the same
/// state.
class GrowthLog {
public:
    /// `at` is counted in whatever growth is asked for in: hours since the start, visitors.
    void add(double at, double amount) { m_samples.append({at, amount}); }

    /// Growth for each hour or visitor after `warmUp` of them: the slope of the line that fits best by the
    /// median of the slopes between all pairs (Theil 1950, Sen 1968), which a few odd samples do not turn.
    /// 0 with fewer than two samples.
    double growth(double warmUp) const;
    qsizetype count() const { return m_samples.size(); }

private:
    struct Sample {
        double at;
        double amount;
    };
    QList<Sample> m_samples;
};
