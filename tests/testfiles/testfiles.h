// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

// Files as tests need them: what goes wrong with one ends the test case.

QByteArray bytesOf(const QString &path);
void writeFile(const QString &path, const QByteArray &bytes);
/// Copies the *.toml files of a folder and its subfolders, to be changed in their new place.
void copyContent(const QString &from, const QString &to);
