// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>

#include <catch2/catch_session.hpp>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv); // for the sockets of the web server
    return Catch::Session().run(argc, argv);
}
