// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

// The files of minisign (https://jedisct1.github.io/minisign/, "Signature format", "Public key format",
// "Secret key format"): lines of text, every second one base64.

/// What a *.minisig file says.
struct MinisignSignature {
    /// Whether the file's BLAKE2b-512 hash is signed ("ED", what minisign writes today) or the file itself
    /// ("Ed", what it wrote before 0.10 and writes with -l).
    bool isPrehashed = true;
    QByteArray keyId; ///< 8 bytes
    QByteArray signature; ///< 64 bytes of Ed25519
    QByteArray trustedComment; ///< UTF-8; trusted only when the global signature holds
    QByteArray globalSignature; ///< 64 bytes, over the signature and the trusted comment

    /// The error is an English sentence without a full stop.
    static tl::expected<MinisignSignature, QString> fromText(const QByteArray &text);
    QByteArray toText(const QByteArray &untrustedComment) const;
};

/// The bytes of one strict base64 line of a known length; null when it is anything else.
QByteArray minisignBytes(const QByteArray &line, qsizetype size);

/// The lines of a text, ends of line of either kind taken off; none when it is longer than any file of
/// minisign.
QList<QByteArray> minisignLines(const QByteArray &text);
