// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "commands.h"
#include "console.h"
#include "contentreader.h"
#include "jsonrows.h"
#include "packagewriter.h"
#include "textrows.h"

#include <QDir>

#include <optional>

using namespace Qt::StringLiterals;

namespace {
std::optional<Catalog> readOrComplain(const Arguments &arguments)
{
    auto catalog = readContent(QDir(arguments.words[0]).absolutePath());
    if (catalog)
        return *std::move(catalog);
    QJsonArray array;
    for (const Diagnostic &diagnostic : std::as_const(catalog.error())) {
        complain(diagnostic.toString());
        array.append(jsonRow(diagnostic));
    }
    if (arguments.json)
        print(array);
    return std::nullopt;
}

void printSummary(const Arguments &arguments, const QString &subject, const Catalog &catalog)
{
    if (arguments.json)
        print(QJsonArray{jsonSummary(subject, catalog)});
    else
        print(u"%1: %2"_s.arg(subject, textSummary(catalog)));
}
} // namespace

int checkContent(const Arguments &arguments)
{
    const auto catalog = readOrComplain(arguments);
    if (!catalog)
        return Mistakes;
    // No mistakes are an empty array, so that a script can count.
    if (arguments.json)
        print(QJsonArray());
    else
        printSummary(arguments, arguments.words[0], *catalog);
    return Success;
}

int compileContent(const Arguments &arguments)
{
    const auto catalog = readOrComplain(arguments);
    if (!catalog)
        return Mistakes;
    if (const auto written = writePackage(*catalog, arguments.output); !written) {
        complain(written.error());
        return Mistakes;
    }
    printSummary(arguments, arguments.output, *catalog);
    return Success;
}
