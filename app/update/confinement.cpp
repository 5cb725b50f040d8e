// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "confinement.h"

#include "disk.h"

#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>

#include <algorithm>
#include <fcntl.h>

#ifdef __linux__
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

QStringList neededForNetwork()
{
    return {u"/usr"_s, u"/lib"_s, u"/lib64"_s, QLibraryInfo::path(QLibraryInfo::LibrariesPath),
        QLibraryInfo::path(QLibraryInfo::PluginsPath), u"/etc/ssl"_s, u"/etc/pki"_s,
        u"/etc/ca-certificates"_s, u"/etc/crypto-policies"_s, u"/etc/ld.so.cache"_s, u"/etc/resolv.conf"_s,
        u"/etc/hosts"_s, u"/etc/host.conf"_s, u"/etc/nsswitch.conf"_s, u"/etc/gai.conf"_s, u"/etc/services"_s,
        u"/etc/protocols"_s, u"/etc/localtime"_s, u"/run/systemd/resolve"_s, u"/proc/self"_s, u"/dev/null"_s,
        u"/dev/urandom"_s};
}

#ifdef __linux__
namespace {
constexpr quint64 readable = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
/// The rights of Linux 5.19: the first that lets files be renamed between folders.
constexpr quint64 everything = LANDLOCK_ACCESS_FS_REFER * 2 - 1;

/// All rights that this kernel can take away; none when it takes away too few.
quint64 rightsOf(long abi)
{
    if (abi < 2)
        return 0;
    return abi < 3 ? everything : everything | LANDLOCK_ACCESS_FS_TRUNCATE;
}

Descriptor makeRuleset(long abi)
{
    landlock_ruleset_attr rules{};
    rules.handled_access_fs = rightsOf(abi);
#ifdef LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET
    if (abi >= 6)
        rules.scoped = LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET;
#endif
    return Descriptor(int(syscall(SYS_landlock_create_ruleset, &rules, sizeof rules, 0)));
}

bool allow(const Descriptor &ruleset, const QString &path, quint64 rights)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC));
    if (!file.isOpen())
        return !QFileInfo::exists(path);
    if (!QFileInfo(path).isDir())
        rights &= LANDLOCK_ACCESS_FS_READ_FILE;
    const landlock_path_beneath_attr rule{rights, file.number()};
    return syscall(SYS_landlock_add_rule, ruleset.number(), LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
}
} // namespace

bool confineTo(const NeededFiles &files)
{
    const long abi = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (rightsOf(abi) == 0)
        return false;
    const Descriptor ruleset = makeRuleset(abi);
    const auto mayRead = [&](const QString &path) { return allow(ruleset, path, readable); };
    const auto mayWrite = [&](const QString &path) { return allow(ruleset, path, rightsOf(abi)); };
    return ruleset.isOpen() && std::ranges::all_of(files.toRead, mayRead)
        && std::ranges::all_of(files.toWrite, mayWrite) && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && syscall(SYS_landlock_restrict_self, ruleset.number(), 0) == 0;
}
#else
bool confineTo(const NeededFiles &)
{
    return false;
}
#endif
