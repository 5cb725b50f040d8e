// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "minisigntext.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestText = 16 * 1024; // minisign's own limit is 8 KiB for the trusted comment
constexpr QByteArrayView untrustedHead = "untrusted comment: ";
constexpr QByteArrayView trustedHead = "trusted comment: ";
constexpr QByteArrayView prehashed = "ED";
constexpr QByteArrayView legacy = "Ed";
constexpr qsizetype algorithmSize = 2;
constexpr qsizetype keyIdSize = 8;
constexpr qsizetype signatureSize = 64;
} // namespace

QByteArray minisignBytes(const QByteArray &line, qsizetype size)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        line, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == size ? decoded.decoded : QByteArray();
}

QList<QByteArray> minisignLines(const QByteArray &text)
{
    if (text.size() > longestText)
        return {};
    QList<QByteArray> lines = text.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

tl::expected<MinisignSignature, QString> MinisignSignature::fromText(const QByteArray &text)
{
    const QList<QByteArray> lines = minisignLines(text);
    if (lines.size() != 4 || !lines[0].startsWith(untrustedHead) || !lines[2].startsWith(trustedHead))
        return tl::unexpected(u"it does not have the four lines of a minisign signature"_s);
    const QByteArray head = minisignBytes(lines[1], algorithmSize + keyIdSize + signatureSize);
    const QByteArrayView algorithm = QByteArrayView(head).first(head.isNull() ? 0 : algorithmSize);
    if (algorithm != prehashed && algorithm != legacy)
        return tl::unexpected(u"its second line is no signature of minisign"_s);
    MinisignSignature signature;
    signature.isPrehashed = algorithm == prehashed;
    signature.keyId = head.sliced(algorithmSize, keyIdSize);
    signature.signature = head.sliced(algorithmSize + keyIdSize);
    signature.trustedComment = lines[2].sliced(trustedHead.size());
    signature.globalSignature = minisignBytes(lines[3], signatureSize);
    if (signature.globalSignature.isNull())
        return tl::unexpected(u"its fourth line is no signature of minisign"_s);
    return signature;
}

QByteArray MinisignSignature::toText(const QByteArray &untrustedComment) const
{
    const QByteArray head = (isPrehashed ? prehashed : legacy) + keyId + signature;
    return untrustedHead + untrustedComment + '\n' + head.toBase64() + '\n' + trustedHead + trustedComment
        + '\n' + globalSignature.toBase64() + '\n';
}
