// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "console.h"

#include <QJsonDocument>

#include <cstdio>

namespace {
void write(std::FILE *stream, const QByteArray &utf8)
{
    std::fwrite(utf8.constData(), 1, std::size_t(utf8.size()), stream);
    std::fflush(stream);
}

QByteArray line(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = QChar::ReplacementCharacter;
    }
    if (!text.endsWith(u'\n'))
        text += u'\n';
    return text.toUtf8();
}
} // namespace

void print(const QString &text)
{
    write(stdout, line(text));
}

void print(const QJsonArray &array)
{
    write(stdout, QJsonDocument(array).toJson());
}

void complain(const QString &text)
{
    write(stderr, line(text));
}
