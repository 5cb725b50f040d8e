// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>

#include <tl/expected.hpp>

#include <sodium.h>

// Bytes of Qt for the functions of libsodium; only for this room.

inline const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

inline unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// The BLAKE2b-512 hash of an open file, read from its start; null when it cannot be read.
QByteArray hashOf(QFile &file);
