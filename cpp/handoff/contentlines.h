// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

// The lines that iCalendar (RFC 5545, 3.1) and vCard (RFC 2426, 2.6) files are made of.

/// A value of type TEXT: backslash, semicolon, comma and line ends are escaped, tabs are spaces, other
/// control characters are dropped.
QString escapedText(const QString &text);

/// One line with its CRLF: UTF-8, folded into pieces of at most 75 octets, never within a letter.
QByteArray contentLine(const QString &name, const QString &value);

/// A coordinate in degrees with five decimals (about a metre) at most and no zeros at its end.
QString degrees(double value);
