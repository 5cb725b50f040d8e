// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

/// Draws the surroundings of every home municipality and each of its partners at four zoom levels, a sheet
/// for each home: to be looked at. The look is a Theme.Variant. False if anything could not be drawn.
[[nodiscard]] bool drawSheets(const QString &folder, const QString &language, int look);
