// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

/// Tells whether memory grows for ever, from samples that were taken whenever the app was in the same state.
class MemoryLog {
public:
    /// `hours` since the start, `bytes` in use then.
    void add(double hours, double bytes) { m_samples.append({hours, bytes}); }

    /// Growth in bytes an hour after the first `warmUp` hours: the slope of the line that fits best by the
    /// median of the slopes between all pairs (Theil 1950, Sen 1968), which a few odd samples do not turn.
    /// 0 with fewer than two samples.
    double growth(double warmUp) const;
    qsizetype count() const { return m_samples.size(); }

private:
    struct Sample {
        double hours;
        double bytes;
    };
    QList<Sample> m_samples;
};
