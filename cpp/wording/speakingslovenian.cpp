// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "speakinggrammar.h"

using namespace Qt::StringLiterals;

namespace Speaking {
namespace {
constexpr Numerals slNumerals{
    .cardinals = {.units = {u"nič", u"ena", u"dva", u"tri", u"štiri", u"pet", u"šest", u"sedem", u"osem",
                      u"devet", u"deset", u"enajst", u"dvanajst", u"trinajst", u"štirinajst", u"petnajst",
                      u"šestnajst", u"sedemnajst", u"osemnajst", u"devetnajst"},
        .tens = {u"", u"", u"dvajset", u"trideset", u"štirideset", u"petdeset", u"šestdeset", u"sedemdeset",
            u"osemdeset", u"devetdeset"},
        .hundreds = {u"", u"sto", u"dvesto", u"tristo", u"štiristo", u"petsto", u"šeststo", u"sedemsto",
            u"osemsto", u"devetsto"},
        .thousands = {u"", u"tisoč", u"dva tisoč"}},
    .ordinals = {.units = {u"", u"prv", u"drug", u"tretj", u"četrt", u"pet", u"šest", u"sedm", u"osm",
                     u"devet", u"deset", u"enajst", u"dvanajst", u"trinajst", u"štirinajst", u"petnajst",
                     u"šestnajst", u"sedemnajst", u"osemnajst", u"devetnajst"},
        .tens = {u"", u"", u"dvajset", u"trideset", u"štirideset", u"petdeset", u"šestdeset", u"sedemdeset",
            u"osemdeset", u"devetdeset"},
        .hundreds = {u"", u"stot", u"dvestot", u"tristot", u"štiristot", u"petstot", u"šeststot",
            u"sedemstot", u"osemstot", u"devetstot"},
        .thousands = {u"", u"tisoč", u"dvatisoč"}},
    .masculine = {u"", u"en"},
    .feminine = {u"", u"ena", u"dve"},
    .neuter = {u"", u"eno", u"dve"},
    .tensAndUnits = u"in",
    .unitsFirst = true,
    .beforeTens = u" ",
    .softEnd = u'j',
};

constexpr Declension slDateWords[]{{u"januar", u"januarja"}, {u"februar", u"februarja"}, {u"marec", u"marca"},
    {u"april", u"aprila"}, {u"maj", u"maja"}, {u"junij", u"junija"}, {u"julij", u"julija"},
    {u"avgust", u"avgusta"}, {u"september", u"septembra"}, {u"oktober", u"oktobra"},
    {u"november", u"novembra"}, {u"december", u"decembra"}, {u"pomlad", u"pomladi"}, {u"poletje", u"poletja"},
    {u"jesen", u"jeseni"}, {u"zima", u"zime"}};

constexpr Rule slRules[]{
    {uR"((?:\bod )?<b>([0-9]{1,2})\.<to>([0-9]{1,2})\. (<word>))", u"od {1}. do {2}. {3@1}"},
    {uR"((?:\bod )?<b>(<date>)<to>(<date>))", u"od {1@1} do {2@1}"},
    {uR"(<b>([0-9]{1,3})\.<to>([0-9]{1,3})\. )", u"{1}. do {2}. "},
    {uR"(<b>([0-9]{1,2})\. ?([0-9]{1,2})\. ?(?=<y>))", u"{1.ega} {2.ega} "},
    {uR"(<b>(<y>)/([0-9]{4}|[0-9]{2})\b)", u"{1=} {2=}"},
    {uR"((?:\bod )?<b>(<y>)–([0-9]{2})\b)", u"od {1=} do {2=}"},
    {uR"(<b>([0-9]{1,4})-(?=let))", u"{1=n}"},
    {uR"(<b>([0-9]{2,4})-ih\b)", u"{1.ih}"},
    {uR"(<b>(<y>)(?![\w/]|[.,–-][0-9]| ?km\b| ?%))", u"{1=}"},
};

constexpr Agreement slAgreements[]{
    {u"<masculine>a|dne", u"ega"},
    {u"<masculine>u", u"em"},
    {u"<masculine>[eo]m", u"im"},
    {u"let", u"ih"},
    {u"<neuter>a", u"ega"},
    {u"<neuter>u", u"em"},
    {u"<neuter>[eo]m", u"im"},
    {u"<neuter>[eo]", u"o|e"},
    // Of other words, adjectives above all, the ending tells.
    {uR"(\w+ega)", u"ega"},
    {uR"(\w+emu)", u"emu"},
    {uR"(\w+em)", u"em"},
    {uR"(\w+[io]m)", u"im"},
    {uR"(\w+ih)", u"ih"},
    {uR"(\w+imi)", u"imi"},
    {uR"(\w+(?:nj|tj|stv)[eo])", u"o|e"},
    {uR"(\w+a)", u"a"},
    {uR"(\w+e)", u"e"},
    {uR"(\w+i)", u"i"},
    {uR"(\w+o)", u"o"},
    {uR"(\w+u)", u"em"},
    {uR"((?!in\b|ali\b)\w\w+)", u"i"},
};

constexpr Rule slLastRules[]{
    {uR"(<b>([0-9]{1,3}) (?=let[oia]?\b))", u"{1=n} "},
    {uR"(<b>([0-9]{1,3}) (?=(?:\w+ )?občin[aie]?\b))", u"{1=f} "},
};

constexpr Unit slUnits[]{
    {u"km", {u"kilometra", u"kilometer", u"kilometra", u"kilometri", u"kilometrov"}},
    {u"%", {u"odstotka", u"odstotek", u"odstotka", u"odstotki", u"odstotkov"}},
};
} // namespace

constinit const Grammar slovenian{
    .numerals = slNumerals,
    .dateWords = slDateWords,
    .ordinalDigits = u"[0-9]{1,3}",
    .date = uR"((?:okoli )?(?:(?:[0-9]{1,2}\. )?<word>(?: <y>)?|(?:leta )?<y>))",
    .masculine = u"januarj|februarj|marc|april|maj|junij|julij|avgust|septembr|oktobr|novembr|"
                 u"decembr|dnev|tedn|mesec|vek|krog|razred|člen|odstavk|festival|kongres|maraton|"
                 u"turnir|tabor|vrh|koncert|sestank|sejm|pohod|tek|zvezk",
    .neuter = u"let|stoletj|desetletj|tisočletj|srečanj|zasedanj|tekmovanj|prvenstv|poglavj|mest|"
              u"nadstropj",
    .counted = {},
    .conjunctions = u"in|ali|do",
    .to = u"do",
    .rules = slRules,
    .agreements = slAgreements,
    .lastRules = slLastRules,
    .digitGroups = u".",
    .counts = {{{u"[0-9]+,[0-9]+", u"{1} %1"}, {u"(?:[0-9]*0)?1", u"{1=m} %1"},
        {u"(?:[0-9]*0)?2", u"{1=m} %1"}, {u"(?:[0-9]*0)?[34]", u"{1} %1"}, {u"[0-9]+", u"{1} %1"}}},
    .units = slUnits,
};
} // namespace Speaking
