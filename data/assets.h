// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>

/// What is built into the program (":/content.sqlite", ":/fonts", ":/icons").
namespace Assets {
/// The content package to fall back on; valid as long as the program runs.
QByteArrayView builtInContent();
/// Makes the bundled fonts known to the application; false when one cannot be used. Needs a QGuiApplication.
bool loadFonts();
} // namespace Assets
