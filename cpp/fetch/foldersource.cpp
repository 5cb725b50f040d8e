// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "foldersource.h"

#include "packageindex.h"

#include <QDir>
#include <QFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace {
struct Found {
    QString file;
    VersionNumber version;
};

/// The files that may be the newest package; the error is a sentence about the index.
tl::expected<QStringList, QString> candidates(const QDir &folder)
{
    QFile index(folder.filePath(PackageIndex::fileName()));
    if (index.open(QIODevice::ReadOnly)) {
        return PackageIndex::fromJson(index.read(PackageIndex::largestFile + 1))
            .map([](const PackageIndex &read) { return QStringList{read.package}; })
            .map_error([&](const QString &error) {
                return u"%1: %2. Make it anew with partner-cities-content index."_s.arg(
                    index.fileName(), error);
            });
    }
    QStringList names = folder.entryList({u"*.sqlite"_s}, QDir::Files);
    names.removeIf([&](const QString &name) { return !folder.exists(signatureOf(name)); });
    return names;
}

/// Copies at most as much as is allowed.
DiskResult copy(const QString &from, const QString &to, qint64 limit, Disk &disk)
{
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(u"%1 cannot be read: %2."_s.arg(from, file.errorString()));
    auto writer = disk.write(to);
    if (!writer)
        return tl::unexpected(writer.error());
    while (!file.atEnd()) {
        const QByteArray piece = file.read(Disk::Writer::pieceSize);
        if (piece.isEmpty() && file.error() != QFile::NoError)
            return tl::unexpected(u"%1 cannot be read: %2."_s.arg(from, file.errorString()));
        if (piece.isEmpty())
            break;
        if (writer->size() + piece.size() > limit)
            return tl::unexpected(u"%1 is larger than the limit."_s.arg(from));
        if (const auto written = writer->append(piece); !written)
            return written;
    }
    return writer->finish();
}
} // namespace

Outcome takeFromFolder(const FolderSource &source, Incoming &incoming, ContentSlots &contentSlots, Disk &disk)
{
    const QDir folder(source.folder);
    if (!folder.exists())
        return Outcome::nothingNew(u"There is no folder %1 now."_s.arg(source.folder));
    const auto names = candidates(folder);
    if (!names)
        return Outcome::refused(names.error());

    std::optional<Found> newest;
    QString problem;
    for (const QString &name : *names) {
        const QString file = folder.filePath(name);
        if (!QFileInfo(file).isFile()) { // a pipe would never end
            problem = u"%1 is not there. Copy the package beside its index."_s.arg(file);
            continue;
        }
        if (QFileInfo(file).size() > source.sizeLimit) {
            problem = u"%1 is larger than the limit of %2 MiB. Raise update.size-limit-mib."_s.arg(file).arg(
                source.sizeLimit / 1024 / 1024);
            continue;
        }
        const auto facts = signedPackage(file, source.rules);
        if (!facts)
            problem = u"%1 cannot be taken: %2."_s.arg(file, facts.error());
        else if (!newest || facts->version > newest->version)
            newest = {file, facts->version};
    }
    if (!newest)
        return problem.isEmpty()
            ? Outcome::nothingNew(u"There is no signed package in %1."_s.arg(source.folder))
            : Outcome::refused(problem);
    if (const auto refusal = contentSlots.refusalOf(newest->version))
        return Outcome::nothingNew(*refusal);

    const auto copied = copy(newest->file, incoming.package(), source.sizeLimit, disk).and_then([&] {
        return copy(signatureOf(newest->file), signatureOf(incoming.package()), source.sizeLimit, disk);
    });
    if (copied)
        return incoming.offer(contentSlots);
    (void)disk.remove(incoming.package()); // the room may be wanted elsewhere
    return Outcome::failed(copied.error());
}
