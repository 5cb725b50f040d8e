// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "speakinggrammar.h"

using namespace Qt::StringLiterals;

namespace Speaking {
namespace {
constexpr Numerals lvNumerals{
    .cardinals = {.units = {u"nulle", u"viens", u"divi", u"trīs", u"četri", u"pieci", u"seši", u"septiņi",
                      u"astoņi", u"deviņi", u"desmit", u"vienpadsmit", u"divpadsmit", u"trīspadsmit",
                      u"četrpadsmit", u"piecpadsmit", u"sešpadsmit", u"septiņpadsmit", u"astoņpadsmit",
                      u"deviņpadsmit"},
        .tens = {u"", u"", u"divdesmit", u"trīsdesmit", u"četrdesmit", u"piecdesmit", u"sešdesmit",
            u"septiņdesmit", u"astoņdesmit", u"deviņdesmit"},
        .hundreds = {u"", u"simt", u"divi simti", u"trīs simti", u"četri simti", u"pieci simti",
            u"seši simti", u"septiņi simti", u"astoņi simti", u"deviņi simti"},
        .thousands = {u"", u"tūkstoš", u"divi tūkstoši"}},
    .ordinals = {.units = {u"", u"pirm", u"otr", u"treš", u"ceturt", u"piekt", u"sest", u"septīt", u"astot",
                     u"devīt", u"desmit", u"vienpadsmit", u"divpadsmit", u"trīspadsmit", u"četrpadsmit",
                     u"piecpadsmit", u"sešpadsmit", u"septiņpadsmit", u"astoņpadsmit", u"deviņpadsmit"},
        .tens = {u"", u"", u"divdesmit", u"trīsdesmit", u"četrdesmit", u"piecdesmit", u"sešdesmit",
            u"septiņdesmit", u"astoņdesmit", u"deviņdesmit"},
        .hundreds = {u"", u"simt", u"divsimt", u"trīssimt", u"četrsimt", u"piecsimt", u"sešsimt",
            u"septiņsimt", u"astoņsimt", u"deviņsimt"},
        .thousands = {u"", u"tūkstoš", u"divtūkstoš"}},
    .masculine = {},
    .feminine = {u"", u"viena", u"divas", u"trīs", u"četras", u"piecas", u"sešas", u"septiņas", u"astoņas",
        u"deviņas"},
    .neuter = {},
    .tensAndUnits = u" ",
    .unitsFirst = false,
    .beforeTens = u" ",
    .softEnd = {},
};

constexpr Declension lvDateWords[]{
    {u"janvāris", u"janvāra", u"janvārim", u"janvāri", u"janvārī"},
    {u"februāris", u"februāra", u"februārim", u"februāri", u"februārī"},
    {u"marts", u"marta", u"martam", u"martu", u"martā"},
    {u"aprīlis", u"aprīļa", u"aprīlim", u"aprīli", u"aprīlī"},
    {u"maijs", u"maija", u"maijam", u"maiju", u"maijā"},
    {u"jūnijs", u"jūnija", u"jūnijam", u"jūniju", u"jūnijā"},
    {u"jūlijs", u"jūlija", u"jūlijam", u"jūliju", u"jūlijā"},
    {u"augusts", u"augusta", u"augustam", u"augustu", u"augustā"},
    {u"septembris", u"septembra", u"septembrim", u"septembri", u"septembrī"},
    {u"oktobris", u"oktobra", u"oktobrim", u"oktobri", u"oktobrī"},
    {u"novembris", u"novembra", u"novembrim", u"novembri", u"novembrī"},
    {u"decembris", u"decembra", u"decembrim", u"decembri", u"decembrī"},
    {u"pavasaris", u"pavasara", u"pavasarim", u"pavasari", u"pavasarī"},
    {u"vasara", u"vasaras", u"vasarai", u"vasaru", u"vasarā"},
    {u"rudens", u"rudens", u"rudenim", u"rudeni", u"rudenī"},
    {u"ziema", u"ziemas", u"ziemai", u"ziemu", u"ziemā"},
    {u"gads", u"gada", u"gadam", u"gadu", u"gadā"},
};

constexpr Rule lvRules[]{
    {uR"((?:\bno )?((?:<b><y>\. gada )?)<b>([0-9]{1,4})\.<to>([0-9]{1,4})\. (<word>))",
        u"no {1}{2}. līdz {3}. {4@2}"},
    {uR"((?:\bno )?(?<!ap )<b>(<date>)<to>(<date>))", u"no {1@1} līdz {2@2}"},
    {uR"(<n>\.(?= līdz [0-9]{1,4}\. ))", u"{1.ā}"},
    {uR"(<b>(<y>)\.?/([0-9]{4}|[0-9]{2})\.)", u"{1}. {2}."},
    {uR"(<b>(<y>)/([0-9]{4}|[0-9]{2})\b)", u"{1.ais} {2.ais}"},
};

// Whatever the gender, nearly every ending of a noun goes with one of the ordinal.
constexpr Agreement lvAgreements[]{
    {uR"(gadi)", u"ie"},
    {uR"(\w+šanās)", u"ā"},
    {uR"(\w+iem)", u"ajiem"},
    {uR"(\w+[āēī]m)", u"ajām"},
    {uR"(\w+[aiu]m)", u"ajam"},
    {uR"(\w+[ae]i)", u"ajai"},
    {uR"(\w+skā)", u"ā"},
    {uR"(\w+[āēī])", u"ajā"},
    {uR"(\w+ās)", u"ās"},
    {uR"(\w+os)", u"ajos"},
    {uR"(\w+[ae]s)", u"ās"},
    {uR"(\w+[sš])", u"ais"},
    {uR"(\w+[ae])", u"ā"},
    {uR"((?!mācību )\w+[uo])", u"o"},
    {uR"(mācību \w+s)", u"ais"},
    {uR"(mācību \w+a)", u"ā"},
    {uR"(mācību \w+ā)", u"ajā"},
    {uR"(\w\w+i)", u"o"},
};

constexpr Rule lvLastRules[]{
    {uR"(<b>([0-9]{1,3}) (?=(?:\w+ )?pašvaldība[s]?\b))", u"{1=f} "},
};

constexpr Unit lvUnits[]{
    {u"km", {u"kilometrs", u"kilometri"}},
    {u"%", {u"procents", u"procenti"}},
};
} // namespace

constinit const Grammar latvian{
    .numerals = lvNumerals,
    .dateWords = lvDateWords,
    .ordinalDigits = u"[0-9]{1,4}",
    .date = uR"((?:<y>\. gada )?(?:[0-9]{1,4}\. )?<word>)",
    .masculine = {},
    .neuter = {},
    .counted = {},
    .conjunctions = u"un|vai|līdz",
    .to = u"līdz",
    .rules = lvRules,
    .agreements = lvAgreements,
    .lastRules = lvLastRules,
    .digitGroups = u"\u00A0",
    .counts = {{{u"(?:[0-9,]*[02-9])?1|[0-9]+,1", u"{1} %1"}, {u"[0-9,]*[0-9]", u"{1} %1"}}},
    .units = lvUnits,
};
} // namespace Speaking
