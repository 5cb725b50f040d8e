// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "disk.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// A lock is held for some renames at most.
constexpr auto longestWait = 5s;
/// Whatever the umask: the app and the updater may be different users.
constexpr mode_t readableByAll = 0644;

QString remedy(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return u"Make room on the disk."_s;
    case EROFS:
        return u"Mount the disk writable, or name another folder."_s;
    case EACCES:
    case EPERM:
        return u"Give the user of the program the right to write there."_s;
    case EIO:
        return u"The disk or the stick is failing: replace it."_s;
    default:
        return u"Look at the folder named."_s;
    }
}

tl::unexpected<QString> failed(const QString &what, const QString &path, int code)
{
    return tl::unexpected(u"%1 cannot be %2: %3. %4"_s.arg(
        path, what, QString::fromLocal8Bit(std::strerror(code)), remedy(code)));
}

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}
} // namespace

Descriptor::~Descriptor()
{
    if (isOpen())
        ::close(m_number);
}

void Disk::step(const char *what) const
{
    if (m_watch)
        m_watch(what);
}

DiskResult Disk::syncFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    const Descriptor opened(::open(encoded(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isOpen())
        return failed(u"opened"_s, folder, errno);
    step("sync the folder");
    if (::fsync(opened.number()) != 0 && errno != EINVAL) // some file systems know no sync of a folder
        return failed(u"synced"_s, folder, errno);
    return {};
}

DiskResult Disk::makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString above = QFileInfo(path).path();
    if (above != path && !QFileInfo::exists(above)) {
        if (const auto made = makeFolder(above); !made)
            return made;
    }
    step("make the folder");
    if (::mkdir(encoded(path).constData(), 0755) != 0 && errno != EEXIST)
        return failed(u"made"_s, path, errno);
    return syncFolderOf(path);
}

DiskResult Disk::remove(const QString &path)
{
    step("remove");
    if (::unlink(encoded(path).constData()) != 0 && errno != ENOENT)
        return failed(u"removed"_s, path, errno);
    return {};
}

DiskResult Disk::rename(const QString &from, const QString &to)
{
    step("rename");
    if (std::rename(encoded(from).constData(), encoded(to).constData()) != 0)
        return failed(u"renamed to "_s + to, from, errno);
    return syncFolderOf(to);
}

DiskResult Disk::replace(const QString &path, const QByteArray &bytes)
{
    const QString beside = path + u".new"_s;
    auto writer = write(beside);
    if (!writer)
        return tl::unexpected(writer.error());
    return writer->append(bytes).and_then([&] { return writer->finish(); }).and_then([&] {
        return rename(beside, path);
    });
}

tl::expected<Disk::Writer, QString> Disk::write(const QString &path, qint64 from)
{
    if (from == 0) {
        // Another user of the same folder may have left one that this one may not write to.
        if (const auto removed = remove(path); !removed)
            return tl::unexpected(removed.error());
    }
    step("open");
    const int mode = from == 0 ? O_CREAT | O_EXCL : O_NOFOLLOW;
    Descriptor file(::open(encoded(path).constData(), O_WRONLY | O_CLOEXEC | mode, readableByAll));
    if (!file.isOpen())
        return failed(u"written"_s, path, errno);
    (void)::fchmod(file.number(), readableByAll);
    if (from > 0) {
        step("cut");
        if (::ftruncate(file.number(), from) != 0 || ::lseek(file.number(), from, SEEK_SET) < 0)
            return failed(u"cut"_s, path, errno);
    }
    return Writer(*this, path, std::move(file), from);
}

Disk::Writer::Writer(Disk &disk, const QString &path, Descriptor file, qint64 size)
    : m_disk(&disk)
    , m_path(path)
    , m_file(std::move(file))
    , m_size(size)
{
}

DiskResult Disk::Writer::append(const QByteArray &bytes)
{
    m_size += bytes.size();
    m_piece += bytes;
    while (m_piece.size() >= pieceSize) {
        const QByteArray rest = m_piece.sliced(pieceSize);
        m_piece.truncate(pieceSize);
        if (const auto written = flush(); !written)
            return written;
        m_piece = rest;
    }
    return {};
}

DiskResult Disk::Writer::flush()
{
    qsizetype done = 0;
    while (done < m_piece.size()) {
        m_disk->step("write");
        const auto written =
            ::write(m_file.number(), m_piece.constData() + done, std::size_t(m_piece.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failed(u"written"_s, m_path, errno);
        done += written;
    }
    m_piece.clear();
    return {};
}

DiskResult Disk::Writer::finish()
{
    if (const auto written = flush(); !written)
        return written;
    m_disk->step("sync");
    if (::fsync(m_file.number()) != 0)
        return failed(u"synced"_s, m_path, errno);
    m_file = Descriptor();
    return {};
}

tl::expected<FolderLock, QString> FolderLock::take(const QString &folder)
{
    const QString path = folder + u"/lock"_s;
    Descriptor file(::open(encoded(path).constData(), O_RDONLY | O_CREAT | O_CLOEXEC, readableByAll));
    if (!file.isOpen())
        return failed(u"opened"_s, path, errno);
    (void)::fchmod(file.number(), readableByAll);
    const QDeadlineTimer end(longestWait);
    while (::flock(file.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK || end.hasExpired())
            return failed(u"locked"_s, path, errno);
        QThread::sleep(10ms);
    }
    return FolderLock(std::move(file));
}
