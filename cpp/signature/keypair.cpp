// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "keypair.h"

#include "minisigntext.h"
#include "sodiumbytes.h"

using namespace Qt::StringLiterals;

namespace {
// The second line of a secret key file: algorithm, way of making the encryption key, checksum's algorithm,
// salt, two limits of 64 bits, then key id, secret key and checksum, these three encrypted when there is a
// password. Without one, minisign leaves the checksum empty.
constexpr QByteArrayView algorithm = "Ed";
constexpr QByteArrayView noPassword{"\0\0", 2};
constexpr QByteArrayView scrypt = "Sc";
constexpr QByteArrayView blake2b = "B2";
constexpr qsizetype passwordSize = 32 + 8 + 8;
constexpr qsizetype idSize = 8;
constexpr qsizetype secretSize = crypto_sign_SECRETKEYBYTES;
constexpr qsizetype checksumSize = crypto_generichash_BYTES;
constexpr qsizetype headSize = 2 + 2 + 2 + passwordSize;

/// The public key of a secret one; null when the two halves of that do not belong together.
QByteArray publicHalf(const QByteArray &secret)
{
    QByteArray key(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray made(secretSize, Qt::Uninitialized);
    crypto_sign_seed_keypair(raw(key), raw(made), raw(secret)); // the seed is its beginning
    const bool isWhole = sodium_memcmp(made.constData(), secret.constData(), std::size_t(secretSize)) == 0;
    sodium_memzero(made.data(), std::size_t(secretSize));
    return isWhole ? key : QByteArray();
}

QByteArray signatureOf(QByteArrayView message, const QByteArray &secret)
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(
        raw(signature), nullptr, raw(message), static_cast<unsigned long long>(message.size()), raw(secret));
    return signature;
}
} // namespace

KeyPair KeyPair::generate()
{
    KeyPair pair;
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used"); // there is no safe key without it
    pair.m_public.m_id.resize(idSize);
    randombytes_buf(pair.m_public.m_id.data(), std::size_t(idSize));
    pair.m_public.m_key.resize(crypto_sign_PUBLICKEYBYTES);
    pair.m_secret.resize(secretSize);
    crypto_sign_keypair(raw(pair.m_public.m_key), raw(pair.m_secret));
    return pair;
}

KeyPair::~KeyPair()
{
    if (m_secret.isDetached())
        sodium_memzero(m_secret.data(), std::size_t(m_secret.size()));
}

tl::expected<KeyPair, QString> KeyPair::fromText(const QByteArray &text)
{
    if (sodium_init() < 0)
        return tl::unexpected(u"libsodium cannot be used"_s);
    const QList<QByteArray> lines = minisignLines(text);
    const QByteArray bytes = lines.size() == 2
        ? minisignBytes(lines[1].trimmed(), headSize + idSize + secretSize + checksumSize)
        : QByteArray();
    if (!bytes.startsWith(algorithm) || bytes.sliced(4, 2) != blake2b)
        return tl::unexpected(u"it is no secret key of minisign"_s);
    const QByteArray way = bytes.sliced(2, 2);
    if (way == scrypt)
        return tl::unexpected(
            u"the key has a password. Sign with minisign itself (minisign -Sm FILE -s KEY), or take"
            " the password off a copy (minisign -C -W -s KEY)"_s);
    if (way != noPassword)
        return tl::unexpected(u"it is a secret key of a kind that is not known here"_s);
    KeyPair pair;
    pair.m_public.m_id = bytes.sliced(headSize, idSize);
    pair.m_secret = bytes.sliced(headSize + idSize, secretSize);
    pair.m_public.m_key = publicHalf(pair.m_secret);
    if (pair.m_public.m_key.isNull())
        return tl::unexpected(u"the key is damaged: its halves do not belong together"_s);
    return pair;
}

QByteArray KeyPair::toText() const
{
    const QByteArray bytes = algorithm + noPassword + blake2b + QByteArray(passwordSize, '\0') + m_public.m_id
        + m_secret + QByteArray(checksumSize, '\0');
    return "untrusted comment: minisign unencrypted secret key\n" + bytes.toBase64() + '\n';
}

tl::expected<QByteArray, QString> KeyPair::sign(QFile &file, const QByteArray &trustedComment) const
{
    const QByteArray hash = hashOf(file);
    if (hash.isNull())
        return tl::unexpected(u"it cannot be read: "_s + file.errorString());
    MinisignSignature signature;
    signature.keyId = m_public.m_id;
    signature.signature = signatureOf(hash, m_secret);
    signature.trustedComment = trustedComment;
    signature.globalSignature = signatureOf(QByteArray(signature.signature + trustedComment), m_secret);
    return signature.toText("signature from minisign secret key");
}
