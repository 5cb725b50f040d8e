// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2)
        return std::nullopt;
    const QSize size(parts[0].toInt(), parts[1].toInt());
    return size.width() >= 200 && size.height() >= 200 && size.width() <= 16384 && size.height() <= 16384
        ? std::optional(size)
        : std::nullopt;
}
} // namespace

tl::expected<Options, QString> Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Partner cities of municipalities on a map, offline."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption config(u"config"_s,
        u"Read this configuration; on a kiosk %1 without it."_s.arg(KioskConfig::defaultFile()), u"FILE"_s);
    const QCommandLineOption content(u"content"_s, u"Show this content package."_s, u"FILE"_s);
    const QCommandLineOption baseMap(
        u"base-map"_s, u"Show this base map (vector MBTiles) instead of the installed one."_s, u"FILE"_s);
    const QCommandLineOption streetMap(u"street-map"_s,
        u"Show the streets of this map too (MBTiles in the schema of OpenMapTiles or Shortbread)."_s,
        u"FILE"_s);
    const QCommandLineOption home(u"home"_s, u"Start with this municipality."_s, u"ID"_s);
    const QCommandLineOption lang(u"lang"_s, u"Start in this language: sl, sr, sr-Latn, lv, en."_s, u"L"_s);
    const QCommandLineOption kiosk(u"kiosk"_s, u"Full screen, for a public screen."_s);
    const QCommandLineOption size(u"size"_s, u"Size of the window, for example 1080x1920."_s, u"WxH"_s);
    const QCommandLineOption today(
        u"today"_s, u"Reckon anniversaries from this day, for example 2027-08-01."_s, u"DATE"_s);
    const QCommandLineOption look(u"look"_s, u"Colours: as-device, light, dark, high-contrast."_s, u"LOOK"_s);
    const QCommandLineOption textSize(
        u"text-size"_s, u"Size of texts in percent, 100 to 200."_s, u"PERCENT"_s);
    const QCommandLineOption dpi(
        u"dpi"_s, u"Dots per inch of the screen, where it does not say so itself."_s, u"DPI"_s);
    const QCommandLineOption safePage(
        u"safe-page"_s, u"Say in all languages that the screen is out of order, and nothing else."_s);
    const QCommandLineOption makePin(u"make-pin"_s,
        u"Read a PIN for the staff (4 to 12 digits) from the standard input, print its hash for the configuration."_s);
    const QCommandLineOption selfTest(
        u"self-test"_s, u"Visit every page in every language; fail on any warning."_s);
    const QCommandLineOption audit(
        u"audit"_s, u"Check every page for all who use it, and print what was found."_s);
    const QCommandLineOption tour(
        u"tour"_s, u"Draw every page in every language and size into a folder."_s, u"DIR"_s);
    const QCommandLineOption page(
        u"page"_s, u"Of the tour: only pages whose names begin so; may be given again."_s, u"NAME"_s);
    parser.addOptions({config, content, baseMap, streetMap, home, lang, kiosk, size, today, look, textSize,
        dpi, makePin, safePage, selfTest, audit, tour, page});
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());

    Options options;
    if (parser.isSet(help))
        options.message = parser.helpText();
    else if (parser.isSet(version))
        options.message =
            QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(
            u"Nothing is known of \"%1\". See --help."_s.arg(parser.positionalArguments().constFirst()));

    options.configFile = parser.value(config);
    options.contentFile = parser.value(content);
    options.baseMapFile = parser.value(baseMap);
    options.streetMapFile = parser.value(streetMap);
    options.home = parser.value(home);
    options.isKiosk = parser.isSet(kiosk);
    options.makePin = parser.isSet(makePin);
    options.safePage = parser.isSet(safePage);
    options.selfTest = parser.isSet(selfTest);
    options.audit = parser.isSet(audit);
    options.tourFolder = parser.value(tour);
    options.tourPages = parser.values(page);
    options.kiosk.session.isKiosk = options.isKiosk;
    if (options.isGuided())
        options.kiosk.session.idle = std::chrono::hours(24);
    if (parser.isSet(lang)) {
        options.language = languageFromTag(parser.value(lang));
        if (!options.language)
            return tl::unexpected(
                u"--lang takes sl, sr, sr-Latn, lv or en, not \"%1\"."_s.arg(parser.value(lang)));
    }
    if (parser.isSet(size)) {
        const auto given = sizeFrom(parser.value(size));
        if (!given)
            return tl::unexpected(
                u"--size takes width and height in pixels, for example 1280x800, not \"%1\"."_s.arg(
                    parser.value(size)));
        options.size = *given;
    }
    if (parser.isSet(look)) {
        options.look = Preferences::lookFrom(parser.value(look));
        if (!options.look)
            return tl::unexpected(u"--look takes as-device, light, dark or high-contrast, not \"%1\"."_s.arg(
                parser.value(look)));
    }
    if (parser.isSet(textSize)) {
        options.textSize = parser.value(textSize).toInt();
        if (*options.textSize < Preferences::minimumTextSize()
            || *options.textSize > Preferences::maximumTextSize())
            return tl::unexpected(
                u"--text-size takes percent from 100 to 200, not \"%1\"."_s.arg(parser.value(textSize)));
    }
    if (parser.isSet(dpi)) {
        options.dpi = parser.value(dpi).toDouble();
        if (!(options.dpi >= 20 && options.dpi <= 1000))
            return tl::unexpected(
                u"--dpi takes dots per inch from 20 to 1000, not \"%1\"."_s.arg(parser.value(dpi)));
    }
    if (parser.isSet(today)) {
        options.today = QDate::fromString(parser.value(today), Qt::ISODate);
        if (!options.today->isValid())
            return tl::unexpected(
                u"--today takes a day like 2027-08-01, not \"%1\"."_s.arg(parser.value(today)));
    }
    return options;
}
