// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "serbianlatin.h"

using namespace Qt::StringLiterals;

namespace {
/// The Latin letter or digraph for a small Cyrillic letter; empty when it is not Serbian.
QStringView latinLetter(QChar small)
{
    switch (small.unicode()) {
    case u'а':
        return u"a";
    case u'б':
        return u"b";
    case u'в':
        return u"v";
    case u'г':
        return u"g";
    case u'д':
        return u"d";
    case u'ђ':
        return u"đ";
    case u'е':
        return u"e";
    case u'ж':
        return u"ž";
    case u'з':
        return u"z";
    case u'и':
        return u"i";
    case u'ј':
        return u"j";
    case u'к':
        return u"k";
    case u'л':
        return u"l";
    case u'љ':
        return u"lj";
    case u'м':
        return u"m";
    case u'н':
        return u"n";
    case u'њ':
        return u"nj";
    case u'о':
        return u"o";
    case u'п':
        return u"p";
    case u'р':
        return u"r";
    case u'с':
        return u"s";
    case u'т':
        return u"t";
    case u'ћ':
        return u"ć";
    case u'у':
        return u"u";
    case u'ф':
        return u"f";
    case u'х':
        return u"h";
    case u'ц':
        return u"c";
    case u'ч':
        return u"č";
    case u'џ':
        return u"dž";
    case u'ш':
        return u"š";
    default:
        return {};
    }
}

/// The letter next to `position` in the same word, in steps of +1 or -1; null when the word ends there.
QChar neighbour(QStringView text, qsizetype position, int step)
{
    // Stress marks may stand between the letters of a word.
    do
        position += step;
    while (position >= 0 && position < text.size() && text[position].isMark());
    return position >= 0 && position < text.size() && text[position].isLetter() ? text[position] : QChar();
}

bool isAllCapitals(QStringView text, qsizetype position)
{
    const QChar next = neighbour(text, position, +1);
    return next.isNull() ? neighbour(text, position, -1).isUpper() : next.isUpper();
}
} // namespace

QString serbianLatin(QStringView cyrillic)
{
    QString latin;
    latin.reserve(cyrillic.size() + cyrillic.size() / 8);
    for (qsizetype i = 0; i < cyrillic.size(); ++i) {
        const QChar letter = cyrillic[i];
        const QStringView small = latinLetter(letter.toLower());
        if (small.isEmpty()) {
            latin += letter;
        } else if (!letter.isUpper()) {
            latin += small;
        } else {
            latin += small.front().toUpper();
            if (small.size() == 2)
                latin += isAllCapitals(cyrillic, i) ? small.back().toUpper() : small.back();
        }
    }
    return latin;
}
