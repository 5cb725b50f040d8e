// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"
#include "localizedtext.h"

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

// The words that stand for enumerated values wherever they are written down: in the content source, in the
// database (data/schema.sql) and in JSON. In the order of the values.

template <typename Enum> inline constexpr std::array<QLatin1StringView, 0> wordsOf{};

template <>
inline constexpr std::array wordsOf<TextStatus>{QLatin1StringView("original"),
    QLatin1StringView("translated"), QLatin1StringView("reviewed"), QLatin1StringView("derived")};

template <>
inline constexpr std::array wordsOf<Municipality::Level>{
    QLatin1StringView("town"), QLatin1StringView("municipality"), QLatin1StringView("district")};

template <>
inline constexpr std::array wordsOf<Picture::Kind>{
    QLatin1StringView("arms"), QLatin1StringView("photograph")};

template <>
inline constexpr std::array wordsOf<Picture::Media>{
    QLatin1StringView("image/png"), QLatin1StringView("image/jpeg")};

template <>
inline constexpr std::array wordsOf<Party::Role>{QLatin1StringView("partner"), QLatin1StringView("member"),
    QLatin1StringView("network"), QLatin1StringView("participant")};

template <>
inline constexpr std::array wordsOf<Milestone::Kind>{QLatin1StringView("first-contact"),
    QLatin1StringView("begun"), QLatin1StringView("signed"), QLatin1StringView("renewed"),
    QLatin1StringView("declared"), QLatin1StringView("joined"), QLatin1StringView("ended")};

template <>
inline constexpr std::array wordsOf<Partnership::Form>{QLatin1StringView("twinning"),
    QLatin1StringView("friendship"), QLatin1StringView("cooperation"), QLatin1StringView("programme"),
    QLatin1StringView("network-membership")};

template <>
inline constexpr std::array wordsOf<Partnership::Status>{QLatin1StringView("planned"),
    QLatin1StringView("active"), QLatin1StringView("dormant"), QLatin1StringView("suspended"),
    QLatin1StringView("ended")};

template <>
inline constexpr std::array wordsOf<Event::Kind>{QLatin1StringView("visit"), QLatin1StringView("celebration"),
    QLatin1StringView("exchange"), QLatin1StringView("summit"), QLatin1StringView("project"),
    QLatin1StringView("publication"), QLatin1StringView("contact"), QLatin1StringView("signing")};

/// The word for a value: wordFor(Party::Role::Member) is "member".
template <typename Enum> QString wordFor(Enum value)
{
    return wordsOf<Enum>[std::size_t(value)];
}

/// The value of a word; empty when there is no such word.
template <typename Enum> std::optional<Enum> valueOf(QStringView word)
{
    const auto found = std::ranges::find_if(wordsOf<Enum>, [word](QLatin1StringView w) { return w == word; });
    if (found == wordsOf<Enum>.end())
        return std::nullopt;
    return Enum(found - wordsOf<Enum>.begin());
}
