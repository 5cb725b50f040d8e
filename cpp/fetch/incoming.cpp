// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "incoming.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestNote = 16 * 1024;
}

Incoming::Incoming(const QString &contentFolder, Disk &disk)
    : m_folder(contentFolder + u"/incoming"_s)
    , m_disk(disk)
{
}

DiskResult Incoming::make()
{
    return m_disk.makeFolder(m_folder);
}

QString Incoming::package() const
{
    return m_folder + u"/content.sqlite"_s;
}

QString Incoming::part() const
{
    return package() + u".part"_s;
}

QJsonObject Incoming::note(const QString &name) const
{
    QFile file(m_folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(largestNote)).object();
}

DiskResult Incoming::keepNote(const QString &name, const QJsonObject &note)
{
    return m_disk.replace(m_folder + u'/' + name, QJsonDocument(note).toJson(QJsonDocument::Compact) + '\n');
}

DiskResult Incoming::discardPart()
{
    return m_disk.remove(part());
}

Outcome Incoming::offer(ContentSlots &contentSlots)
{
    const auto facts = contentSlots.stage(package());
    if (facts)
        return {Outcome::Result::Staged,
            u"Version %1 waits for a moment without a visitor."_s.arg(facts->version.toString()),
            facts->version.toString()};
    (void)m_disk.remove(package());
    (void)m_disk.remove(signatureOf(package()));
    return facts.error().isDiskAtFault ? Outcome::failed(facts.error().reason)
                                       : Outcome::refused(facts.error().reason);
}
