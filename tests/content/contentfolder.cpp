// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentfolder.h"

#include "contentreader.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

ContentFolder::ContentFolder()
{
    const QDir fixture(QStringLiteral(FIXTURE_CONTENT));
    QDirIterator files(fixture.path(), {u"*.toml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = m_folder.filePath(fixture.relativeFilePath(file));
        REQUIRE(QDir().mkpath(QFileInfo(copy).path()));
        REQUIRE(QFile::copy(file, copy));
        REQUIRE(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    }
}

QString ContentFolder::path(const char *file) const
{
    return m_folder.filePath(QString::fromUtf8(file));
}

QByteArray ContentFolder::read(const char *file) const
{
    QFile source(path(file));
    REQUIRE(source.open(QIODevice::ReadOnly));
    return source.readAll();
}

void ContentFolder::write(const char *file, const QByteArray &bytes)
{
    QFile target(path(file));
    REQUIRE(target.open(QIODevice::WriteOnly));
    REQUIRE(target.write(bytes) == bytes.size());
}

void ContentFolder::change(const char *file, const char *before, const char *after)
{
    QByteArray text = read(file);
    CAPTURE(before);
    REQUIRE(text.count(before) == 1);
    write(file, text.replace(before, after));
}

void ContentFolder::append(const char *file, const char *text)
{
    write(file, read(file) + text);
}

void ContentFolder::remove(const char *file)
{
    REQUIRE(QFile::remove(path(file)));
}

std::string ContentFolder::at(const char *file, const char *passage, int further) const
{
    const QByteArray text = read(file);
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
