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

/// The same keys in the same order, in rows of nearly equal length where one is longer than there is room
/// for.
QStringList dealt(const QStringList &rows, qsizetype most)
{
    if (std::ranges::all_of(rows, [most](const QString &row) { return row.size() <= most; }))
        return rows;
    const QString all = rows.join(QString());
    const qsizetype count = (all.size() + most - 1) / most;
    QStringList dealt;
    for (qsizetype row = 0; row < count; ++row)
        dealt.append(
            all.sliced(all.size() * row / count, all.size() * (row + 1) / count - all.size() * row / count));
    return dealt;
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
    Q_EMIT changed();
    setCapitals(false);
}

void KeyboardLayout::setMost(int most)
{
    most = std::max(5, most);
    if (most == m_most)
        return;
    m_most = most;
    Q_EMIT changed();
}

void KeyboardLayout::setCapitals(bool capitals)
{
    if (capitals == m_capitals)
        return;
    m_capitals = capitals;
    Q_EMIT capitalsChanged();
}

QStringList KeyboardLayout::rows() const
{
    const Language language = languageFromTag(m_language).value_or(Language::English);
    QStringList rows = dealt({u"1234567890"_s}, m_most);
    return rows + dealt(letters(language), m_most);
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
