// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QGeoCoordinate>
#include <QList>

/// Cities that do not exist, in clumps all over Europe and its seas: the same ones every time.
[[nodiscard]] QList<QGeoCoordinate> inventedCities(int count);
