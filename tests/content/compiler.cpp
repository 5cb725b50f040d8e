// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentreader.h"
#include "packagewriter.h"

#include <QFile>

#include <clocale>

// compiler FOLDER FILE: compiles content under the locale and time zone of its environment. Exits with 1 when
// the content has mistakes, with 2 when it cannot be written.
int main(int, char **arguments)
{
    setlocale(LC_ALL, "");
    const auto catalog = readContent(QFile::decodeName(arguments[1]));
    if (!catalog)
        return 1;
    return writePackage(*catalog, QFile::decodeName(arguments[2])) ? 0 : 2;
}
