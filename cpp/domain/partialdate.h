// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

#include <tl/expected.hpp>

#include <compare>

/// A date as well as the sources know it: a year, a season, a month, a part of one or a day, maybe
/// approximate or uncertain.
///
/// Notation: EDTF, ISO 8601-2:2019 levels 0 and 1, without intervals: `1991`, `2025-02`, `1975-08-01`,
/// `2022-23` (21 spring, 22 summer, 23 autumn, 24 winter), `2022~` approximate, `2022?` uncertain, `2022%`
/// both. For "at the end of February" those levels have nothing; level 2 has "one of these days", and of it
/// the thirds of a month are read: `[2025-02-01..2025-02-10]`, `[2025-02-11..2025-02-20]`,
/// `[2025-02-21..2025-02-28]`.
class PartialDate {
public:
    enum class Precision : quint8 { None, Year, Season, Month, PartOfMonth, Day };
    enum class Season : quint8 { Spring = 21, Summer = 22, Autumn = 23, Winter = 24 };
    enum class PartOfMonth : quint8 { Beginning, Middle, End };

    PartialDate() = default;

    /// Reads EDTF. The error is a short English sentence for the author of the content.
    static tl::expected<PartialDate, QString> fromEdtf(QStringView text);
    static PartialDate fromDay(QDate day);

    /// The same date in EDTF; what fromEdtf() read comes back letter by letter. Empty for no date.
    QString toEdtf() const;

    bool isNull() const { return m_precision == Precision::None; }
    Precision precision() const { return m_precision; }
    int year() const { return m_year; }
    /// 1 to 12; 0 unless the precision is Month, PartOfMonth or Day.
    int month() const { return m_precision >= Precision::Month ? m_month : 0; }
    /// 1 to 31; 0 unless the precision is Day.
    int day() const { return m_precision == Precision::Day ? m_day : 0; }
    /// Only meaningful with Precision::Season.
    Season season() const { return Season(m_month); }
    /// Only meaningful with Precision::PartOfMonth.
    PartOfMonth partOfMonth() const { return PartOfMonth(m_day / 10); }
    bool isApproximate() const { return m_approximate; }
    bool isUncertain() const { return m_uncertain; }

    /// First and last day the date may mean. Seasons are the meteorological ones of the northern hemisphere;
    /// winter is the one that begins in the named year. Approximation does not widen the bounds.
    QDate earliest() const;
    QDate latest() const;

    /// The same date in another year, as exact and as doubtful; null for a 29 February in a year without one
    /// and beyond the years 1 to 9999.
    PartialDate inYear(int year) const;

    /// By earliest day, then the more precise first; dates that are not known come last.
    std::strong_ordering operator<=>(const PartialDate &other) const;
    bool operator==(const PartialDate &other) const = default;

private:
    static tl::expected<PartialDate, QString> partFromEdtf(QStringView text);

    Precision m_precision = Precision::None;
    bool m_approximate = false;
    bool m_uncertain = false;
    quint8 m_month = 0; ///< or the season's number
    quint8 m_day = 0; ///< or the first of the part of a month
    qint16 m_year = 0;
};
