// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "application.h"
#include "audit.h"
#include "configured.h"
#include "selftest.h"
#include "tour.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <string_view>

namespace {
/// Whether the command line asks for a text only, which needs no display.
bool onlyTalks(int argc, char *argv[])
{
    constexpr std::array<std::string_view, 4> words{"--help", "-h", "--version", "-v"};
    return std::any_of(argv, argv + argc,
        [&](const char *argument) { return std::ranges::find(words, argument) != words.end(); });
}
} // namespace

int main(int argc, char *argv[])
{
    std::unique_ptr<QCoreApplication> program;
    if (onlyTalks(argc, argv))
        program = std::make_unique<QCoreApplication>(argc, argv);
    else
        program = std::make_unique<QGuiApplication>(argc, argv);
    Application::setUp();

    const auto options = Options::parse(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "partner-cities: %s\n", qPrintable(options.error()));
        return 2;
    }
    if (!options->message.isEmpty()) {
        std::fputs(qPrintable(options->message), stdout);
        return 0;
    }

    Application application(configured(*options));
    if (options->selfTest)
        return runSelfTest(application);
    if (options->audit)
        return runAudit(application, *options);
    if (!options->tourFolder.isEmpty())
        return runTour(application, *options);
    return application.start() ? QCoreApplication::exec() : 1;
}
