// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"

#include <optional>

/// Which of a municipality's partners to show: those that meet all of its conditions. Without conditions, the
/// partners of today.
struct PartnerFilter {
    /// As it was at the end of this year; unset for today.
    std::optional<int> year{};
    QString topic{}; ///< id; empty for any, as below
    std::optional<Partnership::Form> form{};
    QString network{}; ///< id: one to which both belong
    QString country{}; ///< ISO 3166-1 alpha-2
    /// The year, for those whose partnership has a jubilee (a multiple of five years) in it.
    std::optional<int> jubilee{};

    /// Whether a municipality is shown among the partners of another one.
    bool accepts(const Catalog &catalog, const QString &home, const QString &municipality) const;
    /// Whether a partnership, as one between the two, is among those shown.
    bool accepts(const Partnership &partnership, const QString &home, const QString &municipality) const;
    bool operator==(const PartnerFilter &) const = default;
};

/// Whether a municipality took part in a partnership at the end of a year, as far as is known. The first
/// contact counts as a beginning; one who has left at an unknown time is counted up to the last known step.
bool tookPart(const Partnership &partnership, const QString &municipality, int year);

/// The year of the first known step of all partnerships of a municipality; none without any.
std::optional<int> firstYear(const Catalog &catalog, const QString &municipality);
