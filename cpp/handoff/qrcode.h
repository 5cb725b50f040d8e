// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QBitArray>
#include <QImage>
#include <QString>

#include <optional>

/// A QR code with error correction M (a seventh of it may be unreadable), made by zxing-cpp.
class QrCode {
public:
    /// Modules of white that belong to it on each side (ISO/IEC 18004).
    static constexpr int quietZone = 4;

    /// Empty when the text is empty or longer than a QR code can carry. Text beyond ASCII is marked as UTF-8.
    static std::optional<QrCode> encode(const QString &text);

    /// Modules on each side, with the quiet zone.
    int size() const { return m_size; }
    bool isDark(int x, int y) const { return m_dark.testBit(qsizetype(y) * m_size + x); }
    /// Black on white, each module a square of `pixels` by `pixels`.
    QImage image(int pixels) const;

private:
    explicit QrCode(int size);

    int m_size;
    QBitArray m_dark; ///< row by row
};
