// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "arguments.h"

#include "console.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
tl::unexpected<NotToRun> misused(const QString &message)
{
    return tl::unexpected(NotToRun{Usage, message});
}

void addOptions(QCommandLineParser &parser, const Command &command)
{
    parser.addOption({u"json"_s, u"Print an array of JSON objects (keys: app/contenttool/README.md)."_s});
    if (command.options & Command::Output)
        parser.addOption({{u"o"_s, u"output"_s}, u"The package to write."_s, u"FILE"_s});
    if (command.options & Command::Lang)
        parser.addOption({u"lang"_s, u"Language of the content: sl, sr, sr-Latn, lv or en."_s, u"L"_s});
    if (command.options & Command::Of)
        parser.addOption({u"of"_s, u"Only what concerns the municipality with this id."_s, u"ID"_s});
    if (command.options & Command::Range) {
        parser.addOption({u"from"_s, u"First day, like 2026-11-21; today if left out."_s, u"D"_s});
        parser.addOption({u"to"_s, u"Last day; one year after the first if left out."_s, u"D"_s});
    }
    if (command.options & Command::Ics)
        parser.addOption(
            {u"ics"_s, u"Write them as a calendar (iCalendar) instead of printing them."_s, u"FILE"_s});
    if (command.options & Command::SecretKey)
        parser.addOption({u"key"_s, u"The town's *.key file, without a password."_s, u"FILE"_s});
    if (command.options & Command::PublicKey)
        parser.addOption({u"key"_s, u"The town's *.pub file, or the key in it."_s, u"KEY"_s});
    parser.addOption({{u"h"_s, u"help"_s}, u"Print this text."_s});
    parser.addOption({{u"v"_s, u"version"_s}, u"Print the version of this program."_s});
}

/// What help says of each word in Command::words.
constexpr std::array meanings{
    std::pair{"DIR"_L1, "A folder with *.toml files, as data/content/README.md describes them."_L1},
    std::pair{"FILE"_L1, "A content package."_L1},
    std::pair{
        "ID"_L1, "The id of a municipality, partnership, milestone, event, network, topic or source."_L1},
    std::pair{"KIND"_L1, "municipalities, partnerships, agreements, events or networks"_L1},
    std::pair{"TEXT"_L1, "Words or their beginnings."_L1},
    std::pair{"NAME"_L1, "A path without an ending."_L1},
};

void addWords(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(command.purpose);
    parser.addPositionalArgument(command.name, u"The command."_s);
    for (const QString &word : QString(command.words).split(u' ')) {
        const auto *meaning = std::ranges::find_if(meanings, [&](const auto &m) { return m.first == word; });
        parser.addPositionalArgument(word, meaning->second);
    }
}

/// The language of messages in POSIX's order of variables.
Language languageOfEnvironment()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QString locale = qEnvironmentVariable(variable); !locale.isEmpty())
            return languageFromTag(locale).value_or(Language::English);
    }
    return Language::English;
}

tl::expected<Language, NotToRun> readLanguage(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"lang"_s))
        return languageOfEnvironment();
    const auto language = languageFromTag(parser.value(u"lang"_s));
    if (!language)
        return misused(u"--lang %1: there is no such language here. Use sl, sr, sr-Latn, lv or en."_s.arg(
            parser.value(u"lang"_s)));
    return *language;
}

tl::expected<QDate, NotToRun> readDay(const QCommandLineParser &parser, const QString &option, QDate fallback)
{
    if (!parser.isSet(option))
        return fallback;
    const QDate day = QDate::fromString(parser.value(option), u"yyyy-MM-dd"_s);
    if (!day.isValid())
        return misused(u"--%1 %2: not a day. Write it like 2026-11-21."_s.arg(option, parser.value(option)));
    return day;
}

tl::expected<void, NotToRun> readRange(const QCommandLineParser &parser, Arguments &arguments)
{
    const auto from = readDay(parser, u"from"_s, QDate::currentDate());
    if (!from)
        return tl::unexpected(from.error());
    const auto to = readDay(parser, u"to"_s, from->addYears(1));
    if (!to)
        return tl::unexpected(to.error());
    if (*to < *from)
        return misused(u"--to %1 is before --from %2. Exchange them."_s.arg(
            to->toString(Qt::ISODate), from->toString(Qt::ISODate)));
    arguments.from = *from;
    arguments.to = *to;
    return {};
}

tl::expected<Arguments, NotToRun> readOptions(
    const QCommandLineParser &parser, const Command &command, Arguments arguments)
{
    arguments.json = parser.isSet(u"json"_s);
    if (command.options & Command::Output) {
        arguments.output = parser.value(u"output"_s);
        if (arguments.output.isEmpty())
            return misused(u"Name the package to write: -o FILE."_s);
    }
    if (command.options & Command::Of) {
        arguments.of = parser.value(u"of"_s);
        if (parser.isSet(u"of"_s) && arguments.of.isEmpty())
            return misused(u"--of needs the id of a municipality."_s);
    }
    if (command.options & Command::Lang) {
        const auto language = readLanguage(parser);
        if (!language)
            return tl::unexpected(language.error());
        arguments.language = *language;
    }
    if (command.options & (Command::SecretKey | Command::PublicKey)) {
        arguments.key = parser.value(u"key"_s);
        if (arguments.key.isEmpty())
            return misused(u"Name the key: --key."_s);
    }
    if (command.options & Command::Ics) {
        arguments.ics = parser.value(u"ics"_s);
        if (parser.isSet(u"ics"_s) && arguments.ics.isEmpty())
            return misused(u"--ics needs the name of a file to write."_s);
    }
    if (command.options & Command::Range) {
        if (const auto range = readRange(parser, arguments); !range)
            return tl::unexpected(range.error());
    }
    return arguments;
}
} // namespace

tl::expected<Arguments, NotToRun> readArguments(const Command &command, const QStringList &words)
{
    QCommandLineParser parser;
    addOptions(parser, command);
    addWords(parser, command);
    const bool understood = parser.parse(QStringList{QCoreApplication::applicationName()} + words);
    if (parser.isSet(u"help"_s))
        return tl::unexpected(NotToRun{Success, parser.helpText()});
    if (parser.isSet(u"version"_s))
        return tl::unexpected(NotToRun{
            Success, QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()});
    const QString hint = u"Try: %1 %2 --help"_s.arg(QCoreApplication::applicationName(), command.name);
    if (!understood)
        return misused(parser.errorText() + u'\n' + hint);

    Arguments arguments;
    arguments.words = parser.positionalArguments();
    const auto expected = QString(command.words).split(u' ');
    if (arguments.words.size() != expected.size() || arguments.words.contains(QString()))
        return misused(u"%1 takes: %2\n%3"_s.arg(command.name, command.words, hint));
    return readOptions(parser, command, arguments);
}
