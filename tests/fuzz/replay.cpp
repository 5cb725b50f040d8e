// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2

// Feeds a fuzz target with files, for compilers without libFuzzer: what was found once is tried in every test
// run. Each file is also given cut short at many places and with single bits turned.

#include <QDirIterator>
#include <QFile>

#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size);

namespace {
void feed(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(
        reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size()));
}
} // namespace

int main(int argc, char *argv[])
{
    constexpr qsizetype places = 64; // in each file
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        const QString path = QFile::decodeName(argv[i]);
        QStringList names;
        if (QFileInfo(path).isDir()) {
            for (QDirIterator each(path, QDir::Files); each.hasNext();)
                names.append(each.next());
        } else {
            names.append(path);
        }
        names.sort();
        for (const QString &name : std::as_const(names)) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(file.errorString()));
                return 1;
            }
            const QByteArray whole = file.readAll();
            feed(whole);
            for (qsizetype place = 0; place < places && !whole.isEmpty(); ++place) {
                const qsizetype at = whole.size() * place / places;
                feed(whole.first(at));
                QByteArray turned = whole;
                turned[at] = char(turned[at] ^ (1 << (place % 8)));
                feed(turned);
            }
            ++files;
        }
    }
    std::printf("%d files fed\n", files);
    return files > 0 ? 0 : 1;
}
