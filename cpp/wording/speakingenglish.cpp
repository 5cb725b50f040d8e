// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "speakinggrammar.h"

using namespace Qt::StringLiterals;

namespace Speaking {
namespace {
constexpr Numerals enNumerals{
    .cardinals = {.units = {u"zero", u"one", u"two", u"three", u"four", u"five", u"six", u"seven", u"eight",
                      u"nine", u"ten", u"eleven", u"twelve", u"thirteen", u"fourteen", u"fifteen", u"sixteen",
                      u"seventeen", u"eighteen", u"nineteen"},
        .tens = {u"", u"", u"twenty", u"thirty", u"forty", u"fifty", u"sixty", u"seventy", u"eighty",
            u"ninety"},
        .hundreds = {u"", u"one hundred", u"two hundred", u"three hundred", u"four hundred", u"five hundred",
            u"six hundred", u"seven hundred", u"eight hundred", u"nine hundred"},
        .thousands = {u"", u"one thousand", u"two thousand"}},
    .ordinals = {.units = {u"", u"first", u"second", u"third", u"fourth", u"fifth", u"sixth", u"seventh",
                     u"eighth", u"ninth", u"tenth", u"eleventh", u"twelfth", u"thirteenth", u"fourteenth",
                     u"fifteenth", u"sixteenth", u"seventeenth", u"eighteenth", u"nineteenth"},
        .tens = {u"", u"", u"twentieth", u"thirtieth", u"fortieth", u"fiftieth", u"sixtieth", u"seventieth",
            u"eightieth", u"ninetieth"},
        .hundreds = {u"", u"one hundredth", u"two hundredth", u"three hundredth", u"four hundredth",
            u"five hundredth", u"six hundredth", u"seven hundredth", u"eight hundredth", u"nine hundredth"},
        .thousands = {u"", u"one thousandth", u"two thousandth"}},
    .masculine = {},
    .feminine = {},
    .neuter = {},
    .tensAndUnits = u"-",
    .unitsFirst = false,
    .beforeTens = u" and ",
    .softEnd = {},
};

constexpr Declension enDateWords[]{{u"January"}, {u"February"}, {u"March"}, {u"April"}, {u"May"}, {u"June"},
    {u"July"}, {u"August"}, {u"September"}, {u"October"}, {u"November"}, {u"December"}, {u"spring"},
    {u"summer"}, {u"autumn"}, {u"winter"}};

constexpr Rule enRules[]{
    {uR"((?:\bfrom )?<b>(<day>)<to>(<day>) (<word>) (<y>))", u"from the {1.} to the {2.} of {3}, {4y}"},
    {uR"((?:\bfrom )?<b>(<day>)<to>(<day>) (<word>))", u"from the {1.} to the {2.} of {3}"},
    {uR"((?:\bfrom )?<b>(<y>)–([0-9]{2})\b)", u"from {1y} to {2y}"},
    {uR"((?:\bfrom )?<b>(<date>)<to>(<date>))", u"from {1} to {2}"},
    {uR"((?:\bthe )?<b>(<day>)(?:st|nd|rd|th)? (<word>) (<y>))", u"the {1.} of {2}, {3y}"},
    {uR"((?:\bthe )?<b>(<day>)(?:st|nd|rd|th)? (<word>))", u"the {1.} of {2}"},
    {uR"(<b>([0-9]{1,4})(?:st|nd|rd|th)\b)", u"{1.}"},
    {uR"(<b>((?:1[0-9]|20)[0-9]0|[2-9]0)s\b)", u"{1s}"},
    {uR"(<b>(<y>)/([0-9]{4}|[0-9]{2})\b)", u"{1y} {2y}"},
    {uR"(<b>(?<!than )(?<!over )(<y>)(?![\w/]|[.,–-][0-9]| ?%| <counted>))", u"{1y}"},
};

constexpr Unit enUnits[]{
    {u"km", {u"kilometre", u"kilometres"}},
    {u"%", {u"per cent", u"per cent"}},
};
} // namespace

constinit const Grammar english{
    .numerals = enNumerals,
    .dateWords = enDateWords,
    .ordinalDigits = u"[0-9]{1,4}",
    .date = uR"((?:around )?(?:(?:[0-9]{1,2} )?<word>(?: <y>)?|<y>))",
    .masculine = {},
    .neuter = {},
    .counted = u"km|kilometres|metres|people|inhabitants|residents|members|visitors|years|euros",
    .conjunctions = {},
    .to = u"to",
    .rules = enRules,
    .agreements = {},
    .lastRules = {},
    .digitGroups = u",",
    .counts = {{{u"1", u"{1} %1"}, {u"[0-9.]*[0-9]", u"{1} %1"}}},
    .units = enUnits,
};
} // namespace Speaking
