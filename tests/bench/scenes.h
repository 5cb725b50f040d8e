// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QSize>
#include <QString>

// What the bench does in a process of its own; each answers with figures.

/// Opens a window and tells when all of it was there, and how much memory it takes: "empty", "stock", "ours"
/// (the map alone) or "app".
[[nodiscard]] QJsonObject runStart(const QString &what, QSize size, const QString &stockFolder);
/// Moves the map: "pan" or "zoom"; milliseconds of processor time and of the clock a frame.
[[nodiscard]] QJsonObject runMove(
    const QString &what, const QString &movement, QSize size, const QString &stockFolder);
/// Switches the app's language; milliseconds to the first new frame.
[[nodiscard]] QJsonObject runLanguage(QSize size);
/// Draws a view of the map into a file; the look is a Theme.Variant.
[[nodiscard]] bool drawPicture(const QString &file, double latitude, double longitude, double zoom,
    QSize size, const QString &language, int look);
/// Paints tiles; median milliseconds by zoom level.
[[nodiscard]] QJsonObject runPaint();
