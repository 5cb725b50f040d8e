// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// What one run of the real program did.
struct ToolRun {
    int exitCode = -1;
    QString out;
    QString err;

    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    /// The standard output as a JSON array of objects.
    QList<QJsonObject> json() const;
};

/// Runs partner-cities-content with exactly these locale variables.
ToolRun runTool(const QStringList &words, const QMap<QString, QString> &environment = {});
/// A run that must succeed without a word on the standard error.
ToolRun succeeded(const QStringList &words);

/// Packages compiled once by the program itself.
QString fixturePackage();
QString realPackage();

/// A copy of the fixture content, to be spoiled.
class ContentCopy {
public:
    ContentCopy();
    QString path() const { return m_folder.path(); }
    /// Replaces the first `before` in a file; gives its line.
    int replace(const QString &file, const QByteArray &before, const QByteArray &after);

private:
    QTemporaryDir m_folder;
};
