// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publickey.h"

/// What a town signs its content with. Only key files without a password (`minisign -G -W`) are read and
/// written; who has one with a password signs with minisign itself.
class KeyPair {
public:
    static KeyPair generate();
    /// Of the two lines of a *.key file of minisign. The error is an English sentence without a full stop.
    static tl::expected<KeyPair, QString> fromText(const QByteArray &text);
    QByteArray toText() const;
    ~KeyPair();
    KeyPair(const KeyPair &) = default;
    KeyPair(KeyPair &&) = default;
    KeyPair &operator=(const KeyPair &) = default;
    KeyPair &operator=(KeyPair &&) = default;

    const PublicKey &publicKey() const { return m_public; }

    /// The text of the *.minisig file of an open file: its hash is signed ("ED"). Comments are one line each.
    tl::expected<QByteArray, QString> sign(QFile &file, const QByteArray &trustedComment) const;

private:
    KeyPair() = default;

    PublicKey m_public;
    QByteArray m_secret; ///< 64 bytes as libsodium has them: seed and public key
};
