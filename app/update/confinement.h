// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

/// What of the disk a process still needs.
struct NeededFiles {
    QStringList toRead; ///< files and folders with all below; those that are not there are passed over
    QStringList toWrite; ///< folders
};

/// Gives up every other file, and sockets without a file such as those of X servers, until the process ends:
/// what comes from a stick or the network meets a process without rights. With Landlock
/// (https://docs.kernel.org/userspace-api/landlock.html), from Linux 5.19 on; false where there is none, and
/// then the service manager's confinement is the only one.
bool confineTo(const NeededFiles &files);

/// What a program with Qt needs to reach a web server: its libraries, names of hosts, certificates.
QStringList neededForNetwork();
