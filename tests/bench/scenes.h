// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QSize>
#include <QString>

// What the bench does in a process of its own; each answers with figures. The programs are "empty" (a map
// window of Qt Location without anything on it), "stock" (its own plugin with the same map as pictures),
// "ours" (our map alone), "cities" (the same with 50 000 places) and "app" (all of the app).

/// Opens a window and tells when all of it was there, and how much memory it takes.
[[nodiscard]] QJsonObject runStart(const QString &what, QSize size, const QString &stockFolder);
/// Moves the map: "pan" or "zoom"; milliseconds of the clock and of the processor a frame.
[[nodiscard]] QJsonObject runMove(
    const QString &what, const QString &movement, QSize size, const QString &stockFolder);
/// Switches the app's language; milliseconds to the first new frame.
[[nodiscard]] QJsonObject runLanguage(QSize size);
/// Paints tiles; median milliseconds of the processor by zoom level, and what stock's pictures of one take.
[[nodiscard]] QJsonObject runPaint();
/// Draws a view of the map into a file; the look is a Theme.Variant.
[[nodiscard]] bool drawPicture(const QString &file, double latitude, double longitude, double zoom,
    QSize size, const QString &language, int look);
