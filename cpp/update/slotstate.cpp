// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "slotstate.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestFile = 64 * 1024;

QString pathIn(const QString &folder)
{
    return folder + u"/slots.json"_s;
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QJsonObject toJson(const SlotContent &content)
{
    return {{u"slot"_s, content.slot}, {u"version"_s, content.version.toString()}};
}

VersionNumber version(const QJsonValue &value)
{
    return VersionNumber::fromString(value.toString()).value_or(VersionNumber());
}

SlotContent content(const QJsonValue &value)
{
    return {value[u"slot"_s].toString(), version(value[u"version"_s])};
}
} // namespace

std::optional<SlotState> readSlotState(const QString &folder)
{
    QFile file(pathIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = file.read(largestFile).split('\n');
    if (lines.size() < 2 || hashOf(lines[0]) != lines[1])
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(lines[0]).object();
    SlotState state;
    state.current = content(object[u"current"_s]);
    state.previous = content(object[u"previous"_s]);
    if (object.contains(u"staged"_s))
        state.staged = content(object[u"staged"_s]);
    state.isOnTrial = object[u"onTrial"_s].toBool();
    state.wasTried = object[u"tried"_s].toBool();
    state.highest = version(object[u"highest"_s]);
    state.failed = version(object[u"failed"_s]);
    return state;
}

DiskResult writeSlotState(Disk &disk, const QString &folder, const SlotState &state)
{
    QJsonObject object{
        {u"current"_s, toJson(state.current)},
        {u"previous"_s, toJson(state.previous)},
        {u"onTrial"_s, state.isOnTrial},
        {u"tried"_s, state.wasTried},
        {u"highest"_s, state.highest.toString()},
        {u"failed"_s, state.failed.toString()},
    };
    if (state.staged)
        object.insert(u"staged"_s, toJson(*state.staged));
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return disk.replace(pathIn(folder), line + '\n' + hashOf(line) + '\n');
}
