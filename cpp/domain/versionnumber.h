// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <optional>

/// A version that can be told older or newer: one to four numbers with dots between, "2026.11.1".
class VersionNumber {
public:
    /// 0, older than every other.
    VersionNumber() = default;

    /// Nothing else than digits and dots, no number above 999999 or with a zero in front: a version has one
    /// spelling, and nobody can jump so far ahead that there is no number left.
    static std::optional<VersionNumber> fromString(QStringView text);

    /// As it was written, "2026.11.1".
    QString toString() const;

    /// 2026.11 and 2026.11.0 are the same.
    bool operator==(const VersionNumber &other) const { return m_parts == other.m_parts; }
    std::strong_ordering operator<=>(const VersionNumber &other) const { return m_parts <=> other.m_parts; }

private:
    std::array<int, 4> m_parts{};
    int m_count = 1; ///< how many of them are written
};
