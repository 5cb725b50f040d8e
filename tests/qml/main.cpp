// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "assets.h"
#include "iconprovider.h"
#include "partnerselection.h"
#include "preferences.h"
#include "session.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QtQml/QQmlExtensionPlugin>
#include <QtQuickTest/quicktest.h>
#include <QTranslator>

using namespace Qt::StringLiterals;

Q_IMPORT_QML_PLUGIN(PartnerCitiesPlugin)
Q_IMPORT_QML_PLUGIN(PartnerCities_MapPlugin)
Q_IMPORT_QML_PLUGIN(PartnerCities_PresentationPlugin)

/// Gives every test file a session over the real content as `session`.
class Setup : public QObject {
    Q_OBJECT

public:
    Setup()
        : m_loader(QStringLiteral(PARTNER_CITIES_PACKAGE), Assets::builtInContent())
        , m_session(m_loader, {Language::English, u"jesenice"_s, false, [] { return QDate(2026, 11, 21); }})
    {
    }

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        Assets::loadFonts();
        engine->addImageProvider(u"icons"_s, new IconProvider);
        engine->rootContext()->setContextProperty(u"session"_s, &m_session);
        engine->rootContext()->setContextProperty(u"preferences"_s, &m_preferences);
        engine->rootContext()->setContextProperty(u"selection"_s, &m_selection);
    }

private:
    ContentLoader m_loader;
    Session m_session;
    Preferences m_preferences{{}};
    PartnerSelection m_selection{m_session};
};

QUICK_TEST_MAIN_WITH_SETUP(pages, Setup)

#include "main.moc"
