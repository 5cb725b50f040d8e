// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2

// A tile as it may lie in a foreign map file: read or refused with a reason, in bounded time and memory.

#include "mvtdecoder.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    TileLimits limits;
    limits.bytes = 1024 * 1024;
    const auto tile = MvtDecoder::decode(
        QByteArrayView(reinterpret_cast<const char *>(bytes), qsizetype(size)), {}, limits);
    if (!tile && tile.error().isEmpty())
        std::abort();
    return 0;
}
