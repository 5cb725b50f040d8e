// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentslots.h"
#include "updater.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>

// watched update ARGUMENTS…
// watched begin|advance|confirm|go-back FOLDER KEY VERSION
//
// KILL_BEFORE=N in the environment ends the process like a power cut before its Nth step; without it the
// number of steps is written to the file in STEPS_FILE, and whether the file in PROBE could be read and
// written to while content was.

namespace {
int killBefore = 0;
int steps = 0;

QByteArray report; ///< of what can be reached from within

void probe(const QString &path)
{
    for (const auto mode :
        {QIODevice::OpenMode(QIODevice::ReadOnly), QIODevice::WriteOnly | QIODevice::Append})
        report += QFile(path).open(mode) ? "open " : "denied ";
}

void countStep(const char *step)
{
    if (++steps == killBefore)
        (void)std::raise(SIGKILL);
    if (QByteArrayView(step) == "write" && report.isEmpty() && qEnvironmentVariableIsSet("PROBE"))
        probe(qEnvironmentVariable("PROBE"));
}

int useSlots(const QStringList &words)
{
    const PackageRules rules{
        {*PublicKey::fromText(words[3].toLatin1())}, *VersionNumber::fromString(u"0.1.0")};
    ContentSlots contentSlots(words[2], rules, Disk(&countStep));
    const ContentClock clock{QDate(2026, 12, 24), {}};
    if (words[1] == u"begin")
        (void)contentSlots.begin(clock);
    else if (words[1] == u"advance")
        (void)contentSlots.advance(clock);
    else if (words[1] == u"confirm")
        (void)contentSlots.confirm(*VersionNumber::fromString(words[4]));
    else if (words[1] == u"go-back")
        (void)contentSlots.goBack(clock);
    else
        return 2;
    return 0;
}
} // namespace

// What LeakSanitizer is to pass over, told here because a program that has shut itself in reads no file of
// it: Qt finds the proxy by way of GLib, which keeps what it has once made.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libglib-2.0\n";
}

int main(int argc, char *argv[])
{
    killBefore = qEnvironmentVariableIntValue("KILL_BEFORE");
    QFile file(qEnvironmentVariable("STEPS_FILE")); // opened first: the updater gives up its rights
    if (!file.open(QIODevice::WriteOnly))
        return 2;
    int code = 2;
    if (argc > 1 && QByteArrayView(argv[1]) == "update") {
        code = runUpdater(argc - 1, argv + 1, &countStep);
    } else {
        const QCoreApplication application(argc, argv);
        code = useSlots(QCoreApplication::arguments());
    }
    file.write(QByteArray::number(steps) + ' ' + report);
    return code;
}
