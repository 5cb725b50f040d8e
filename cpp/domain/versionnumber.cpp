// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "versionnumber.h"

#include <QStringList>

#include <algorithm>

namespace {
constexpr int mostDigits = 6;

bool isNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= mostDigits && (text.size() == 1 || text.front() != u'0')
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}
} // namespace

std::optional<VersionNumber> VersionNumber::fromString(QStringView text)
{
    const auto words = text.split(u'.');
    VersionNumber version;
    if (words.size() > qsizetype(version.m_parts.size()) || !std::ranges::all_of(words, isNumber))
        return std::nullopt;
    std::ranges::transform(words, version.m_parts.begin(), [](QStringView word) { return word.toInt(); });
    version.m_count = int(words.size());
    return version;
}

QString VersionNumber::toString() const
{
    QStringList words;
    for (int i = 0; i < m_count; ++i)
        words.append(QString::number(m_parts[std::size_t(i)]));
    return words.join(u'.');
}
