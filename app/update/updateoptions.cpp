// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "updateoptions.h"

#include "kioskconfig.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mib = 1024 * 1024;

/// What the configuration says; the file the system has is asked for only when it is there.
UpdateOptions configured(const QString &file)
{
    const ReadConfig read = readKioskConfig(file);
    UpdateOptions options;
    options.contentFolder = read.config.content.folder;
    options.sourceFolder = read.config.update.folder;
    options.sourceUrl = read.config.update.url;
    options.keys = read.config.update.publicKeys;
    options.sizeLimit = read.config.update.sizeLimitMib * mib;
    options.authoritiesFile = read.config.update.caFile;
    options.checkAt = read.config.update.checkAt;
    for (const ConfigProblem &problem : read.problems)
        options.warnings.append(problem.toString());
    return options;
}

tl::expected<QList<PublicKey>, QString> keysFrom(const QStringList &texts)
{
    QList<PublicKey> keys;
    for (const QString &text : texts) {
        const auto key = PublicKey::fromText(text.toLatin1());
        if (!key)
            return tl::unexpected(u"--public-key %1: %2. The *.pub file has it."_s.arg(text, key.error()));
        keys.append(*key);
    }
    return keys;
}
} // namespace

tl::expected<UpdateOptions, QString> UpdateOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Looks once for newer content of Partner Cities, checks it and puts it where the app finds it.\n\n"
        "Exit code: 0 done, also when there is nothing new; 1 worth another attempt; 2 a command line that "
        "makes "
        "no sense; 3 what is offered must not be shown."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption config(
        u"config"_s, u"Read this configuration; what else is said here goes first."_s, u"FILE"_s);
    const QCommandLineOption contentFolder(
        u"content-folder"_s, u"The folder with the slots of content."_s, u"DIR"_s);
    const QCommandLineOption fromFolder(u"from-folder"_s, u"Look into this folder."_s, u"DIR"_s);
    const QCommandLineOption fromUrl(u"from-url"_s, u"Ask for this index (https)."_s, u"URL"_s);
    const QCommandLineOption publicKey(
        u"public-key"_s, u"Take what is signed with this key of minisign; may be given again."_s, u"KEY"_s);
    const QCommandLineOption sizeLimit(
        u"size-limit-mib"_s, u"Take no package larger than this (64)."_s, u"MIB"_s);
    const QCommandLineOption authorities(
        u"ca-file"_s, u"Trust these certificates (PEM) beside the system's."_s, u"FILE"_s);
    const QCommandLineOption whenDue(u"when-due"_s,
        u"Do nothing unless one of the configuration's times has come, or a failure is to be tried again."_s);
    parser.addOptions(
        {config, contentFolder, fromFolder, fromUrl, publicKey, sizeLimit, authorities, whenDue});
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(
            u"Nothing is known of \"%1\". See --help."_s.arg(parser.positionalArguments().constFirst()));

    UpdateOptions options = parser.isSet(config) ? configured(parser.value(config)) : UpdateOptions();
    if (parser.isSet(help))
        options.message = parser.helpText();
    else if (parser.isSet(version))
        options.message =
            QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
    if (!options.message.isEmpty())
        return options;

    if (parser.isSet(contentFolder))
        options.contentFolder = parser.value(contentFolder);
    if (options.contentFolder.isEmpty())
        return tl::unexpected(u"Name the folder with the content: --content-folder DIR, or --config FILE."_s);
    if (parser.isSet(fromFolder))
        options.sourceFolder = parser.value(fromFolder);
    if (parser.isSet(fromUrl)) {
        options.sourceUrl = QUrl(parser.value(fromUrl), QUrl::StrictMode);
        if (options.sourceUrl.scheme() != "https"_L1 || options.sourceUrl.host().isEmpty())
            return tl::unexpected(
                u"--from-url takes a whole https address, as in "
                "https://www.example.org/kiosk/index.json, not \"%1\"."_s.arg(parser.value(fromUrl)));
    }
    if (parser.isSet(publicKey)) {
        const auto keys = keysFrom(parser.values(publicKey));
        if (!keys)
            return tl::unexpected(keys.error());
        options.keys = *keys;
    }
    if (parser.isSet(sizeLimit))
        options.sizeLimit = parser.value(sizeLimit).toInt() * mib;
    if (options.sizeLimit < mib || options.sizeLimit > 512 * mib)
        return tl::unexpected(
            u"--size-limit-mib takes a number from 1 to 512, not \"%1\"."_s.arg(parser.value(sizeLimit)));
    if (parser.isSet(authorities))
        options.authoritiesFile = parser.value(authorities);
    options.onlyWhenDue = parser.isSet(whenDue);
    return options;
}
