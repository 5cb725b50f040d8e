// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "application.h"
#include "assets.h"

#include <QGuiApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <catch2/catch_session.hpp>

int main(int argc, char *argv[])
{
    const QTemporaryDir settings; // what a visitor chose must not reach the next journey, nor the developer
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QGuiApplication gui(argc, argv);
    Application::setUp();
    Assets::loadFonts();
    return Catch::Session().run(argc, argv);
}
