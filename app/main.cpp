// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "application.h"
#include "audit.h"
#include "configured.h"
#include "memory.h"
#include "pin.h"
#include "safepage.h"
#include "selftest.h"
#include "tour.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>

namespace {
/// Whether the command line asks for a text only, which needs no display.
bool onlyTalks(int argc, char *argv[])
{
    constexpr std::array<std::string_view, 5> words{"--help", "-h", "--version", "-v", "--make-pin"};
    return std::any_of(argv, argv + argc,
        [&](const char *argument) { return std::ranges::find(words, argument) != words.end(); });
}

int printPinHash()
{
    std::string pin;
    std::getline(std::cin, pin);
    const auto hash = hashPin(QString::fromStdString(pin).trimmed());
    if (!hash) {
        std::fputs("partner-cities: a PIN is 4 to 12 digits, and hashing it takes 64 MB of memory\n", stderr);
        return 2;
    }
    std::printf("%s\n", qPrintable(*hash));
    return 0;
}
} // namespace

int main(int argc, char *argv[])
{
    keepMemoryTogether();
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

    if (options->makePin)
        return printPinHash();
    if (options->safePage) {
        SafePage page(*options);
        return page.start() ? QCoreApplication::exec() : 1;
    }
    // The journal takes a line's level from its beginning (sd-daemon(3)).
    if (qEnvironmentVariableIsSet("JOURNAL_STREAM"))
        qSetMessagePattern(
            QStringLiteral("%{if-debug}<7>%{endif}%{if-info}<6>%{endif}%{if-warning}<4>%{endif}"
                           "%{if-critical}<3>%{endif}%{if-fatal}<2>%{endif}%{if-category}%{category}: "
                           "%{endif}%{message}"));
    HealthFile::listen();
    Application application(configured(*options));
    if (options->selfTest)
        return runSelfTest(application);
    if (options->audit)
        return runAudit(application, *options);
    if (!options->tourFolder.isEmpty())
        return runTour(application, *options);
    return application.start() ? QCoreApplication::exec() : 1;
}
