// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <functional>
#include <utility>

/// Done, or an English sentence with a remedy.
using DiskResult = tl::expected<void, QString>;

/// An open file of the system, closed with the object.
class Descriptor {
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor();

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

/// Everything that an update does to the disk goes through here, one step after the other, so that what is
/// left after each of them can be looked at. What has to last is synced before the next step relies on it.
class Disk {
public:
    /// Told before each step that changes something, and what it is going to do.
    using Watch = std::function<void(const char *step)>;

    explicit Disk(Watch watch = {})
        : m_watch(std::move(watch))
    {
    }

    /// Makes a folder, and those above it, where it is not yet.
    DiskResult makeFolder(const QString &path);
    /// A file is the old one or the new one, whatever happens meanwhile.
    DiskResult replace(const QString &path, const QByteArray &bytes);
    /// No file there is as well.
    DiskResult remove(const QString &path);
    /// Within one file system. The folder of the new name is synced.
    DiskResult rename(const QString &from, const QString &to);

    class Writer;
    /// Opens a file to write on from a place in it; what is behind the place is cut off.
    tl::expected<Writer, QString> write(const QString &path, qint64 from = 0);

private:
    void step(const char *what) const;
    DiskResult syncFolderOf(const QString &path);

    Watch m_watch;
};

/// A file that is being written, in pieces of one size however it is filled.
class Disk::Writer {
public:
    /// Of one piece, and so of what is lost at the worst when the power fails.
    static constexpr qsizetype pieceSize = 16 * 1024;

    DiskResult append(const QByteArray &bytes);
    /// Everything is on the disk, and the file is closed.
    DiskResult finish();
    /// How much was appended, with what was there before.
    qint64 size() const { return m_size; }

private:
    friend class Disk;
    Writer(Disk &disk, const QString &path, Descriptor file, qint64 size);
    DiskResult flush();

    Disk *m_disk;
    QString m_path;
    Descriptor m_file;
    QByteArray m_piece;
    qint64 m_size;
};

/// Held while the state of the slots is looked at and changed, by the app and by the updater; let go with the
/// object, and by the system when its process ends. Waits for others a moment.
class FolderLock {
public:
    static tl::expected<FolderLock, QString> take(const QString &folder);

private:
    explicit FolderLock(Descriptor file)
        : m_file(std::move(file))
    {
    }
    Descriptor m_file;
};
