// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "partialdate.h"

#include <QString>

#include <catch2/catch_test_macros.hpp>

/// A date that the test takes for granted, as EDTF writes it.
inline PartialDate edtf(const QString &text)
{
    const auto date = PartialDate::fromEdtf(text);
    INFO(text.toStdString());
    REQUIRE(date.has_value());
    return *date;
}
