// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentlines.h"

using namespace Qt::StringLiterals;

QString escapedText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        const bool endsLine =
            letter == u'\n' || letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator;
        if (letter == u'\r' || endsLine) {
            const bool pair = letter == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n';
            if (!pair)
                escaped += "\\n"_L1;
        } else if (letter == u'\\' || letter == u';' || letter == u',') {
            escaped += u'\\';
            escaped += letter;
        } else if (letter == u'\t') {
            escaped += u' ';
        } else if (letter.category() != QChar::Other_Control) {
            escaped += letter;
        }
    }
    return escaped;
}

QByteArray contentLine(const QString &name, const QString &value)
{
    constexpr qsizetype longest = 75;
    const auto goesOn = [](char octet) { return (uchar(octet) & 0xC0) == 0x80; };

    const QByteArray line = QString(name + u':' + value).toUtf8();
    QByteArray folded;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype room = at == 0 ? longest : longest - 1; // a folded line begins with a space
        qsizetype end = qMin(at + room, line.size());
        while (end < line.size() && goesOn(line.at(end)))
            --end;
        folded += (at == 0 ? "" : "\r\n ") + line.sliced(at, end - at);
        at = end;
    }
    return folded + "\r\n";
}

QString degrees(double value)
{
    QString number = QString::number(value, 'f', 5);
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    return number == "-0"_L1 ? u"0"_s : number;
}
