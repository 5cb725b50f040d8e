// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "toolrun.h"

#include "testfiles.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
/// Dates in words have no-break spaces, which would be invisible in the expectations.
QString plainSpaces(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8).replace(QChar(QChar::Nbsp), QChar(QChar::Space));
}

/// Keeps the packages until the test program ends.
QString compiled(const char *folder, const QString &name)
{
    static const QTemporaryDir packages;
    const QString path = packages.filePath(name);
    if (!QFile::exists(path))
        succeeded({u"compile"_s, QString::fromUtf8(folder), u"-o"_s, path});
    return path;
}
} // namespace

QList<QJsonObject> ToolRun::json() const
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(out.toUtf8(), &error);
    INFO(error.errorString().toStdString() << "\n" << out.toStdString());
    REQUIRE(document.isArray());
    QList<QJsonObject> objects;
    for (const QJsonValue &value : document.array()) {
        REQUIRE(value.isObject());
        objects.append(value.toObject());
    }
    return objects;
}

ToolRun runTool(const QStringList &words, const QMap<QString, QString> &environment)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"LANG"_s, u"LANGUAGE"_s, u"LC_ALL"_s, u"LC_MESSAGES"_s})
        variables.remove(name);
    variables.insert(u"LC_CTYPE"_s, u"C.UTF-8"_s); // or Qt warns that the locale is not UTF-8
    for (auto variable = environment.cbegin(); variable != environment.cend(); ++variable)
        variables.insert(variable.key(), variable.value());
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(QString::fromUtf8(CONTENT_TOOL), words);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), plainSpaces(process.readAllStandardOutput()),
        plainSpaces(process.readAllStandardError())};
}

ToolRun succeeded(const QStringList &words)
{
    ToolRun run = runTool(words);
    INFO(words.join(u' ').toStdString() << "\n" << run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    REQUIRE(run.err.isEmpty());
    return run;
}

QString fixturePackage()
{
    return compiled(FIXTURE_CONTENT, u"fixture.sqlite"_s);
}

QString realPackage()
{
    return compiled(REAL_CONTENT, u"real.sqlite"_s);
}

ContentCopy::ContentCopy()
{
    copyContent(QString::fromUtf8(FIXTURE_CONTENT), m_folder.path());
}

int ContentCopy::replace(const QString &file, const QByteArray &before, const QByteArray &after)
{
    const QString path = m_folder.filePath(file);
    QByteArray text = bytesOf(path);
    const qsizetype at = text.indexOf(before);
    INFO(before.constData());
    REQUIRE(at >= 0);
    text.replace(at, before.size(), after);
    writeFile(path, text);
    return int(text.first(at).count('\n')) + 1;
}
