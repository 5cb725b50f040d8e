// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "versionnumber.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

/// The small file beside the packages that names the newest one, `index.json`. It is a hint: what it says is
/// believed of nothing but what to fetch, and how much of it at most.
///
///     {"partnerCitiesContent":1,"package":"content-2026.12.1.sqlite","version":"2026.12.1","size":1482752,
///      "sha256":"…"}
struct PackageIndex {
    QString package; ///< a file's name, beside the index
    VersionNumber version;
    qint64 size = 0; ///< in bytes
    QByteArray sha256; ///< 64 hexadecimal digits in lower case

    static constexpr qint64 largestFile = 8 * 1024;
    static QString fileName() { return QStringLiteral("index.json"); }

    /// Keys that are not known are passed over. The error is an English sentence without a full stop.
    static tl::expected<PackageIndex, QString> fromJson(const QByteArray &json);
    /// One line, short enough for a QR code.
    QByteArray toJson() const;
};

/// The SHA-256 of a file as an index tells it; empty when the file cannot be read.
QByteArray sha256Of(const QString &file);
