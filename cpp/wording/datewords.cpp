// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "datewords.h"

#include "serbianlatin.h"

#include <QStringView>

#include <array>

using namespace Qt::StringLiterals;

namespace {
using Months = std::array<QStringView, 12>;
using Seasons = std::array<QStringView, 4>; ///< spring first
using Parts = std::array<QStringView, 3>; ///< of a month: beginning, middle, end; %1 is the month
} // namespace

/// A language's words and patterns. %1 is the number (of the day, of the year), %2 what stands with it.
struct DateWords::Grammar {
    /// The words for one use of a date.
    struct Use {
        QStringView day; ///< %1 day, %2 month
        Months monthsAfterDay;
        Months months;
        Seasons seasons;
        QStringView year;
        Parts parts{};
    };
    Use alone;
    Use when;
    Use about; ///< after the word for "around"
    Months monthsOfParts;
    QStringView aboutYearAlone;
    QStringView withYear; ///< %1 year, %2 day and month, month or season
    QStringView around; ///< %1 a date in the words of `about`
    QStringView possibly; ///< %1 a date
    QStringView since; ///< %1 year
    QStringView sinceAround;
    QStringView betweenDays; ///< numbers of days in one month
    QStringView betweenYears;
    QStringView betweenDates; ///< of more than one word
};

namespace {
constexpr Months slMonths{u"januar", u"februar", u"marec", u"april", u"maj", u"junij", u"julij", u"avgust",
    u"september", u"oktober", u"november", u"december"};
constexpr Months slMonthsGenitive{u"januarja", u"februarja", u"marca", u"aprila", u"maja", u"junija",
    u"julija", u"avgusta", u"septembra", u"oktobra", u"novembra", u"decembra"};

constexpr Months srMonths{u"јануар", u"фебруар", u"март", u"април", u"мај", u"јун", u"јул", u"август",
    u"септембар", u"октобар", u"новембар", u"децембар"};
constexpr Months srMonthsGenitive{u"јануара", u"фебруара", u"марта", u"априла", u"маја", u"јуна", u"јула",
    u"августа", u"септембра", u"октобра", u"новембра", u"децембра"};
constexpr Months srMonthsLocative{u"у јануару", u"у фебруару", u"у марту", u"у априлу", u"у мају", u"у јуну",
    u"у јулу", u"у августу", u"у септембру", u"у октобру", u"у новембру", u"у децембру"};

constexpr Months lvMonths{u"janvāris", u"februāris", u"marts", u"aprīlis", u"maijs", u"jūnijs", u"jūlijs",
    u"augusts", u"septembris", u"oktobris", u"novembris", u"decembris"};
constexpr Months lvMonthsLocative{u"janvārī", u"februārī", u"martā", u"aprīlī", u"maijā", u"jūnijā",
    u"jūlijā", u"augustā", u"septembrī", u"oktobrī", u"novembrī", u"decembrī"};
constexpr Months lvMonthsAccusative{u"janvāri", u"februāri", u"martu", u"aprīli", u"maiju", u"jūniju",
    u"jūliju", u"augustu", u"septembri", u"oktobri", u"novembri", u"decembri"};

constexpr Months lvMonthsGenitive{u"janvāra", u"februāra", u"marta", u"aprīļa", u"maija", u"jūnija",
    u"jūlija", u"augusta", u"septembra", u"oktobra", u"novembra", u"decembra"};

constexpr Months enMonths{u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August",
    u"September", u"October", u"November", u"December"};
constexpr Months enInMonths{u"in January", u"in February", u"in March", u"in April", u"in May", u"in June",
    u"in July", u"in August", u"in September", u"in October", u"in November", u"in December"};

constexpr DateWords::Grammar slovenian{
    .alone = {.day = u"%1.\u00A0%2",
        .monthsAfterDay = slMonths,
        .months = slMonths,
        .seasons = {u"pomlad", u"poletje", u"jesen", u"zima"},
        .year = u"%1",
        .parts = {u"začetek %1", u"sredina %1", u"konec %1"}},
    .when = {.day = u"%1.\u00A0%2",
        .monthsAfterDay = slMonthsGenitive,
        .months = slMonthsGenitive,
        .seasons = {u"spomladi", u"poleti", u"jeseni", u"pozimi"},
        .year = u"leta %1",
        .parts = {u"v začetku %1", u"sredi %1", u"konec %1"}},
    .about = {.day = u"%1.\u00A0%2",
        .monthsAfterDay = slMonthsGenitive,
        .months = slMonthsGenitive,
        .seasons = {u"pomladi", u"poletja", u"jeseni", u"zime"},
        .year = u"leta %1"},
    .monthsOfParts = slMonthsGenitive,
    .aboutYearAlone = u"%1",
    .withYear = u"%2 %1",
    .around = u"okoli %1",
    .possibly = u"morda %1",
    .since = u"od leta %1",
    .sinceAround = u"približno od leta %1",
    .betweenDays = u".–",
    .betweenYears = u"–",
    .betweenDates = u"–",
};

constexpr DateWords::Grammar serbian{
    .alone = {.day = u"%1.\u00A0%2",
        .monthsAfterDay = srMonths,
        .months = srMonths,
        .seasons = {u"пролеће", u"лето", u"јесен", u"зима"},
        .year = u"%1.",
        .parts = {u"почетак %1", u"средина %1", u"крај %1"}},
    .when = {.day = u"%1.\u00A0%2",
        .monthsAfterDay = srMonthsGenitive,
        .months = srMonthsLocative,
        .seasons = {u"у пролеће", u"у лето", u"у јесен", u"у зиму"},
        .year = u"%1.\u00A0године",
        .parts = {u"почетком %1", u"средином %1", u"крајем %1"}},
    .about = {.day = u"%1.\u00A0%2",
        .monthsAfterDay = srMonthsGenitive,
        .months = srMonthsGenitive,
        .seasons = {u"пролећа", u"лета", u"јесени", u"зиме"},
        .year = u"%1.\u00A0године"},
    .monthsOfParts = srMonthsGenitive,
    .aboutYearAlone = u"%1.",
    .withYear = u"%2 %1.",
    .around = u"око %1",
    .possibly = u"можда %1",
    .since = u"од %1.",
    .sinceAround = u"отприлике од %1.",
    .betweenDays = u".–",
    .betweenYears = u"–",
    .betweenDates = u"\u00A0– ",
};

constexpr DateWords::Grammar latvian{
    .alone = {.day = u"%1.\u00A0%2",
        .monthsAfterDay = lvMonths,
        .months = lvMonths,
        .seasons = {u"pavasaris", u"vasara", u"rudens", u"ziema"},
        .year = u"%1.\u00A0gads",
        .parts = {u"%1 sākums", u"%1 vidus", u"%1 beigas"}},
    .when = {.day = u"%1.\u00A0%2",
        .monthsAfterDay = lvMonthsLocative,
        .months = lvMonthsLocative,
        .seasons = {u"pavasarī", u"vasarā", u"rudenī", u"ziemā"},
        .year = u"%1.\u00A0gadā",
        .parts = {u"%1 sākumā", u"%1 vidū", u"%1 beigās"}},
    .about = {.day = u"%1.\u00A0%2",
        .monthsAfterDay = lvMonthsAccusative,
        .months = lvMonthsAccusative,
        .seasons = {u"pavasari", u"vasaru", u"rudeni", u"ziemu"},
        .year = u"%1.\u00A0gadu"},
    .monthsOfParts = lvMonthsGenitive,
    .aboutYearAlone = u"%1.\u00A0gadu",
    .withYear = u"%1.\u00A0gada %2",
    .around = u"ap %1",
    .possibly = u"iespējams, %1",
    .since = u"kopš %1.\u00A0gada",
    .sinceAround = u"aptuveni kopš %1.\u00A0gada",
    .betweenDays = u".–",
    .betweenYears = u".–",
    .betweenDates = u"\u00A0– ",
};

constexpr DateWords::Grammar english{
    .alone = {.day = u"%1\u00A0%2",
        .monthsAfterDay = enMonths,
        .months = enMonths,
        .seasons = {u"spring", u"summer", u"autumn", u"winter"},
        .year = u"%1",
        .parts = {u"early %1", u"mid-%1", u"late %1"}},
    .when = {.day = u"on %1\u00A0%2",
        .monthsAfterDay = enMonths,
        .months = enInMonths,
        .seasons = {u"in spring", u"in summer", u"in autumn", u"in winter"},
        .year = u"in %1",
        .parts = {u"in early %1", u"in mid-%1", u"in late %1"}},
    .about = {.day = u"%1\u00A0%2",
        .monthsAfterDay = enMonths,
        .months = enMonths,
        .seasons = {u"spring", u"summer", u"autumn", u"winter"},
        .year = u"%1"},
    .monthsOfParts = enMonths,
    .aboutYearAlone = u"%1",
    .withYear = u"%2 %1",
    .around = u"around %1",
    .possibly = u"possibly %1",
    .since = u"since %1",
    .sinceAround = u"since around %1",
    .betweenDays = u"–",
    .betweenYears = u"–",
    .betweenDates = u"\u00A0– ",
};

const DateWords::Grammar &grammarOf(Language language)
{
    switch (language) {
    case Language::Slovenian:
        return slovenian;
    case Language::Serbian:
    case Language::SerbianLatin:
        return serbian;
    case Language::Latvian:
        return latvian;
    case Language::English:
        return english;
    }
    Q_UNREACHABLE_RETURN(english);
}

QString filled(QStringView pattern, const QString &first)
{
    return pattern.toString().arg(first);
}

QString filled(QStringView pattern, const QString &first, const QString &second)
{
    return pattern.toString().arg(first, second);
}

/// The year as it is: never grouped, as a locale would do with a number.
QString yearNumber(const PartialDate &date)
{
    return QString::number(date.year());
}

QString dayAndMonth(const DateWords::Grammar::Use &use, const QString &day, int month)
{
    return filled(use.day, day, use.monthsAfterDay[std::size_t(month - 1)].toString());
}

/// What stands beside the year: day and month, month or season.
QString withoutYear(
    const DateWords::Grammar &grammar, const DateWords::Grammar::Use &use, const PartialDate &date)
{
    switch (date.precision()) {
    case PartialDate::Precision::Day:
        return dayAndMonth(use, QString::number(date.day()), date.month());
    case PartialDate::Precision::Month:
        return use.months[std::size_t(date.month() - 1)].toString();
    case PartialDate::Precision::PartOfMonth:
        return filled(use.parts[std::size_t(date.partOfMonth())],
            grammar.monthsOfParts[std::size_t(date.month() - 1)].toString());
    case PartialDate::Precision::Season:
        return use.seasons[std::size_t(date.season()) - std::size_t(PartialDate::Season::Spring)].toString();
    case PartialDate::Precision::None:
    case PartialDate::Precision::Year:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

/// The whole date as if it were sure.
QString plain(const DateWords::Grammar &grammar, const DateWords::Grammar::Use &use, const PartialDate &date)
{
    if (date.precision() == PartialDate::Precision::Year)
        return filled(use.year, yearNumber(date));
    return filled(grammar.withYear, yearNumber(date), withoutYear(grammar, use, date));
}

QString withDoubt(const DateWords::Grammar &grammar, const PartialDate &date, const QString &words)
{
    return date.isUncertain() ? filled(grammar.possibly, words) : words;
}

bool isPlain(const PartialDate &date)
{
    return !date.isApproximate() && !date.isUncertain();
}

QString aloneIn(const DateWords::Grammar &grammar, const PartialDate &date)
{
    if (!date.isApproximate())
        return withDoubt(grammar, date, plain(grammar, grammar.alone, date));
    const QString words = date.precision() == PartialDate::Precision::Year
        ? filled(grammar.aboutYearAlone, yearNumber(date))
        : plain(grammar, grammar.about, date);
    return withDoubt(grammar, date, filled(grammar.around, words));
}

QString periodIn(const DateWords::Grammar &grammar, const PartialDate &begin, const PartialDate &end)
{
    if (end.isNull() || begin == end)
        return aloneIn(grammar, begin);
    if (begin.isNull())
        return aloneIn(grammar, end);

    // What both have in common is said once.
    const auto &use = grammar.alone;
    if (begin.precision() == end.precision() && isPlain(begin) && isPlain(end)) {
        const bool sameYear = begin.year() == end.year();
        switch (begin.precision()) {
        case PartialDate::Precision::Year:
            return filled(use.year, yearNumber(begin) + grammar.betweenYears + yearNumber(end));
        case PartialDate::Precision::Season:
        case PartialDate::Precision::Month:
            if (sameYear) {
                return filled(grammar.withYear, yearNumber(end),
                    withoutYear(grammar, use, begin) + u'–' + withoutYear(grammar, use, end));
            }
            break;
        case PartialDate::Precision::PartOfMonth:
            if (sameYear) {
                return filled(grammar.withYear, yearNumber(end),
                    withoutYear(grammar, use, begin) + grammar.betweenDates + withoutYear(grammar, use, end));
            }
            break;
        case PartialDate::Precision::Day:
            if (sameYear && begin.month() == end.month()) {
                return filled(grammar.withYear, yearNumber(end),
                    dayAndMonth(use,
                        QString::number(begin.day()) + grammar.betweenDays + QString::number(end.day()),
                        end.month()));
            }
            if (sameYear) {
                return filled(grammar.withYear, yearNumber(end),
                    withoutYear(grammar, use, begin) + grammar.betweenDates + withoutYear(grammar, use, end));
            }
            break;
        case PartialDate::Precision::None:
            break;
        }
    }
    return aloneIn(grammar, begin) + grammar.betweenDates + aloneIn(grammar, end);
}
} // namespace

DateWords::DateWords(Language language)
    : m_grammar(&grammarOf(language))
    , m_latin(language == Language::SerbianLatin)
{
}

QString DateWords::inScript(const QString &words) const
{
    return m_latin ? serbianLatin(words) : words;
}

QString DateWords::alone(const PartialDate &date) const
{
    return date.isNull() ? QString() : inScript(aloneIn(*m_grammar, date));
}

QString DateWords::when(const PartialDate &date) const
{
    if (date.isNull())
        return {};
    const QString words = date.isApproximate()
        ? filled(m_grammar->around, plain(*m_grammar, m_grammar->about, date))
        : plain(*m_grammar, m_grammar->when, date);
    return inScript(withDoubt(*m_grammar, date, words));
}

QString DateWords::period(const PartialDate &begin, const PartialDate &end) const
{
    return begin.isNull() && end.isNull() ? QString() : inScript(periodIn(*m_grammar, begin, end));
}

QString DateWords::since(const PartialDate &date) const
{
    if (date.isNull())
        return {};
    const QStringView pattern = date.isApproximate() ? m_grammar->sinceAround : m_grammar->since;
    return inScript(withDoubt(*m_grammar, date, filled(pattern, yearNumber(date))));
}
