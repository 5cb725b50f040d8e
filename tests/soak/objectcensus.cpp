// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "objectcensus.h"

#include <QMutex>
#include <QObject>
#include <QSet>
#include <QThread>

#include <cstdint>
#include <private/qhooks_p.h>

namespace {
QMutex mutex;
QSet<QObject *> living;
quintptr addedBefore = 0;
quintptr removedBefore = 0;

void noteMade(QObject *object)
{
    {
        const QMutexLocker lock(&mutex);
        living.insert(object);
    }
    if (addedBefore)
        reinterpret_cast<QHooks::AddQObjectCallback>(addedBefore)(object);
}

void noteGone(QObject *object)
{
    {
        const QMutexLocker lock(&mutex);
        living.remove(object);
    }
    if (removedBefore)
        reinterpret_cast<QHooks::RemoveQObjectCallback>(removedBefore)(object);
}
} // namespace

ObjectCensus::ObjectCensus()
{
    addedBefore = qtHookData[QHooks::AddQObject];
    removedBefore = qtHookData[QHooks::RemoveQObject];
    qtHookData[QHooks::AddQObject] = reinterpret_cast<quintptr>(&noteMade);
    qtHookData[QHooks::RemoveQObject] = reinterpret_cast<quintptr>(&noteGone);
}

ObjectCensus::~ObjectCensus()
{
    qtHookData[QHooks::AddQObject] = addedBefore;
    qtHookData[QHooks::RemoveQObject] = removedBefore;
}

QMap<QByteArray, int> ObjectCensus::count()
{
    const QMutexLocker lock(&mutex);
    QMap<QByteArray, int> counted;
    for (const QObject *object : std::as_const(living)) {
        if (object->thread() == QThread::currentThread())
            ++counted[object->metaObject()->className()];
    }
    return counted;
}
