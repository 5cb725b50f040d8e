// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "preferences.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array words{"as-device"_L1, "light"_L1, "dark"_L1, "high-contrast"_L1};
}

Preferences::Preferences(Values start, QObject *parent)
    : QObject(parent)
    , m_start(start)
    , m_values(start)
{
}

void Preferences::setTextSize(int percent)
{
    set(&Values::textSize, std::clamp(percent, minimumTextSize(), maximumTextSize()));
}

void Preferences::reset()
{
    if (m_values == m_start)
        return;
    m_values = m_start;
    Q_EMIT changed();
}

QString Preferences::word(Look look)
{
    return words.at(std::size_t(look));
}

std::optional<Preferences::Look> Preferences::lookFrom(const QString &word)
{
    const auto *found = std::find(words.begin(), words.end(), word);
    if (found == words.end())
        return std::nullopt;
    return Look(found - words.begin());
}
