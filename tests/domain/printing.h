// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "partialdate.h"

#include <QString>

#include <catch2/catch_tostring.hpp>

#include <string>

// How Catch2 shows our values when a check fails.

template <> struct Catch::StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <> struct Catch::StringMaker<QDate> {
    static std::string convert(QDate day) { return day.toString(Qt::ISODate).toStdString(); }
};

template <> struct Catch::StringMaker<PartialDate> {
    static std::string convert(const PartialDate &date)
    {
        return date.isNull() ? "no date" : date.toEdtf().toStdString();
    }
};
