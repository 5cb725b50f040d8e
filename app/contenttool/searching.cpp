// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "commands.h"
#include "console.h"
#include "jsonrows.h"
#include "package.h"
#include "textrows.h"

int searchContent(const Arguments &arguments)
{
    constexpr int limit = 100;
    const QString &file = arguments.words[0];
    auto store = openPackage(file);
    if (!store)
        return Mistakes;
    const auto hits = store->search(arguments.words[1], limit);
    const auto catalog = store->wholeCatalog();
    if (!hits || !catalog) {
        complainAbout(file, hits ? catalog.error() : hits.error());
        return Mistakes;
    }
    const View view(*catalog, arguments.language);
    QJsonArray array;
    for (const SearchHit &hit : *hits) {
        if (arguments.json)
            array.append(jsonRow(view, hit));
        else
            print(textRow(view, hit));
    }
    if (arguments.json)
        print(array);
    return Success;
}
