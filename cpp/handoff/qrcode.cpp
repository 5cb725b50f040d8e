// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "qrcode.h"

#include <QPainter>

#include <algorithm>
#include <stdexcept>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

namespace {
/// 0 to 8 in zxing's own counting; 3 and 4 are M.
constexpr int mediumCorrection = 4;
} // namespace

QrCode::QrCode(int size)
    : m_size(size)
    , m_dark(qsizetype(size) * size)
{
}

std::optional<QrCode> QrCode::encode(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setEccLevel(mediumCorrection).setMargin(quietZone);
    // Its mark costs two octets and old readers do not know it: ASCII needs none.
    if (std::ranges::any_of(text, [](QChar letter) { return letter.unicode() > 0x7F; }))
        writer.setEncoding(ZXing::CharacterSet::UTF8);
    try {
        const ZXing::BitMatrix matrix = writer.encode(text.toStdString(), 0, 0);
        QrCode code(matrix.width());
        for (int y = 0; y < code.size(); ++y) {
            for (int x = 0; x < code.size(); ++x)
                code.m_dark.setBit(qsizetype(y) * code.size() + x, matrix.get(x, y));
        }
        return code;
    } catch (const std::exception &) { // too long
        return std::nullopt;
    }
}

QImage QrCode::image(int pixels) const
{
    QImage image(m_size * pixels, m_size * pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            if (isDark(x, y))
                painter.fillRect(x * pixels, y * pixels, pixels, pixels, Qt::black);
        }
    }
    return image;
}
