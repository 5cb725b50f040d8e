// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"

#include <QString>
#include <QTemporaryDir>

#include <string>

/// The fixture's files.
inline constexpr auto shared = "shared.toml";
inline constexpr auto towns = "lipovec/towns.toml";
inline constexpr auto partnerships = "lipovec/partnerships.toml";

/// A copy of tests/fixtures/content in which a test changes something. Texts are UTF-8.
class ContentFolder {
public:
    ContentFolder();

    QString path() const { return m_folder.path(); }
    QString path(const char *file) const;
    /// Replaces a passage that must be there exactly once.
    void change(const char *file, const char *before, const char *after);
    void append(const char *file, const char *text);
    void write(const char *file, const QByteArray &bytes);
    void remove(const char *file);

    /// "file:line" of the first line with the passage, or of one some lines further down.
    std::string at(const char *file, const char *passage, int further = 0) const;
    /// All that the reader complains about, a line each.
    std::string mistakes() const;
    Catalog catalog() const;

private:
    QTemporaryDir m_folder;
};
