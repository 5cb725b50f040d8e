// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "realcalendars.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
} // namespace

/// Writes every calendar of the real content into a folder, and days.json: by file and uid, the days that the
/// app shows.
int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    QJsonObject all;
    for (const RealCalendar &calendar : realCalendars(realCatalog())) {
        QJsonObject days;
        for (auto entry = calendar.days.cbegin(); entry != calendar.days.cend(); ++entry) {
            QJsonArray list;
            for (const QDate day : entry.value())
                list.append(day.toString(Qt::ISODate));
            days.insert(entry.key(), list);
        }
        const QString name = calendar.name + u".ics"_s;
        all.insert(name, QJsonObject{{u"language"_s, languageTag(calendar.language)}, {u"days"_s, days}});
        if (!write(folder.filePath(name), calendar.file))
            return 1;
    }
    if (!write(folder.filePath(u"days.json"_s), QJsonDocument(all).toJson()))
        return 1;
    std::printf("%d calendars\n", int(all.size()));
    return 0;
}
