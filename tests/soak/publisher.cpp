// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher.h"

#include "contentreader.h"
#include "packagewriter.h"
#include "signedpackage.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {
bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The town's content with another version; on the thread that calls first, for it takes long.
const Catalog *content()
{
    static const auto read = readContent(QStringLiteral(CONTENT));
    return read ? &*read : nullptr;
}

QString makeAndTake(const QString &folder, int number, const KeyPair &keys, const QString &config)
{
    if (!content())
        return u"the content cannot be read"_s;
    Catalog catalog = *content();
    catalog.info.version = u"2099.1.%1"_s.arg(number);
    catalog.info.validUntil = {};
    QDir(folder).removeRecursively();
    const QString path = folder + u"/content-%1.sqlite"_s.arg(number);
    if (!QDir().mkpath(folder))
        return u"%1 cannot be made"_s.arg(folder);
    if (const auto written = writePackage(catalog, path); !written)
        return written.error();
    QFile package(path);
    const auto signature = package.open(QIODevice::ReadOnly) ? keys.sign(package, "soak")
                                                             : tl::unexpected(package.errorString());
    if (!signature || !write(signatureOf(path), *signature))
        return signature ? u"the signature cannot be written"_s : signature.error();
    QProcess updater;
    updater.setProcessChannelMode(QProcess::MergedChannels);
    updater.start(QStringLiteral(UPDATER), {u"--config"_s, config});
    if (!updater.waitForFinished(60'000) || updater.exitCode() != 0)
        return u"the updater: "_s + QString::fromUtf8(updater.readAll());
    return {};
}
} // namespace

Publisher::Publisher()
{
    const QString slotsFolder = m_disk.filePath(u"content"_s);
    const bool isReady = QDir().mkpath(slotsFolder) && QDir().mkpath(m_disk.filePath(u"stick"_s))
        && write(configFile(),
            "[content]\nfolder = \"" + slotsFolder.toUtf8() + "\"\n[update]\nfolder = \""
                + m_disk.filePath(u"stick"_s).toUtf8() + "\"\npublic-keys = [\"" + m_keys.publicKey().toText()
                + "\"]\n");
    if (!isReady)
        m_failure = u"%1 cannot be written to"_s.arg(m_disk.path());
}

Publisher::~Publisher()
{
    m_work.waitForFinished();
}

void Publisher::publish()
{
    if (m_work.isRunning() || !failure().isEmpty())
        return;
    m_work =
        QtConcurrent::run(&makeAndTake, m_disk.filePath(u"stick"_s), ++m_published, m_keys, configFile());
}

QString Publisher::failure()
{
    if (m_failure.isEmpty() && m_work.isValid())
        m_failure = m_work.result();
    return m_failure;
}
