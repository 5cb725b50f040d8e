// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include <QGuiApplication>

#include <catch2/catch_session.hpp>

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv); // pictures of other formats than Qt's own come from plugins
    return Catch::Session().run(argc, argv);
}
