// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "arguments.h"
#include "commands.h"
#include "console.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array commands{
    Command{"check"_L1, "DIR"_L1, "Names every mistake in the content below a folder."_L1, 0, checkContent},
    Command{"compile"_L1, "DIR"_L1, "Makes a package of the content below a folder."_L1, Command::Output,
        compileContent},
    Command{
        "show"_L1, "FILE ID"_L1, "Prints every record with an id, in full."_L1, Command::Lang, showRecord},
    Command{"list"_L1, "FILE KIND"_L1,
        "Lists municipalities, partnerships, agreements, events or networks."_L1, Command::Lang | Command::Of,
        listRecords},
    Command{"anniversaries"_L1, "FILE"_L1,
        "Lists the anniversaries within a range of days, or writes a calendar of them."_L1,
        Command::Lang | Command::Of | Command::Range | Command::Ics, listAnniversaries},
    Command{"search"_L1, "FILE TEXT"_L1, "Finds things by words in any script or spelling, best first."_L1,
        Command::Lang, searchContent},
    Command{"keygen"_L1, "NAME"_L1, "Makes a town's keys: NAME.key to sign with, NAME.pub to give away."_L1,
        0, makeKeys},
    Command{"sign"_L1, "FILE"_L1, "Signs a package: writes FILE.minisig beside it."_L1, Command::SecretKey,
        signPackage},
    Command{"verify"_L1, "FILE"_L1, "Says whether a package is whole and signed with a key."_L1,
        Command::PublicKey, verifyPackage},
    Command{"index"_L1, "FILE"_L1, "Writes index.json beside a package, which names it as the newest."_L1, 0,
        writeIndex},
};

QString requiredOption(const Command &command)
{
    if (command.options & Command::Output)
        return u" -o FILE"_s;
    if (command.options & Command::SecretKey)
        return u" --key FILE"_s;
    return command.options & Command::PublicKey ? u" --key KEY"_s : QString();
}

QString overview()
{
    QString text = u"Checks, compiles, reads and publishes the content of Partner Cities.\n\n"
                   "Usage: %1 COMMAND …\n\nCommands:\n"_s.arg(QCoreApplication::applicationName());
    for (const Command &command : commands) {
        text += u"  %1 %2%3\n      %4\n"_s.arg(
            command.name, command.words, requiredOption(command), command.purpose);
    }
    return text
        + u"\nOptions:\n  --help     This text, or with a command what it takes\n"
          "  --version  The version of this program\n\n"
          "Exit code: 0 done, 1 mistakes in the input, 2 a command line that makes no sense.\n"_s;
}

int run(const Command &command, const QStringList &words)
{
    const auto arguments = readArguments(command, words);
    if (arguments)
        return command.run(*arguments);
    if (arguments.error().exitCode == Success)
        print(arguments.error().message);
    else
        complain(arguments.error().message);
    return arguments.error().exitCode;
}

int misused(const QString &message)
{
    complain(message + u'\n' + u"Try: %1 --help"_s.arg(QCoreApplication::applicationName()));
    return Usage;
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"partner-cities-content"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PARTNER_CITIES_VERSION));

    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.isEmpty())
        return misused(u"Which command?"_s);
    if (words.first() == "--help"_L1 || words.first() == "-h"_L1) {
        print(overview());
        return Success;
    }
    if (words.first() == "--version"_L1 || words.first() == "-v"_L1) {
        print(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
        return Success;
    }
    const auto *command =
        std::ranges::find_if(commands, [&](const Command &c) { return c.name == words.first(); });
    if (command == commands.end())
        return misused(u"There is no command \"%1\"."_s.arg(words.first()));
    return run(*command, words.mid(1));
}
