// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "serbianlatintranslator.h"

#include "serbianlatin.h"

QString SerbianLatinTranslator::translate(
    const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    const QString cyrillic = QTranslator::translate(context, sourceText, disambiguation, n);
    // Null means "ask the next translator", empty means "translated as nothing".
    return cyrillic.isNull() ? cyrillic : serbianLatin(cyrillic);
}
