// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include <QGuiApplication>
#include <QtQml/QQmlExtensionPlugin>

#include <catch2/catch_session.hpp>

Q_IMPORT_QML_PLUGIN(PartnerCitiesPlugin)
Q_IMPORT_QML_PLUGIN(PartnerCities_MapPlugin)
Q_IMPORT_QML_PLUGIN(PartnerCities_PresentationPlugin)

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
