// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2

// A content folder with one file of anything: read, or refused with mistakes that name the file and a remedy.

#include "contentreader.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(u"any.toml"_s));
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    file.write(reinterpret_cast<const char *>(bytes), qint64(size));
    file.close();
    const auto catalog = readContent(folder.path());
    if (catalog)
        return 0;
    if (catalog.error().isEmpty())
        std::abort();
    for (const Diagnostic &mistake : catalog.error()) {
        if (mistake.message.isEmpty() || mistake.remedy.isEmpty())
            std::abort();
    }
    return 0;
}
