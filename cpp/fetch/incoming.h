// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "contentslots.h"
#include "disk.h"
#include "outcome.h"

#include <QJsonObject>
#include <QString>

/// The folder in which a package is put together, in pieces and over interruptions, before it goes to a slot.
class Incoming {
public:
    Incoming(const QString &contentFolder, Disk &disk);

    DiskResult make();
    /// Where the whole package has to be, and its signature beside it.
    QString package() const;
    /// Where it is while it grows.
    QString part() const;
    /// A small note that outlives the process; empty when there is none.
    QJsonObject note(const QString &name) const;
    DiskResult keepNote(const QString &name, const QJsonObject &note);
    /// The part is of no use any more.
    DiskResult discardPart();
    /// Offers the whole package to the slots. It is gone afterwards, taken or not.
    Outcome offer(ContentSlots &contentSlots);

private:
    QString m_folder;
    Disk &m_disk;
};
