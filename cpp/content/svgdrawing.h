// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

/// Draws an SVG file of at most 256 KiB as a PNG picture of 512 pixels on its longer side, with what it
/// leaves free transparent. So the app never has to read a drawing from elsewhere.
///
/// Only shapes, groups, gradients and styles are taken: no text, pictures, scripts, clones, filters or masks,
/// nothing that is elsewhere. Otherwise tells, in English, what was found.
tl::expected<Picture, QString> drawnFromSvg(const QByteArray &svg);
