// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool copyFolder(const QString &from, const QString &to)
{
    bool isCopied = QDir().mkpath(to);
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString copy = to + path.sliced(from.size());
        isCopied = QDir().mkpath(QFileInfo(copy).path()) && QFile::copy(path, copy) && isCopied;
    }
    return isCopied;
}

/// What went wrong; empty when all is well.
QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0)
        return {};
    const QString reason = process.error() == QProcess::UnknownError ? QString::fromUtf8(process.readAll())
                                                                     : process.errorString();
    process.kill();
    process.waitForFinished();
    return u"%1 %2: %3"_s.arg(program, arguments.join(u' '), reason);
}

/// Gives the content of the town another version, newer than all before it.
bool setVersion(const QString &packageFile, int number)
{
    static const QRegularExpression version(u"^version = .*$"_s, QRegularExpression::MultilineOption);
    QString text = QString::fromUtf8(contentOf(packageFile));
    return text.contains(version)
        && write(packageFile, text.replace(version, u"version = \"2099.1.%1\""_s.arg(number)).toUtf8());
}

QString makeAndTake(const QString &town, int number)
{
    const QString stick = town + u"/stick"_s;
    const QString package = stick + u"/content-%1.sqlite"_s.arg(number);
    if (!QDir(stick).removeRecursively() || !QDir().mkpath(stick)
        || !setVersion(town + u"/content/package.toml"_s, number))
        return u"%1 cannot be written to"_s.arg(town);
    const QString tool = QStringLiteral(CONTENT_TOOL);
    QString failure = run(tool, {u"compile"_s, town + u"/content"_s, u"-o"_s, package});
    if (failure.isEmpty())
        failure = run(tool, {u"sign"_s, package, u"--key"_s, town + u"/town.key"_s});
    if (failure.isEmpty())
        failure = run(QStringLiteral(UPDATER), {u"--config"_s, town + u"/kiosk.toml"_s});
    return failure;
}
} // namespace

Publisher::Publisher()
{
    const QString town = m_disk.path();
    m_failure = run(QStringLiteral(CONTENT_TOOL), {u"keygen"_s, town + u"/town"_s});
    if (!m_failure.isEmpty())
        return;
    const QByteArray publicKey = contentOf(town + u"/town.pub"_s).trimmed().split('\n').constLast();
    const QByteArray folder = town.toUtf8();
    const bool isReady = copyFolder(QStringLiteral(CONTENT), town + u"/content"_s)
        && QDir().mkpath(town + u"/slots"_s) && QDir().mkpath(town + u"/stick"_s)
        && write(configFile(),
            "[content]\nfolder = \"" + folder + "/slots\"\n[update]\nfolder = \"" + folder
                + "/stick\"\npublic-keys = [\"" + publicKey + "\"]\n");
    if (!isReady)
        m_failure = u"%1 cannot be written to"_s.arg(town);
}

Publisher::~Publisher()
{
    m_work.waitForFinished();
}

void Publisher::publish()
{
    if (m_work.isRunning() || !failure().isEmpty())
        return;
    m_work = QtConcurrent::run(&makeAndTake, m_disk.path(), ++m_published);
}

QString Publisher::failure()
{
    if (m_failure.isEmpty() && m_work.isValid())
        m_failure = m_work.result();
    return m_failure;
}
