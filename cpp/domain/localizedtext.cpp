// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "localizedtext.h"

#include <algorithm>

void LocalizedText::set(Language language, const QString &text, TextStatus status)
{
    m_versions[std::size_t(language)] = {text, status};
}

bool LocalizedText::isEmpty() const
{
    return std::ranges::all_of(m_versions, [](const Version &v) { return v.text.isEmpty(); });
}

Language LocalizedText::shownLanguage(Language wanted) const
{
    if (has(wanted))
        return wanted;
    if (wanted == Language::SerbianLatin && has(Language::Serbian))
        return Language::Serbian;
    if (wanted == Language::Serbian && has(Language::SerbianLatin))
        return Language::SerbianLatin;
    for (const Language language : allLanguages) {
        if (has(language) && version(language).status == TextStatus::Original)
            return language;
    }
    if (has(Language::English))
        return Language::English;
    const auto found = std::ranges::find_if(allLanguages, [this](Language l) { return has(l); });
    return found == allLanguages.end() ? wanted : *found;
}
