// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "spoken.h"

#include "serbianlatin.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
using Ten = std::array<QStringView, 10>;

/// The words of which numbers up to 2999 are made.
struct Words {
    std::array<QStringView, 20> units; ///< 0 to 19
    Ten tens;
    Ten hundreds;
    std::array<QStringView, 3> thousands;
};

struct Numerals {
    Words cardinals;
    Words ordinals; ///< without the endings
    Ten masculine; ///< cardinals where they differ from those above
    Ten feminine;
    Ten neuter;
    QStringView tensAndUnits; ///< between them
    bool unitsFirst; ///< five and twenty; then only the tens inflect
    QStringView beforeTens; ///< after hundreds or thousands
    QChar softEnd; ///< of an ordinal's stem that takes the second of two endings
};

/// A word of dates in nominative, genitive, dative, accusative and locative, as far as ranges need them.
using Declension = std::array<QStringView, 5>;

/// What to find and what to say instead.
///
/// In the pattern a space is any space; <b> is where a number may begin, <n> the number of an ordinal (a
/// group), <day> and <y> a day and a year in digits, <word> a word of dates, <date> one side of a range, <to>
/// a dash, <masculine> and <neuter> stems of nouns, <counted> a noun after a number that is no year.
/// In the words {1} is a group of the match, and {1=f} is the group as a cardinal (feminine), {1.ega} as an
/// ordinal (with this ending; of two, as in о|е, the second follows a soft stem), {1y} as an English year,
/// {1s} as an English decade, {1@1} with its last word of dates in another case, {1#} without the marks
/// between groups of digits, {1!} the full stop only where it also ends the sentence.
struct Rule {
    QStringView pattern;
    QStringView words;
};

/// The ending of an ordinal before words like these.
struct Agreement {
    QStringView next;
    QStringView ending;
};

/// A unit's name with each of the language's counts.
struct Unit {
    QStringView sign;
    std::array<QStringView, 5> names;
};

struct Grammar {
    const Numerals &numerals;
    std::span<const Declension> dateWords;
    QStringView ordinalDigits;
    QStringView date; ///< one side of a range
    QStringView masculine; ///< stems of nouns whose gender their endings do not tell
    QStringView neuter;
    QStringView counted; ///< nouns after a number that is no year
    QStringView conjunctions; ///< between two ordinals of one noun
    QStringView to; ///< between two numbers
    std::span<const Rule> rules;
    std::span<const Agreement> agreements; ///< the first that fits counts
    std::span<const Rule> lastRules;
    QStringView digitGroups; ///< the mark between them
    std::array<Rule, 5> counts; ///< %1 in the words is the unit
    std::span<const Unit> units;
};

// In every language's patterns.
constexpr QStringView numberBegin = uR"((?<![\w.,/]))";
constexpr QStringView yearPattern = u"(?:1[0-9]|20)[0-9]{2}(?![0-9])";
constexpr QStringView dayPattern = u"(?:[12][0-9]|3[01]|[1-9])";
constexpr QStringView dash = u"(?: ?– ?|-)";

// --- Slovenian

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

constexpr Grammar slovenian{
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

// --- Serbian

constexpr Numerals srNumerals{
    .cardinals = {.units = {u"нула", u"један", u"два", u"три", u"четири", u"пет", u"шест", u"седам", u"осам",
                      u"девет", u"десет", u"једанаест", u"дванаест", u"тринаест", u"четрнаест", u"петнаест",
                      u"шеснаест", u"седамнаест", u"осамнаест", u"деветнаест"},
        .tens = {u"", u"", u"двадесет", u"тридесет", u"четрдесет", u"педесет", u"шездесет", u"седамдесет",
            u"осамдесет", u"деведесет"},
        .hundreds = {u"", u"сто", u"двеста", u"триста", u"четиристо", u"петсто", u"шестсто", u"седамсто",
            u"осамсто", u"деветсто"},
        .thousands = {u"", u"хиљаду", u"две хиљаде"}},
    .ordinals = {.units = {u"", u"прв", u"друг", u"трећ", u"четврт", u"пет", u"шест", u"седм", u"осм",
                     u"девет", u"десет", u"једанаест", u"дванаест", u"тринаест", u"четрнаест", u"петнаест",
                     u"шеснаест", u"седамнаест", u"осамнаест", u"деветнаест"},
        .tens = {u"", u"", u"двадесет", u"тридесет", u"четрдесет", u"педесет", u"шездесет", u"седамдесет",
            u"осамдесет", u"деведесет"},
        .hundreds = {u"", u"стот", u"двестот", u"тристот", u"четиристот", u"петстот", u"шестстот",
            u"седамстот", u"осамстот", u"деветстот"},
        .thousands = {u"", u"хиљадит", u"двехиљадит"}},
    .masculine = {},
    .feminine = {u"", u"једна", u"две"},
    .neuter = {u"", u"једно"},
    .tensAndUnits = u" ",
    .unitsFirst = false,
    .beforeTens = u" ",
    .softEnd = u'ћ',
};

constexpr Declension srDateWords[]{{u"јануар", u"јануара"}, {u"фебруар", u"фебруара"}, {u"март", u"марта"},
    {u"април", u"априла"}, {u"мај", u"маја"}, {u"јун", u"јуна"}, {u"јул", u"јула"}, {u"август", u"августа"},
    {u"септембар", u"септембра"}, {u"октобар", u"октобра"}, {u"новембар", u"новембра"},
    {u"децембар", u"децембра"}, {u"пролеће", u"пролећа"}, {u"лето", u"лета"}, {u"јесен", u"јесени"},
    {u"зима", u"зиме"}};

// A year is an ordinal of the feminine година, mostly in the genitive.
constexpr Rule srRules[]{
    {uR"((?:\bод )?<b>([0-9]{1,2})\.<to>([0-9]{1,2})\. (<word>))", u"од {1}. до {2}. {3@1}"},
    {uR"((?:\bод )?<b>(<y>)–([0-9]{2})\b\.?)", u"од {1}. до {2.е}"},
    {uR"((?:\bод )?<b>(<date>)<to>(<date>))", u"од {1@1} до {2@1}"},
    {uR"(<b>([0-9]{1,3})\.<to>([0-9]{1,3})\. )", u"{1}. до {2}. "},
    {uR"(<b>([0-9]{1,2})\. ?([0-9]{1,2})\. ?(?=<y>))", u"{1.ог|ег} {2.ог|ег} "},
    {uR"(<b>(<y>)/([0-9]{4}|[0-9]{2})\.(?= годин))", u"{1}. {2}."},
    {uR"(<b>(<y>)/([0-9]{4}|[0-9]{2})\b\.?)", u"{1.е} {2.е}"},
    {uR"((^|· )((?:можда )?)(<y>)\.(?=$| ·))", u"{1}{2}{3.а}"},
    {uR"((?<=\bза |\bна |наводи )(<y>)(\.)(?! годин))", u"{1.у}{2!}"},
    {uR"((?<=\b[уУ] )(<y>)(\.)(?! годин))", u"{1.ој}{2!}"},
    {uR"(<b>(<y>)(\.)(?!\w| годин| (?:и |или |до )?[0-9]{2,4}\. годин))", u"{1.е}{2!}"},
    {uR"(<b>(<y>)(?=[,;:!?)](?![0-9])|$| до\b)|\b(?:[Оо]д|[Дд]о|[Оо]ко|[Ии]з|<word>) \K(<y>)(?![\w.,–-]))",
        u"{1.е}{2.е}"},
    {uR"(<b>([0-9]{2,4})-т?их\b)", u"{1.их}"},
    {uR"(<b>([5-9]|1[0-9]|[2-9][05-9])-(?=годиш))", u"{1=}о"},
};

constexpr Agreement srAgreements[]{
    {u"<masculine>а", u"ог|ег"},
    {u"<masculine>у", u"ом|ем"},
    {u"<masculine>[ое]м", u"им"},
    {u"<neuter>а", u"ог|ег"},
    {u"<neuter>у", u"ом|ем"},
    {u"<neuter>[ое]м", u"им"},
    {u"<neuter>[ое]", u"о|е"},
    {uR"(годином|\w+цом|\w+ијом)", u"ом"},
    {uR"(години|\w+ци|\w+ији)", u"ој"},
    // Of other words, adjectives above all, the ending tells.
    {uR"(\w+[ое]г)", u"ог|ег"},
    {uR"(\w+[ое]м)", u"ом|ем"},
    {uR"(\w+ој)", u"ој"},
    {uR"(\w+их)", u"их"},
    {uR"(\w+им)", u"им"},
    {uR"(\w+(?:ње|ће|ље|ство))", u"о|е"},
    {uR"(\w+а)", u"а"},
    {uR"(\w+е)", u"е"},
    {uR"(\w+и)", u"и"},
    {uR"(\w+о)", u"о|е"},
    {uR"(\w+у)", u"у"},
    {uR"(\w\w+)", u"и"},
};

constexpr Rule srLastRules[]{
    {uR"(<b>([0-9]{1,3}) (?=(?:\w+ )?(?:годин|општин)[ае]\b))", u"{1=f} "},
};

constexpr Unit srUnits[]{
    {u"(?:km|км)", {u"километар", u"километра", u"километара"}},
    {u"%", {u"одсто", u"одсто", u"одсто"}},
};

constexpr Grammar serbian{
    .numerals = srNumerals,
    .dateWords = srDateWords,
    .ordinalDigits = u"[0-9]{1,4}",
    .date = uR"((?:око )?(?:(?:[0-9]{1,2}\. )?<word>(?: <y>\.?)?|<y>\.?))",
    .masculine = u"јануар|фебруар|март|април|мај|јун|јул|август|септембр|октобр|новембр|децембр|дан|"
                 u"век|круг|разред|члан|фестивал|конгрес|маратон|турнир|сусрет|самит|сајм|концерт|"
                 u"рођендан|састанк|камп",
    .neuter = u"столећ|такмичењ|првенств|заседањ|мест|издањ|поглављ|дружењ",
    .counted = {},
    .conjunctions = u"и|или|до",
    .to = u"до",
    .rules = srRules,
    .agreements = srAgreements,
    .lastRules = srLastRules,
    .digitGroups = u".",
    .counts = {{{u"(?:[0-9,]*[02-9])?1|[0-9]+,1", u"{1} %1"},
        {u"(?:[0-9,]*[02-9])?[2-4]|[0-9]+,[2-4]", u"{1} %1"}, {u"[0-9,]*[0-9]", u"{1} %1"}}},
    .units = srUnits,
};

// --- Latvian

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

constexpr Grammar latvian{
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

// --- English

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

constexpr Grammar english{
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
// --- The way from the tables to a text

constexpr int numbersEnd = 3000;

QString inWords(const Numerals &numerals, int number, const Words &last)
{
    if (number < 1 || number >= numbersEnd)
        return {};
    const Words &before = numerals.cardinals;
    const auto thousands = std::size_t(number / 1000);
    const auto hundreds = std::size_t(number / 100 % 10);
    const auto rest = std::size_t(number % 100);

    QStringList large;
    if (thousands > 0)
        large += (hundreds + rest > 0 ? before : last).thousands[thousands].toString();
    if (hundreds > 0)
        large += (rest > 0 ? before : last).hundreds[hundreds].toString();
    QString words = large.join(u' ');
    if (rest == 0)
        return words;

    if (!words.isEmpty())
        words += numerals.beforeTens;
    if (rest < 20)
        return words + last.units[rest];
    const std::size_t tens = rest / 10;
    const std::size_t units = rest % 10;
    if (units == 0)
        return words + last.tens[tens];
    return numerals.unitsFirst ? words + before.units[units] + numerals.tensAndUnits + last.tens[tens]
                               : words + before.tens[tens] + numerals.tensAndUnits + last.units[units];
}

QString cardinal(const Numerals &numerals, int number, QStringView gender)
{
    const Ten &forms = gender == u"m" ? numerals.masculine
        : gender == u"f"              ? numerals.feminine
                                      : numerals.neuter;
    Words words = numerals.cardinals;
    for (std::size_t unit = 1; unit < forms.size() && !gender.isEmpty(); ++unit) {
        if (!forms[unit].isEmpty())
            words.units[unit] = forms[unit];
    }
    return inWords(numerals, number, words);
}

QString ordinal(const Numerals &numerals, int number, QStringView ending)
{
    const QString stem = inWords(numerals, number, numerals.ordinals);
    if (stem.isEmpty())
        return {};
    const qsizetype border = ending.indexOf(u'|');
    if (border < 0)
        return stem + ending;
    return stem + (stem.back() == numerals.softEnd ? ending.sliced(border + 1) : ending.first(border));
}

/// "nineteen seventy-five", "nineteen oh five", "two thousand and five"; of two digits "twenty-three".
QString yearInPairs(const Numerals &numerals, int year)
{
    const int century = year / 100;
    const int rest = year % 100;
    if (century > 0 && century % 10 == 0 && rest < 10)
        return inWords(numerals, year, numerals.cardinals);
    QStringList words;
    if (century > 0)
        words += inWords(numerals, century, numerals.cardinals);
    if (rest < 10)
        words += rest == 0 ? u"hundred"_s : u"oh"_s;
    if (rest > 0)
        words += inWords(numerals, rest, numerals.cardinals);
    return words.join(u' ');
}

QString decade(const Numerals &numerals, int year)
{
    QString words = yearInPairs(numerals, year);
    if (words.endsWith(u'y'))
        words.replace(words.size() - 1, 1, u"ie"_s);
    return words + u's';
}

/// Whether the full stop after a number ends a sentence, where an ordinal has one anyhow. A capital follows
/// in either case when the next word is a name, so a sentence of few words is taken not to end yet.
bool endsSentence(const QString &text, qsizetype stop)
{
    static const QRegularExpression next(
        uR"(\.["'”“’»)]*(\s+["'„“‘«(]*\p{Lu}|\s*$))"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression begin(
        uR"([.!?…]["'”“’»)]*\s+["'„“‘«(]*\p{Lu}|\n)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression wordBegin(
        uR"(\b\p{L})"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (!next
            .match(text, stop, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
            .hasMatch())
        return false;
    constexpr int fewWords = 4;
    const QString before = text.first(stop);
    const QString sentence = before.sliced(std::max<qsizetype>(0, before.lastIndexOf(begin)));
    return sentence.count(wordBegin) > fewWords;
}

/// One language's tables as regular expressions.
class Speech {
public:
    explicit Speech(const Grammar &grammar, bool latin = false);

    QString read(QString text) const;

private:
    struct Replacement {
        QRegularExpression pattern;
        QString words;
    };

    QString inScript(QStringView cyrillic) const;
    QString expanded(QStringView pattern) const;
    void add(const QString &pattern, const QString &words, QStringView unit = {});
    QString replaced(const QString &text, const Replacement &replacement) const;
    QString filled(const QString &words, const QRegularExpressionMatch &match, const QString &text) const;
    QString form(QString captured, QChar kind, QStringView detail) const;
    QString inCase(const QString &date, std::size_t column) const;

    const Grammar &m_grammar;
    bool m_latin; ///< Serbian, written in Latin; the tables are Cyrillic
    std::vector<Replacement> m_replacements;
};

Speech::Speech(const Grammar &grammar, bool latin)
    : m_grammar(grammar)
    , m_latin(latin)
{
    for (const Rule &rule : grammar.rules)
        add(rule.pattern.toString(), rule.words.toString());
    for (const Agreement &agreement : grammar.agreements) {
        // Other ordinals may stand between: "1., 2. in 3. maja".
        add(u"<n>\\.(?=(?:,? (?:(?:%1) )?[0-9]{1,4}\\.)* (?=\\p{Ll})(?:%2)\\b)"_s.arg(
                grammar.conjunctions, agreement.next),
            u"{1.%1}"_s.arg(agreement.ending));
    }
    for (const Rule &rule : grammar.lastRules)
        add(rule.pattern.toString(), rule.words.toString());
    const QString group = u"[%1]"_s.arg(grammar.digitGroups);
    add(u"<b>[0-9]{1,3}(?:%1[0-9]{3})+(?![0-9])"_s.arg(group), u"{0#}"_s);
    for (const Unit &unit : grammar.units) {
        for (std::size_t count = 0; count < grammar.counts.size(); ++count) {
            const Rule &rule = grammar.counts[count];
            if (!rule.pattern.isEmpty())
                add(u"<b>(%1) ?%2(?!\\w|²)"_s.arg(rule.pattern, unit.sign), rule.words.toString(),
                    unit.names[count]);
        }
    }
    add(u"([0-9])–(?=[0-9])"_s, u"{1} %1 "_s, grammar.to);
    add(u"\\s*·\\s*"_s, u", "_s);
}

/// The tables are written in Cyrillic; the texts may be in Latin.
QString Speech::inScript(QStringView cyrillic) const
{
    return m_latin ? serbianLatin(cyrillic) : cyrillic.toString();
}

QString Speech::expanded(QStringView pattern) const
{
    QStringList dateWords;
    for (const Declension &cases : m_grammar.dateWords) {
        for (const QStringView word : cases) {
            if (!word.isEmpty())
                dateWords += word.toString();
        }
    }
    return inScript(pattern)
        .replace("<date>"_L1, inScript(m_grammar.date))
        .replace("<word>"_L1, u"(?:%1)\\b"_s.arg(inScript(dateWords.join(u'|'))))
        .replace("<masculine>"_L1, u"(?:%1)"_s.arg(inScript(m_grammar.masculine)))
        .replace("<neuter>"_L1, u"(?:%1)"_s.arg(inScript(m_grammar.neuter)))
        .replace("<counted>"_L1, u"(?:%1)\\b"_s.arg(m_grammar.counted))
        .replace("<n>"_L1, u"<b>(%1)"_s.arg(m_grammar.ordinalDigits))
        .replace("<day>"_L1, dayPattern.toString())
        .replace("<y>"_L1, yearPattern.toString())
        .replace("<to>"_L1, dash.toString())
        .replace("<b>"_L1, numberBegin.toString())
        .replace(u' ', u"\\s"_s);
}

void Speech::add(const QString &pattern, const QString &words, QStringView unit)
{
    m_replacements.push_back(
        {QRegularExpression(expanded(pattern), QRegularExpression::UseUnicodePropertiesOption),
            QString(words).replace("%1"_L1, unit.toString())});
    Q_ASSERT(m_replacements.back().pattern.isValid());
}

/// The date with its last word in the case of a column of the table.
QString Speech::inCase(const QString &date, std::size_t column) const
{
    const Declension *found = nullptr;
    qsizetype position = -1;
    qsizetype size = 0;
    for (const Declension &cases : m_grammar.dateWords) {
        for (const QStringView form : cases) {
            const QString word = inScript(form);
            const qsizetype at = word.isEmpty() ? -1 : date.lastIndexOf(word);
            // Of forms that begin alike the longest: gada, gadam.
            if (at > position || (at >= 0 && at == position && word.size() > size)) {
                found = &cases;
                position = at;
                size = word.size();
            }
        }
    }
    return found ? QString(date).replace(position, size, inScript((*found)[column])) : date;
}

QString Speech::form(QString captured, QChar kind, QStringView detail) const
{
    const Numerals &numerals = m_grammar.numerals;
    const int number = captured.toInt();
    QString words;
    switch (kind.unicode()) {
    case u'=':
        words = cardinal(numerals, number, detail);
        break;
    case u'.':
        words = ordinal(numerals, number, detail);
        break;
    case u'y':
        words = yearInPairs(numerals, number);
        break;
    case u's':
        words = decade(numerals, number);
        break;
    case u'@':
        words = inCase(captured, detail.toULong());
        break;
    case u'#':
        captured.remove(m_grammar.digitGroups.front());
        break;
    default: // the group as it is
        break;
    }
    // What has no words here keeps its digits.
    if (words.isEmpty() && kind == u'.' && !captured.isEmpty())
        captured += u'.';
    return words.isEmpty() ? captured : words;
}

QString Speech::filled(const QString &words, const QRegularExpressionMatch &match, const QString &text) const
{
    static const QRegularExpression slot(uR"(\{([0-9])([=.@#!ys]?)([^}]*)\})"_s);
    QString result;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &place : slot.globalMatch(words)) {
        result += words.sliced(done, place.capturedStart() - done);
        done = place.capturedEnd();
        const int group = place.capturedView(1).toInt();
        const QChar kind = place.capturedView(2).isEmpty() ? QChar() : place.capturedView(2).front();
        if (kind != u'!')
            result += form(match.captured(group), kind, place.capturedView(3));
        else if (endsSentence(text, match.capturedStart(group)))
            result += u'.';
    }
    result += words.sliced(done);
    return inScript(result);
}

QString Speech::replaced(const QString &text, const Replacement &replacement) const
{
    static const QRegularExpression sentenceEnd(
        uR"([^0-9][.!?…]["'”“’»)]*\s+["'„“‘«(]*$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString result;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : replacement.pattern.globalMatch(text)) {
        result += text.sliced(done, match.capturedStart() - done);
        QString words = filled(replacement.words, match, text);
        // A voice takes a full stop before a small letter for an abbreviation's.
        if (!words.isEmpty() && sentenceEnd.match(result).hasMatch())
            words.front() = words.front().toUpper();
        result += words;
        done = match.capturedEnd();
    }
    return result + text.sliced(done);
}

QString Speech::read(QString text) const
{
    for (const Replacement &replacement : m_replacements)
        text = replaced(text, replacement);
    return text.replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' ');
}

const Speech &speechOf(Language language)
{
    static const Speech inSlovenian(slovenian);
    static const Speech inSerbian(serbian);
    static const Speech inSerbianLatin(serbian, true);
    static const Speech inLatvian(latvian);
    static const Speech inEnglish(english);
    switch (language) {
    case Language::Slovenian:
        return inSlovenian;
    case Language::Serbian:
        return inSerbian;
    case Language::SerbianLatin:
        return inSerbianLatin;
    case Language::Latvian:
        return inLatvian;
    case Language::English:
        return inEnglish;
    }
    Q_UNREACHABLE_RETURN(inEnglish);
}
} // namespace

QString spoken(const QString &text, Language language)
{
    return speechOf(language).read(text);
}
