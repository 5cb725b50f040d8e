// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "pin.h"

#include <algorithm>
#include <array>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype shortest = 4;
constexpr qsizetype longest = 12;

bool isPin(const QString &pin)
{
    return pin.size() >= shortest && pin.size() <= longest
        && std::ranges::all_of(pin, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
}
} // namespace

std::optional<QString> hashPin(const QString &pin)
{
    if (!isPin(pin) || sodium_init() < 0)
        return std::nullopt;
    const QByteArray digits = pin.toLatin1();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), digits.constData(), quint64(digits.size()),
            crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0)
        return std::nullopt;
    return QString::fromLatin1(hash.data());
}

bool pinFits(const QString &pin, const QString &hash)
{
    if (!isPin(pin) || !isPinHash(hash) || sodium_init() < 0)
        return false;
    const QByteArray digits = pin.toLatin1();
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), digits.constData(), quint64(digits.size()))
        == 0;
}

bool isPinHash(const QString &hash)
{
    return hash.startsWith(u"$argon2id$"_s) && hash.size() < qsizetype(crypto_pwhash_STRBYTES)
        && std::ranges::all_of(hash, [](QChar each) { return each.unicode() > 32 && each.unicode() < 127; });
}
