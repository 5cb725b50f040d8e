// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "keyboardlayout.h"

#include "language.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QStringList letters(Language language)
{
    switch (language) {
    case Language::Slovenian:
    case Language::SerbianLatin:
        return {u"qwertzuiopšđ"_s, u"asdfghjklčćž"_s, u"yxcvbnm"_s};
    case Language::Serbian:
        return {u"љњертзуиопшђ"_s, u"асдфгхјклчћж"_s, u"џцвбнм"_s};
    case Language::Latvian:
        return {u"āčēģīķļņšūž"_s, u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm"_s};
    case Language::English:
        return {u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm"_s};
    }
    Q_UNREACHABLE_RETURN({});
}

void press(Qt::Key key)
{
    QObject *focus = QGuiApplication::focusObject();
    if (!focus)
        return;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier);
        QCoreApplication::sendEvent(focus, &event);
    }
}
} // namespace

void KeyboardLayout::setLanguage(const QString &tag)
{
    if (tag == m_language)
        return;
    m_language = tag;
    m_capitals = false;
    Q_EMIT changed();
}

void KeyboardLayout::setCapitals(bool capitals)
{
    if (capitals == m_capitals)
        return;
    m_capitals = capitals;
    Q_EMIT changed();
}

QStringList KeyboardLayout::rows() const
{
    const Language language = languageFromTag(m_language).value_or(Language::English);
    QStringList rows{u"1234567890"_s};
    for (const QString &row : letters(language))
        rows.append(m_capitals ? localeOf(language).toUpper(row) : row);
    return rows;
}

int KeyboardLayout::columns() const
{
    const QStringList all = rows();
    return int(std::ranges::max(all, {}, &QString::size).size());
}

void KeyboardLayout::type(const QString &text)
{
    QObject *focus = QGuiApplication::focusObject();
    if (!focus)
        return;
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(focus, &event);
    setCapitals(false);
}

void KeyboardLayout::erase()
{
    press(Qt::Key_Backspace);
}

void KeyboardLayout::enter()
{
    press(Qt::Key_Return);
}
