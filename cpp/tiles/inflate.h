// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <tl/expected.hpp>

/// Unpacks bytes as they lie in a tile: gzip or zlib; anything else is taken as it is. Never makes more than
/// `most` bytes, so that a few of them cannot fill the memory. The error is for the log.
[[nodiscard]] tl::expected<QByteArray, QString> inflated(QByteArrayView bytes, qsizetype most);
