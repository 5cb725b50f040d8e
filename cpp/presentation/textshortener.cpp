// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "textshortener.h"

#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {
/// How much of the text is in the first so many lines, laid out as Qt Quick's Text does it.
qsizetype lengthOf(const QString &text, const QFont &font, qreal width, int lines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    qsizetype length = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        length = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return length;
}

QString withEllipsis(QString begun)
{
    while (begun.endsWith(u',') || begun.endsWith(u';') || begun.endsWith(u':') || begun.endsWith(u'–')) {
        begun.chop(1);
        begun = begun.trimmed();
    }
    const bool endsSentence = begun.endsWith(u'.') || begun.endsWith(u'!') || begun.endsWith(u'?');
    return begun + (endsSentence ? u"\u00A0…"_s : u"…"_s);
}
} // namespace

QString TextShortener::beginning(const QString &text, const QFont &font, qreal width, int lines)
{
    const qsizetype shown = lengthOf(text, font, width, lines);
    if (width <= 0 || shown >= text.size())
        return text;
    // Where a word ends with the line, the space after it may still be in it.
    for (qsizetype end = text.at(shown).isSpace() ? shown : text.lastIndexOf(u' ', shown - 1); end > 0;
        end = text.lastIndexOf(u' ', end - 1)) {
        const QString begun = withEllipsis(text.first(end).trimmed());
        if (lengthOf(begun, font, width, lines) == begun.size())
            return begun;
    }
    return text;
}
