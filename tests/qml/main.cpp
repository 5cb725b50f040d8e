// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "assets.h"
#include "contentreader.h"
#include "favourites.h"
#include "iconprovider.h"
#include "packagewriter.h"
#include "partnerselection.h"
#include "pictureprovider.h"
#include "preferences.h"
#include "searcher.h"
#include "session.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QTemporaryDir>
#include <QtQml/QQmlExtensionPlugin>
#include <QtQuickTest/quicktest.h>
#include <QTranslator>

using namespace Qt::StringLiterals;

Q_IMPORT_QML_PLUGIN(PartnerCitiesPlugin)
Q_IMPORT_QML_PLUGIN(PartnerCities_MapPlugin)
Q_IMPORT_QML_PLUGIN(PartnerCities_PresentationPlugin)

namespace {
/// The real content, in which Valmiera and Viljandi have pictures, and those of Lukavac are damaged; Valmiera
/// says how it is reached.
QString picturedPackage(const QTemporaryDir &folder)
{
    auto drawn = readContent(QStringLiteral(FIXTURE_CONTENT));
    auto store = ContentStore::open(QStringLiteral(PARTNER_CITIES_PACKAGE));
    auto catalog = store ? store->wholeCatalog() : tl::unexpected(store.error());
    if (!drawn || !catalog)
        qFatal("the content for the tests cannot be read");
    Municipality pictured = drawn->municipalities.value(u"lipovec"_s);
    for (Picture &photograph : pictured.photographs)
        photograph.source.clear();
    for (const QString &id : {u"valmiera"_s, u"viljandi"_s, u"lukavac"_s}) {
        Municipality &town = catalog->municipalities[id];
        town.arms = pictured.arms;
        town.photographs = pictured.photographs;
    }
    Municipality &damaged = catalog->municipalities[u"lukavac"_s];
    damaged.arms->bytes = "no picture";
    damaged.photographs[0].bytes = "no picture";
    catalog->municipalities[u"valmiera"_s].contact.set(
        Language::English, u"Reception, room 1"_s, TextStatus::Original);
    const QString file = folder.filePath(u"content.sqlite"_s);
    if (const auto written = writePackage(*catalog, file); !written)
        qFatal("%s", qPrintable(written.error()));
    return file;
}
} // namespace

/// Gives every test file a session over the real content, with some pictures added, as `session`.
class Setup : public QObject {
    Q_OBJECT

public:
    Setup()
        : m_loader(picturedPackage(m_folder), Assets::builtInContent())
        , m_session(m_loader, {Language::English, u"jesenice"_s, false, [] { return QDate(2026, 11, 21); }})
    {
    }

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        Assets::loadFonts();
        engine->addImageProvider(u"icons"_s, new IconProvider);
        engine->addImageProvider(u"pictures"_s, new PictureProvider(m_loader));
        engine->rootContext()->setContextProperty(u"session"_s, &m_session);
        engine->rootContext()->setContextProperty(u"preferences"_s, &m_preferences);
        engine->rootContext()->setContextProperty(u"favourites"_s, &m_favourites);
        engine->rootContext()->setContextProperty(u"selection"_s, &m_selection);
        engine->rootContext()->setContextProperty(u"searcher"_s, &m_searcher);
        engine->rootContext()->setContextProperty(u"baseMap"_s, QStringLiteral(BASE_MAP));
    }

private:
    QTemporaryDir m_folder;
    ContentLoader m_loader;
    Session m_session;
    Preferences m_preferences{{}};
    Favourites m_favourites{QStringList()};
    PartnerSelection m_selection{m_session};
    Searcher m_searcher{m_loader, m_session, m_selection};
};

QUICK_TEST_MAIN_WITH_SETUP(pages, Setup)

#include "main.moc"
