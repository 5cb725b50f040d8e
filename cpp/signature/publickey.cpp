// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "publickey.h"

#include "minisigntext.h"
#include "sodiumbytes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr QByteArrayView algorithm = "Ed";
constexpr qsizetype idSize = 8;
constexpr qsizetype chunkSize = 64 * 1024;

bool holds(const QByteArray &signature, QByteArrayView message, const QByteArray &key)
{
    return crypto_sign_verify_detached(
               raw(signature), raw(message), static_cast<unsigned long long>(message.size()), raw(key))
        == 0;
}

/// Whether the file itself is signed, as minisign did it once: Ed25519 wants all of it at once.
bool fileHolds(QFile &file, const QByteArray &signature, const QByteArray &key)
{
    const qint64 size = file.size();
    if (size == 0)
        return holds(signature, QByteArrayView(""), key);
    // Read, not mapped: a stick that is pulled out is then an error and not the end of the program.
    if (!file.seek(0))
        return false;
    const QByteArray all = file.read(size);
    return all.size() == size && holds(signature, all, key);
}
} // namespace

QByteArray hashOf(QFile &file)
{
    if (sodium_init() < 0 || !file.seek(0))
        return {};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES_MAX);
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    qint64 read = 0;
    while ((read = file.read(chunk.data(), chunk.size())) > 0)
        crypto_generichash_update(&state, raw(chunk), static_cast<unsigned long long>(read));
    if (read < 0)
        return {};
    QByteArray hash(crypto_generichash_BYTES_MAX, Qt::Uninitialized);
    crypto_generichash_final(&state, raw(hash), crypto_generichash_BYTES_MAX);
    return hash;
}

tl::expected<PublicKey, QString> PublicKey::fromText(const QByteArray &text)
{
    const QList<QByteArray> lines = minisignLines(text);
    if (lines.isEmpty() || lines.size() > 2)
        return tl::unexpected(u"it is no public key of minisign"_s);
    const QByteArray bytes = minisignBytes(
        lines.last().trimmed(), algorithm.size() + idSize + qsizetype(crypto_sign_PUBLICKEYBYTES));
    if (!bytes.startsWith(algorithm))
        return tl::unexpected(u"it is no public key of minisign (56 letters that begin with RW)"_s);
    PublicKey key;
    key.m_id = bytes.sliced(algorithm.size(), idSize);
    key.m_key = bytes.sliced(algorithm.size() + idSize);
    return key;
}

QByteArray PublicKey::toText() const
{
    return QByteArray(algorithm + m_id + m_key).toBase64();
}

QByteArray PublicKey::toFile() const
{
    // minisign writes the id as the number it is in its memory, little endian.
    QByteArray number = m_id;
    std::ranges::reverse(number);
    return "untrusted comment: minisign public key " + number.toHex().toUpper() + '\n' + toText() + '\n';
}

tl::expected<QString, QString> verifiedComment(
    QFile &file, const QByteArray &signature, const QList<PublicKey> &keys)
{
    if (sodium_init() < 0)
        return tl::unexpected(u"libsodium cannot be used"_s);
    const auto said = MinisignSignature::fromText(signature);
    if (!said)
        return tl::unexpected(u"the signature cannot be read: "_s + said.error());
    const auto key = std::ranges::find(keys, said->keyId, &PublicKey::m_id);
    if (key == keys.end())
        return tl::unexpected(u"it is signed by a key that is not among the town's"_s);
    const bool isSigned = said->isPrehashed ? holds(said->signature, hashOf(file), key->m_key)
                                            : fileHolds(file, said->signature, key->m_key);
    if (!isSigned)
        return tl::unexpected(u"its signature does not hold: it is not the file that was signed"_s);
    if (!holds(said->globalSignature, QByteArray(said->signature + said->trustedComment), key->m_key))
        return tl::unexpected(u"the signature of its comment does not hold"_s);
    return QString::fromUtf8(said->trustedComment);
}
