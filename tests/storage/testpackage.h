// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"
#include "contentstore.h"

#include <QByteArray>
#include <QTemporaryDir>

/// A content folder, read and compiled once for the whole test program.
struct Compiled {
    Catalog catalog;
    QByteArray package;
};

/// The invented content of tests/fixtures.
const Compiled &fixture();
/// The content that the product ships.
const Compiled &realContent();
/// A catalog as a package.
QByteArray packageOf(const Catalog &catalog);

/// A package as a file of its own, to be spoiled.
class PackageFile {
public:
    explicit PackageFile(const QByteArray &package = fixture().package);

    QString path() const { return m_folder.filePath(QStringLiteral("package.sqlite")); }
    QByteArray bytes() const;
    void write(const QByteArray &bytes);
    /// Runs SQL past everything that keeps a package whole: constraints, foreign keys, protected tables.
    void spoil(const char *sql);

private:
    QTemporaryDir m_folder;
};

/// Opens what must be a package.
ContentStore opened(const QByteArray &package);
/// The error of opening what must not be one.
StorageError refusal(const QByteArray &package);
