// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

class QFile;

/// A public key of minisign, with which a town's content is known to be the town's.
class PublicKey {
public:
    /// Of its 56 letters, "RWQ…" (`minisign -P`), or of the two lines of a *.pub file. The error is an
    /// English sentence without a full stop.
    static tl::expected<PublicKey, QString> fromText(const QByteArray &text);
    /// The 56 letters.
    QByteArray toText() const;
    /// The two lines of a *.pub file.
    QByteArray toFile() const;

    const QByteArray &id() const { return m_id; }
    bool operator==(const PublicKey &other) const = default;

private:
    friend class KeyPair;
    friend tl::expected<QString, QString> verifiedComment(
        QFile &, const QByteArray &, const QList<PublicKey> &);

    QByteArray m_id; ///< 8 bytes
    QByteArray m_key; ///< 32 bytes
};

/// Checks a file, open for reading, against the text of its *.minisig and the keys of those who may sign; the
/// whole file is read. Gives the trusted comment, or an English sentence without a full stop. Both kinds of
/// signatures count, of the file's hash and of the file itself.
tl::expected<QString, QString> verifiedComment(
    QFile &file, const QByteArray &signature, const QList<PublicKey> &keys);
