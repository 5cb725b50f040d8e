// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "partialdate.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {
bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

tl::unexpected<QString> problem(const QString &sentence)
{
    return tl::unexpected(sentence);
}
} // namespace

tl::expected<PartialDate, QString> PartialDate::partFromEdtf(QStringView text)
{
    const auto refused = problem(u"of days in brackets a third of a month is understood: its beginning is "
                                 "[2025-02-01..2025-02-10], its middle [2025-02-11..2025-02-20], its end "
                                 "[2025-02-21..2025-02-28]"_s);
    if (text.size() != 24 || text.sliced(11, 2) != u".."_s || !text.endsWith(u']'))
        return refused;
    const auto first = fromEdtf(text.sliced(1, 10));
    const auto last = fromEdtf(text.sliced(13, 10));
    if (!first || !last)
        return first ? last : first;
    PartialDate part = *first;
    part.m_precision = Precision::PartOfMonth;
    const bool isPlain = first->precision() == Precision::Day && last->precision() == Precision::Day
        && *first == fromDay(first->earliest()) && *last == fromDay(last->earliest());
    if (!isPlain || part.m_day % 10 != 1 || part.m_day > 21 || last->earliest() != part.latest())
        return refused;
    return part;
}

tl::expected<PartialDate, QString> PartialDate::fromEdtf(QStringView text)
{
    if (text.startsWith(u'['))
        return partFromEdtf(text);
    PartialDate date;
    QStringView rest = text;
    if (rest.endsWith(u'~') || rest.endsWith(u'?') || rest.endsWith(u'%')) {
        const QChar mark = rest.back();
        date.m_approximate = mark != u'?';
        date.m_uncertain = mark != u'~';
        rest.chop(1);
    }
    const auto parts = rest.split(u'-');
    if (parts.size() > 3 || parts[0].size() != 4 || !allDigits(parts[0]))
        return problem(
            u"not an EDTF date; write a year (1991), a month (2025-02), a day (1975-08-01) or a season (2022-23)"_s);
    date.m_year = qint16(parts[0].toInt());
    if (date.m_year == 0)
        return problem(u"there is no year 0000"_s);
    date.m_precision = Precision::Year;
    if (parts.size() == 1)
        return date;

    if (parts[1].size() != 2 || !allDigits(parts[1]))
        return problem(u"the month or season needs two digits, as in 2025-02"_s);
    const int month = parts[1].toInt();
    date.m_month = quint8(month);
    if (month >= 21 && month <= 24) {
        if (parts.size() == 3)
            return problem(u"a season (21 to 24) cannot have a day"_s);
        date.m_precision = Precision::Season;
        return date;
    }
    if (month < 1 || month > 12)
        return problem(u"the month is 01 to 12, or a season 21 to 24"_s);
    date.m_precision = Precision::Month;
    if (parts.size() == 2)
        return date;

    if (parts[2].size() != 2 || !allDigits(parts[2]))
        return problem(u"the day needs two digits, as in 1975-08-01"_s);
    date.m_day = quint8(parts[2].toInt());
    if (!QDate::isValid(date.m_year, month, date.m_day))
        return problem(u"there is no such day in the calendar"_s);
    date.m_precision = Precision::Day;
    return date;
}

PartialDate PartialDate::fromDay(QDate day)
{
    PartialDate date;
    if (!day.isValid())
        return date;
    date.m_precision = Precision::Day;
    date.m_year = qint16(day.year());
    date.m_month = quint8(day.month());
    date.m_day = quint8(day.day());
    return date;
}

PartialDate PartialDate::inYear(int year) const
{
    PartialDate date = *this;
    if (isNull() || year < 1 || year > 9999
        || (m_precision == Precision::Day && !QDate::isValid(year, m_month, m_day)))
        return {};
    date.m_year = qint16(year);
    return date;
}

QString PartialDate::toEdtf() const
{
    if (isNull())
        return {};
    if (m_precision == Precision::PartOfMonth)
        return u'[' + fromDay(earliest()).toEdtf() + u".."_s + fromDay(latest()).toEdtf() + u']';
    QString text = u"%1"_s.arg(m_year, 4, 10, QLatin1Char('0'));
    if (m_precision != Precision::Year)
        text += u"-%1"_s.arg(m_month, 2, 10, QLatin1Char('0'));
    if (m_precision == Precision::Day)
        text += u"-%1"_s.arg(m_day, 2, 10, QLatin1Char('0'));
    if (m_approximate)
        text += m_uncertain ? u'%' : u'~';
    else if (m_uncertain)
        text += u'?';
    return text;
}

QDate PartialDate::earliest() const
{
    switch (m_precision) {
    case Precision::None:
        return {};
    case Precision::Year:
        return {m_year, 1, 1};
    case Precision::Season:
        return {m_year, 3 * (m_month - 20), 1};
    case Precision::Month:
        return {m_year, m_month, 1};
    case Precision::PartOfMonth:
    case Precision::Day:
        return {m_year, m_month, m_day};
    }
    Q_UNREACHABLE_RETURN({});
}

QDate PartialDate::latest() const
{
    switch (m_precision) {
    case Precision::None:
        return {};
    case Precision::Year:
        return {m_year, 12, 31};
    case Precision::Season:
        return earliest().addMonths(3).addDays(-1);
    case Precision::Month:
        return earliest().addMonths(1).addDays(-1);
    case Precision::PartOfMonth:
        return partOfMonth() == PartOfMonth::End ? QDate(m_year, m_month, earliest().daysInMonth())
                                                 : earliest().addDays(9);
    case Precision::Day:
        return earliest();
    }
    Q_UNREACHABLE_RETURN({});
}

std::strong_ordering PartialDate::operator<=>(const PartialDate &other) const
{
    if (isNull() || other.isNull())
        return isNull() <=> other.isNull();
    const auto key = [](const PartialDate &d) {
        return std::tuple(d.earliest().toJulianDay(), -int(d.m_precision), d.m_approximate, d.m_uncertain);
    };
    return key(*this) <=> key(other);
}
