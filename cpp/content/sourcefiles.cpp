// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "sourcefiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <exception>
#include <optional>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestFile = 4 * 1024 * 1024;

QStringList namesBelow(const QDir &folder)
{
    QStringList names;
    QDirIterator files(folder.path(), {u"*.toml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(folder.relativeFilePath(files.next()));
    std::ranges::sort(names);
    return names;
}

std::optional<QByteArray> bytesOf(const QString &path, const QString &name, Diagnostics &diagnostics)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        diagnostics.report(
            {name}, {}, u"cannot be read: "_s + file.errorString(), u"Make the file readable."_s);
        return std::nullopt;
    }
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile) {
        diagnostics.report({name}, {}, u"is larger than 4 MiB"_s, u"Split it into several files."_s);
        return std::nullopt;
    }
    return bytes;
}

/// The first line that is not UTF-8, from 1; 0 when all are.
int lineNotUtf8(const QByteArray &bytes)
{
    if (QUtf8StringView(bytes).isValidUtf8())
        return 0;
    const QList<QByteArray> lines = bytes.split('\n');
    const auto bad = std::ranges::find_if(
        lines, [](const QByteArray &line) { return !QUtf8StringView(line).isValidUtf8(); });
    return int(bad - lines.begin()) + 1;
}

QString messageOf(const toml::parse_error &error)
{
    const auto text = error.description();
    QString message = QString::fromUtf8(text.data(), qsizetype(text.size()));
    message.remove(u"Error while parsing "_s);
    return u"is not valid TOML: "_s + message;
}

/// nullopt when it is not TOML, which has then been reported.
std::optional<toml::table> parsed(const QByteArray &bytes, const QString &name, Diagnostics &diagnostics)
{
    if (const int line = lineNotUtf8(bytes); line > 0) {
        diagnostics.report(
            {name, line}, {}, u"the file is not UTF-8"_s, u"Save it with the encoding UTF-8."_s);
        return std::nullopt;
    }
    try {
        return toml::parse(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    } catch (const toml::parse_error &error) {
        diagnostics.report({name, int(error.source().begin.line)}, {}, messageOf(error),
            u"Correct this place; the rest of the file is checked after that."_s);
    } catch (const std::exception &error) {
        diagnostics.report({name}, {}, u"cannot be read: "_s + QString::fromUtf8(error.what()),
            u"Split the file into smaller ones."_s);
    }
    return std::nullopt;
}

void presumeContent(const QByteArray &bytes, SourceFiles &source)
{
    static const QRegularExpression id(
        uR"re(^\s*(?:id|code)\s*=\s*["']([^"']+)["'])re"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression package(
        uR"(^\s*\[\s*package\s*\])"_s, QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(bytes);
    for (const QRegularExpressionMatch &match : id.globalMatch(text))
        source.presumedIds.append(match.captured(1));
    source.packagePresumed = source.packagePresumed || package.match(text).hasMatch();
}
} // namespace

SourceFiles readSourceFiles(const QString &folder, Diagnostics &diagnostics)
{
    SourceFiles source;
    const QDir root(folder);
    if (!root.exists()) {
        diagnostics.report({}, {}, u"there is no folder \"%1\""_s.arg(folder),
            u"Name the folder that holds the content's *.toml files."_s);
        return source;
    }
    const QStringList names = namesBelow(root);
    if (names.isEmpty())
        diagnostics.report({}, {}, u"there is no *.toml file in \"%1\" or below"_s.arg(folder),
            u"Name the folder that holds the content's *.toml files."_s);
    for (const QString &name : names) {
        const auto bytes = bytesOf(root.filePath(name), name, diagnostics);
        if (!bytes)
            continue;
        if (auto table = parsed(*bytes, name, diagnostics))
            source.files.push_back({name, *std::move(table)});
        else
            presumeContent(*bytes, source);
    }
    return source;
}
