// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2

// A date as anybody may write it: read, it is what was written, and its bounds are in order.

#include "anniversary.h"
#include "partialdate.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto date = PartialDate::fromEdtf(text);
    if (!date)
        return date.error().isEmpty() ? std::abort(), 1 : 0;
    if (date->isNull())
        return 0;
    if (date->toEdtf() != text || date->earliest() > date->latest())
        std::abort();
    for (int year = date->year(); year < date->year() + 5; ++year) {
        if (const auto anniversary = anniversaryIn(*date, year); anniversary && anniversary->years < 1)
            std::abort();
    }
    return 0;
}
