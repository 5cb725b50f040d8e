// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include <QGuiApplication>

#include <catch2/catch_session.hpp>

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
