// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

/// The staff's PIN, of which only a hash is kept: Argon2id as one printable string ("$argon2id$v=19$m=…"),
/// made and checked by libsodium (crypto_pwhash_str, RFC 9106).

/// Hashes a PIN; takes about a tenth of a second and 64 MiB. Empty when there is no memory for it, or when
/// the PIN is not of four to twelve digits.
std::optional<QString> hashPin(const QString &pin);

/// Whether this is the PIN of a hash. As slow as hashing; a hash that is none fits no PIN.
bool pinFits(const QString &pin, const QString &hash);

/// Whether a text looks like a hash that pinFits() can check.
bool isPinHash(const QString &hash);
