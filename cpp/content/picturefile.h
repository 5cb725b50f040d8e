// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"

#include <QString>

#include <tl/expected.hpp>

/// What is wrong with a picture file, and what to do about it.
struct PictureProblem {
    QString message;
    QString remedy;
};

/// Reads a picture file of the content source and looks whether it is whole: a PNG or JPEG file of at most 2
/// MiB and 4096 pixels a side, in screen colours; for a coat of arms, which needs 128 pixels, also an SVG
/// drawing; a photograph needs 600 by 300 pixels. Fills media, width, height and bytes.
///
/// The file must lie in the content folder. `file` is relative to `source`, the TOML file that names it,
/// which itself is relative to the folder.
tl::expected<Picture, PictureProblem> readPictureFile(
    const QString &folder, const QString &source, const QString &file, Picture::Kind kind);
