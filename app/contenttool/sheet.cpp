// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "sheet.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int labelWidth = 15;
}

Sheet::Sheet(const QString &title, QLatin1StringView record, const QString &id)
    : m_text(u"%1 (%2 %3)\n"_s.arg(title, record, id))
{
}

void Sheet::fact(QLatin1StringView label, const QString &value)
{
    if (!value.isEmpty())
        m_text += u"  "_s + QString(label + u':').leftJustified(labelWidth) + value + u'\n';
}

void Sheet::paragraph(const QString &text)
{
    if (!text.isEmpty())
        m_text += u"\n  "_s + text + u'\n';
}

void Sheet::list(QLatin1StringView heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    m_text += u"\n  "_s + heading + u":\n"_s;
    for (const QString &line : lines)
        m_text += u"  - "_s + line + u'\n';
}
