// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "mapsource.h"

#include <QFuture>

/// Opens the files of a map in a thread, once for all maps of the app: who asks again while they are open, or
/// while they are being opened, gets the same. Whoever asks early, before there is a map, saves that map the
/// time. For the GUI thread. File names may also be URLs of the kinds "file:" and "qrc:".
QFuture<MapSource::Pointer> openSharedSource(const MapFiles &files);
