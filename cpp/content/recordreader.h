// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"
#include "idregister.h"
#include "recordtexts.h"
#include "tomlrecord.h"

/// Turns the records of the content source into values. A record whose id is wrong or taken comes back
/// without id.
class RecordReader {
public:
    /// Pictures are files below `folder`.
    RecordReader(IdRegister &ids, const QString &folder)
        : m_ids(ids)
        , m_folder(folder)
    {
    }

    ContentInfo package(TomlRecord &record);
    Country country(TomlRecord &record);
    Region region(TomlRecord &record);
    Topic topic(TomlRecord &record);
    Source source(TomlRecord &record);
    Municipality municipality(TomlRecord &record);
    Network network(TomlRecord &record);
    Partnership partnership(TomlRecord &record);
    Event event(TomlRecord &record);

private:
    QString declaredId(TomlRecord &record, IdKind kind);
    QString reference(TomlRecord &record, const QString &key, IdKind kind, TomlRecord::Need need);
    QStringList references(TomlRecord &record, const QString &key, IdKind kind, TomlRecord::Need need);
    QStringList sources(TomlRecord &record, TomlRecord::Need need = TomlRecord::Need::Required);
    std::optional<Picture> arms(TomlRecord &municipality, const TextOrigin &around);
    QList<Picture> photographs(TomlRecord &municipality, const TextOrigin &around);
    Picture picture(TomlRecord &record, Picture::Kind kind, const TextOrigin &around);
    QList<Party> parties(TomlRecord &partnership);
    Party party(TomlRecord &record);
    QList<Milestone> milestones(TomlRecord &partnership, const TextOrigin &around);
    Milestone milestone(TomlRecord &record, const TextOrigin &around);
    QList<DateClaim> dates(TomlRecord &milestone, const TextOrigin &origin);
    Signatory signatory(TomlRecord &record, const TextOrigin &origin);

    IdRegister &m_ids;
    QString m_folder;
};
