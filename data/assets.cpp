// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "assets.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QResource>

using namespace Qt::StringLiterals;

QByteArrayView Assets::builtInContent()
{
    const QResource resource(u":/content.sqlite"_s);
    return {reinterpret_cast<const char *>(resource.data()), resource.size()};
}

bool Assets::loadFonts()
{
    // Once: each time would keep the files in memory again, and forget all letters drawn so far.
    static const bool areLoaded = [] {
        bool all = true;
        QDirIterator fonts(u":/fonts"_s);
        while (fonts.hasNext())
            all = QFontDatabase::addApplicationFont(fonts.next()) != -1 && all;
        return all;
    }();
    return areLoaded;
}
