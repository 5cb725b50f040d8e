// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "searchkey.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {
/// Plain letters for the small letters that do not decompose into a to z and marks, and for those that would
/// decompose into the wrong ones (й is not и). Empty for what is taken away without leaving a gap.
std::optional<QLatin1StringView> plainLetters(char16_t letter)
{
    switch (letter) {
    // Latin
    case u'ł':
        return "l"_L1;
    case u'đ':
    case u'ð':
        return "d"_L1;
    case u'ø':
        return "o"_L1;
    case u'æ':
        return "ae"_L1;
    case u'œ':
        return "oe"_L1;
    case u'ß':
        return "ss"_L1;
    case u'þ':
        return "th"_L1;
    case u'ı':
        return "i"_L1;
    case u'ħ':
        return "h"_L1;
    case u'ŋ':
        return "n"_L1;
    case u'ŧ':
        return "t"_L1;
    case u'ə':
        return "e"_L1;
    // Cyrillic of the Slavic languages
    case u'а':
    case u'ъ': // a vowel in Bulgarian, where town names have it
        return "a"_L1;
    case u'б':
        return "b"_L1;
    case u'в':
        return "v"_L1;
    case u'г':
    case u'ґ':
        return "g"_L1;
    case u'д':
    case u'ђ':
        return "d"_L1;
    case u'ѓ':
        return "gj"_L1;
    case u'е':
    case u'э':
        return "e"_L1;
    case u'є':
        return "je"_L1;
    case u'ж':
    case u'з':
        return "z"_L1;
    case u'ѕ':
    case u'џ':
        return "dz"_L1;
    case u'и':
    case u'і':
        return "i"_L1;
    case u'ї':
        return "ji"_L1;
    case u'й':
    case u'ј':
        return "j"_L1;
    case u'к':
        return "k"_L1;
    case u'ќ':
        return "kj"_L1;
    case u'л':
        return "l"_L1;
    case u'љ':
        return "lj"_L1;
    case u'м':
        return "m"_L1;
    case u'н':
        return "n"_L1;
    case u'њ':
        return "nj"_L1;
    case u'о':
        return "o"_L1;
    case u'п':
        return "p"_L1;
    case u'р':
        return "r"_L1;
    case u'с':
    case u'ш':
        return "s"_L1;
    case u'т':
        return "t"_L1;
    case u'ћ':
    case u'ц':
    case u'ч':
        return "c"_L1;
    case u'у':
    case u'ў':
        return "u"_L1;
    case u'ф':
        return "f"_L1;
    case u'х':
        return "h"_L1;
    case u'щ':
        return "sc"_L1;
    case u'ы':
        return "y"_L1;
    case u'ю':
        return "ju"_L1;
    case u'я':
        return "ja"_L1;
    // Signs inside words: soft sign, apostrophes
    case u'ь':
    case u'\'':
    case u'`':
    case u'\u02B9': // modifier letter prime
    case u'\u02BC': // modifier letter apostrophe
    case u'\u2018':
    case u'\u2019':
    case u'\u2032':
        return ""_L1;
    default:
        return std::nullopt;
    }
}

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isVowel(QChar c)
{
    return u"aeiou"_s.contains(c);
}

struct Spelling {
    QLatin1StringView from;
    QLatin1StringView to;
};

// Each works on what the ones before it left.
constexpr std::array sameSounds{
    Spelling{"tch"_L1, "c"_L1},
    Spelling{"sch"_L1, "s"_L1},
    Spelling{"sz"_L1, "s"_L1},
    Spelling{"dz"_L1, "z"_L1},
    Spelling{"ch"_L1, "c"_L1},
    Spelling{"cz"_L1, "c"_L1},
    Spelling{"sh"_L1, "s"_L1},
    Spelling{"zh"_L1, "z"_L1},
    Spelling{"kh"_L1, "h"_L1},
    Spelling{"ph"_L1, "f"_L1},
    Spelling{"th"_L1, "t"_L1},
    Spelling{"ck"_L1, "k"_L1},
    Spelling{"ts"_L1, "c"_L1},
    Spelling{"tz"_L1, "c"_L1},
    Spelling{"lj"_L1, "l"_L1},
    Spelling{"nj"_L1, "n"_L1},
    Spelling{"dj"_L1, "d"_L1},
    Spelling{"ae"_L1, "a"_L1},
    Spelling{"oe"_L1, "o"_L1},
    Spelling{"qu"_L1, "kv"_L1},
    Spelling{"ue"_L1, "i"_L1},
    Spelling{"w"_L1, "v"_L1},
    Spelling{"x"_L1, "ks"_L1},
    Spelling{"q"_L1, "k"_L1},
};

/// y and j: after l and n silent like lj and nj; at the beginning of a word j where it is a consonant, else
/// i. Inside a word both are i. (At the beginning j stays apart from i, or the first letter typed would find
/// too much.)
QString withoutGlides(const QString &key)
{
    QString result;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const QChar letter = key[i];
        const bool beforeVowel = i + 1 < key.size() && isVowel(key[i + 1]);
        const bool first = i == 0 || !key[i - 1].isLetter();
        if (letter != u'y' && letter != u'j')
            result += letter;
        else if (first)
            result += letter == u'j' || beforeVowel ? u'j' : u'i';
        else if (!beforeVowel || !u"ln"_s.contains(key[i - 1]))
            result += u'i';
    }
    return result;
}

QString withoutDoubledLetters(const QString &key)
{
    QString result;
    for (const QChar c : key) {
        if (!c.isLetter() || !result.endsWith(c))
            result += c;
    }
    return result;
}
} // namespace

QString foldedKey(QStringView text)
{
    // The table comes before the decomposition, which would make и of й.
    QString mapped;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KC).toLower()) {
        if (const auto plain = plainLetters(c.unicode()))
            mapped += *plain;
        else
            mapped += c;
    }

    QString key;
    bool gap = false;
    const auto append = [&](auto letters) {
        if (gap && !key.isEmpty())
            key += u' ';
        gap = false;
        key += letters;
    };
    for (const QChar c : mapped.normalized(QString::NormalizationForm_KD)) {
        if (isPlain(c))
            append(c);
        else if (c.isMark() || c.category() == QChar::Other_Format)
            continue;
        else if (const auto plain = plainLetters(c.unicode())) // what stood under a mark, as in ѐ
            append(*plain);
        else
            gap = true;
    }
    return key;
}

QString looseKey(QStringView text)
{
    // Slavs and Latvians write ü as i (Гитерсло, Diseldorfa), so it is told from u before the fold takes the
    // dots away.
    QString spelled = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    spelled.replace(u'ü', "ue"_L1).replace(u'ű', "ue"_L1);
    QString key = foldedKey(spelled);
    for (const Spelling &spelling : sameSounds)
        key.replace(spelling.from, spelling.to);
    return withoutDoubledLetters(withoutGlides(key));
}
