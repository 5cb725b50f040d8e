// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "application.h"

#include "assets.h"
#include "basemapitem.h"
#include "iconprovider.h"
#include "labellayer.h"
#include "memory.h"
#include "pictureprovider.h"
#include "serbianlatintranslator.h"
#include "sharedsource.h"

#include <QDir>
#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QIcon>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QScreen>
#include <QSettings>
#include <QTimer>
#include <QtQml/QQmlExtensionPlugin>

#include <algorithm>

using namespace Qt::StringLiterals;

Q_IMPORT_QML_PLUGIN(PartnerCitiesPlugin)
Q_IMPORT_QML_PLUGIN(PartnerCities_MapPlugin)
Q_IMPORT_QML_PLUGIN(PartnerCities_PresentationPlugin)

namespace {
/// Where what belongs to the program is installed.
QString sharedFile(const QString &name)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/partner-cities/"_s + name);
}

/// The package a town has installed beside the program; empty when there is none.
QString installedPackage()
{
    const QString file = sharedFile(u"content.sqlite"_s);
    return QFile::exists(file) ? file : QString();
}

Language deviceLanguage()
{
    for (const QString &tag : QLocale::system().uiLanguages()) {
        if (const auto language = languageFromTag(tag))
            return *language;
    }
    return Language::English;
}
constexpr double millimetresOfAnInch = 25.4;
} // namespace

void Application::setUp()
{
    QGuiApplication::setApplicationName(u"partner-cities"_s);
    QGuiApplication::setOrganizationName(u"partner-cities"_s);
    QGuiApplication::setApplicationVersion(QLatin1StringView(PARTNER_CITIES_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.partner_cities.PartnerCities"_s);
    QQuickStyle::setStyle(u"Basic"_s);
}

Application::Application(const Options &options)
    : m_options(options)
    , m_updates(updateSettings())
    , m_loader(contentFile(), Assets::builtInContent())
    , m_session(m_loader, sessionSettings())
    , m_selection(m_session)
    , m_searcher(m_loader, m_session, m_selection)
    , m_preferences(preferredValues())
    , m_favourites(markedKeys())
    , m_reader(m_session, u"espeak-ng"_s)
    , m_kiosk(options.kiosk, m_session, m_preferences, m_reader, m_selection)
    , m_remembered(m_preferences.values())
{
    if (!Assets::loadFonts())
        qWarning("a bundled font cannot be used");
    QGuiApplication::setFont(QFont(u"Noto Sans"_s));

    // Before anything in QML hears of it: the words must be there when bindings ask for them.
    QObject::connect(&m_session, &Session::languageChanged, &m_session, [this] { speak(); });
    m_engine.addImageProvider(u"icons"_s, new IconProvider);
    m_engine.addImageProvider(u"pictures"_s, new PictureProvider(m_loader));
    speak();

    QObject::connect(&m_kiosk.session(), &KioskSession::ended, &m_favourites, &Favourites::reset);
    QObject::connect(&m_kiosk.session(), &KioskSession::ended, &m_searcher, &Searcher::reset);
    // When the visitor's pages are gone.
    m_tidying.setSingleShot(true);
    QObject::connect(&m_kiosk.session(), &KioskSession::ended, &m_tidying,
        [this] { m_tidying.start(std::chrono::milliseconds(500)); });
    QObject::connect(&m_tidying, &QTimer::timeout, &m_tidying, [this] {
        m_engine.collectGarbage();
        giveMemoryBack();
    });
    if (remembers()) {
        QObject::connect(&m_session, &Session::languageChanged, &m_session,
            [this] { QSettings().setValue("language", m_session.languageTagText()); });
        QObject::connect(&m_session, &Session::homeChosen, &m_session,
            [](const QString &home) { QSettings().setValue("home", home); });
        QObject::connect(
            &m_preferences, &Preferences::changed, &m_preferences, [this] { rememberPreferences(); });
        QObject::connect(&m_favourites, &Favourites::changed, &m_favourites,
            [this] { QSettings().setValue("favourites", m_favourites.keys()); });
    }
}

void Application::rememberPreferences()
{
    const Preferences::Values now = m_preferences.values();
    QSettings settings;
    // Only what the visitor has changed: what the command line said holds for one start.
    if (now.look != m_remembered.look)
        settings.setValue("look", Preferences::word(now.look));
    if (now.textSize != m_remembered.textSize)
        settings.setValue("text-size", now.textSize);
    if (now.reducedMotion != m_remembered.reducedMotion)
        settings.setValue("reduced-motion", now.reducedMotion);
    if (now.easyLanguage != m_remembered.easyLanguage)
        settings.setValue("easy-language", now.easyLanguage);
    m_remembered = now;
}

Application::~Application()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

bool Application::remembers() const
{
    return !m_options.isKiosk && !m_options.isGuided();
}

ContentUpdates::Settings Application::updateSettings() const
{
    ContentUpdates::Settings settings;
    // What somebody asks for by name is shown, whatever has arrived.
    if (m_options.isGuided() || !m_options.contentFile.isEmpty() || !m_options.config.update.isOn())
        return settings;
    settings.folder = m_options.config.content.folder;
    settings.rules = {m_options.config.update.publicKeys,
        VersionNumber::fromString(QStringLiteral(PARTNER_CITIES_VERSION)).value_or(VersionNumber())};
    if (auto builtIn = ContentStore::openBytes(Assets::builtInContent())) {
        const auto info = builtIn->info();
        settings.notBefore = info ? info->validFrom.earliest() : QDate();
    }
    if (m_options.today)
        settings.today = [day = *m_options.today] { return day; };
    return settings;
}

QString Application::contentFile() const
{
    if (!m_options.contentFile.isEmpty())
        return m_options.contentFile;
    return m_updates.firstFile().isEmpty() ? installedPackage() : m_updates.firstFile();
}

Session::Settings Application::sessionSettings() const
{
    Session::Settings settings;
    settings.isKiosk = m_options.isKiosk;
    settings.home = m_options.home;
    std::optional<Language> language = m_options.language;
    if (remembers()) {
        const QSettings remembered;
        if (!language)
            language = languageFromTag(remembered.value("language").toString());
        if (settings.home.isEmpty())
            settings.home = remembered.value("home").toString();
    }
    settings.languages = m_options.config.kiosk.languages;
    settings.language = language.value_or(deviceLanguage());
    if (!settings.languages.contains(settings.language))
        settings.language = settings.languages.constFirst();
    if (m_options.today) {
        settings.today = [day = *m_options.today] { return day; };
        settings.isGivenDay = true;
    }
    return settings;
}

Preferences::Values Application::preferredValues() const
{
    Preferences::Values values;
    if (remembers()) {
        const QSettings remembered;
        values.look =
            Preferences::lookFrom(remembered.value("look").toString()).value_or(Preferences::Look::AsDevice);
        values.textSize = std::clamp(remembered.value("text-size", values.textSize).toInt(),
            Preferences::minimumTextSize(), Preferences::maximumTextSize());
        values.reducedMotion = remembered.value("reduced-motion").toBool();
        values.easyLanguage = remembered.value("easy-language").toBool();
    }
    values.look = m_options.look.value_or(values.look);
    values.textSize = m_options.textSize.value_or(values.textSize);
    return values;
}

QStringList Application::markedKeys() const
{
    return remembers() ? QSettings().value("favourites").toStringList() : QStringList();
}

MapFiles Application::mapFiles() const
{
    MapFiles files;
    files.base = m_options.baseMapFile.isEmpty() ? sharedFile(u"basemap.mbtiles"_s) : m_options.baseMapFile;
    files.relief = sharedFile(u"relief.mbtiles"_s);
    files.streets = m_options.streetMapFile;
    return files;
}

void Application::speak()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    const Language language = m_session.language();
    if (language == Language::SerbianLatin)
        m_translator = std::make_unique<SerbianLatinTranslator>();
    else
        m_translator = std::make_unique<QTranslator>();
    const QString written = languageTag(language == Language::SerbianLatin ? Language::Serbian : language);
    if (m_translator->load(u":/i18n/partner-cities_"_s + written + u".qm"_s))
        QCoreApplication::installTranslator(m_translator.get());
    else
        qWarning("there are no texts for the language %s", qPrintable(written));
    QLocale::setDefault(localeOf(language));
    m_engine.setUiLanguage(languageTag(language));
    m_engine.retranslate();
}

bool Application::start()
{
    m_map = openSharedSource(mapFiles());
    QVariantMap properties = m_kiosk.properties();
    properties.insert({{u"session"_s, QVariant::fromValue(&m_session)},
        {u"preferences"_s, QVariant::fromValue(&m_preferences)},
        {u"favourites"_s, QVariant::fromValue(&m_favourites)},
        {u"selection"_s, QVariant::fromValue(&m_selection)}, {u"reader"_s, QVariant::fromValue(&m_reader)},
        {u"searcher"_s, QVariant::fromValue(&m_searcher)}, {u"mapFiles"_s, QVariant::fromValue(mapFiles())},
        {u"dpi"_s, m_options.dpi}});
    // The interface is read in a thread of the engine's while the first window, never shown, has Qt look for
    // a graphics driver, which takes as long.
    QQmlComponent interface(&m_engine);
    interface.loadFromModule("PartnerCities", "Main", QQmlComponent::Asynchronous);
    {
        const QQuickWindow graphics;
    }
    // What has been read of the content meanwhile is there when the window is made: it need not be made first
    // without and then with it.
    QCoreApplication::sendPostedEvents(&m_session, QEvent::MetaCall);
    QSize size = m_options.size;
    if (!size.isValid())
        size = m_options.isKiosk ? QGuiApplication::primaryScreen()->size() : QSize(1280, 800);
    QQmlComponent look(&m_engine);
    look.loadFromModule("PartnerCities", "Appearance");
    std::unique_ptr<QObject> appearance(
        look.createWithInitialProperties({{u"session"_s, QVariant::fromValue(&m_session)},
            {u"preferences"_s, QVariant::fromValue(&m_preferences)}, {u"window"_s, QSizeF(size)},
            {u"pixelDensity"_s, dotsPerInch() / millimetresOfAnInch}}));
    if (!appearance) {
        qCritical("%s", qPrintable(look.errorString()));
        return false;
    }
    properties.insert({{u"appearance"_s, QVariant::fromValue(appearance.get())}, {u"width"_s, size.width()},
        {u"height"_s, size.height()}});
    m_engine.setInitialProperties(properties);
    m_engine.loadFromModule("PartnerCities", "Main");
    QQuickWindow *main = window();
    if (!main)
        return false;
    appearance.release()->setParent(main);
    if (m_options.isKiosk && !m_options.size.isValid())
        main->showFullScreen();
    // Everything is in its place and the first view of the map known before the first frame, not by it: the
    // map is painted while that frame waits for the graphics device.
    main->contentItem()->setSize(main->size());
    QCoreApplication::sendPostedEvents();
    if (auto *map = main->findChild<BasemapItem *>()) {
        map->awaitTiles();
        map->ensurePolished();
    }
    if (auto *names = main->findChild<LabelLayer *>()) {
        names->awaitNames();
        names->ensurePolished();
    }
    m_kiosk.watch(main, dotsPerInch());
    m_updates.watch(m_loader, m_session, main);
    const auto noticeIdle = [this] {
        const KioskSession::Phase phase = m_kiosk.session().phase();
        m_updates.setIdle(phase == KioskSession::Phase::Inviting || phase == KioskSession::Phase::Resting);
    };
    QObject::connect(&m_kiosk.session(), &KioskSession::phaseChanged, &m_updates, noticeIdle);
    noticeIdle();
    // What the start alone needed.
    QTimer::singleShot(std::chrono::seconds(1), main, [this] {
        giveMemoryBack();
        m_loader.openIndex();
    });
    return true;
}

double Application::dotsPerInch() const
{
    if (m_options.dpi > 0)
        return m_options.dpi;
    const QScreen *screen = window() ? window()->screen() : QGuiApplication::primaryScreen();
    return screen->physicalDotsPerInch();
}

QQuickWindow *Application::window() const
{
    return m_engine.rootObjects().isEmpty()
        ? nullptr
        : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
}
