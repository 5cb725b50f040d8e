// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "application.h"
#include "selftest.h"
#include "tour.h"

#include <QGuiApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    QGuiApplication gui(argc, argv);
    Application::setUp();

    const auto options = Options::parse(QGuiApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "partner-cities: %s\n", qPrintable(options.error()));
        return 2;
    }
    if (!options->message.isEmpty()) {
        std::fputs(qPrintable(options->message), stdout);
        return 0;
    }

    Application application(*options);
    if (options->selfTest)
        return runSelfTest(application);
    if (!options->tourFolder.isEmpty())
        return runTour(application, options->tourFolder);
    return application.start() ? QGuiApplication::exec() : 1;
}
