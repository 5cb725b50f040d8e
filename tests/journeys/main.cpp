// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "application.h"

#include <QGuiApplication>
#include <QStandardPaths>

#include <catch2/catch_session.hpp>

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication gui(argc, argv);
    Application::setUp();
    return Catch::Session().run(argc, argv);
}
