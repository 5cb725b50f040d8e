// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentfolder.h"

#include "contentreader.h"
#include "testfiles.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

ContentFolder::ContentFolder()
{
    copyContent(QStringLiteral(FIXTURE_CONTENT), m_folder.path());
}

QString ContentFolder::path(const char *file) const
{
    return m_folder.filePath(QString::fromUtf8(file));
}

void ContentFolder::write(const char *file, const QByteArray &bytes)
{
    writeFile(path(file), bytes);
}

void ContentFolder::change(const char *file, const char *before, const char *after)
{
    QByteArray text = bytesOf(path(file));
    CAPTURE(before);
    REQUIRE(text.count(before) == 1);
    write(file, text.replace(before, after));
}

void ContentFolder::append(const char *file, const char *text)
{
    write(file, bytesOf(path(file)) + text);
}

void ContentFolder::remove(const char *file)
{
    REQUIRE(QFile::remove(path(file)));
}

std::string ContentFolder::at(const char *file, const char *passage, int further) const
{
    const QByteArray text = bytesOf(path(file));
    const qsizetype place = text.indexOf(passage);
    CAPTURE(passage);
    REQUIRE(place >= 0);
    return std::string(file) + ':' + std::to_string(text.first(place).count('\n') + 1 + further);
}

std::string ContentFolder::mistakes() const
{
    const auto catalog = readContent(m_folder.path());
    QStringList lines;
    if (!catalog) {
        for (const Diagnostic &diagnostic : catalog.error())
            lines.append(diagnostic.toString());
    }
    return lines.join(u'\n').toStdString();
}

Catalog ContentFolder::catalog() const
{
    INFO(mistakes());
    const auto catalog = readContent(m_folder.path());
    REQUIRE(catalog.has_value());
    return *catalog;
}
