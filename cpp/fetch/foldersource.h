// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "contentslots.h"
#include "incoming.h"
#include "outcome.h"
#include "signedpackage.h"

#include <QString>

/// Where a folder is looked into, and what is taken from it.
struct FolderSource {
    QString folder;
    qint64 sizeLimit = 0; ///< in bytes
    PackageRules rules;
};

/// Takes the newest package of a folder: a stick, or what rsync brings. With an index it is the one that the
/// index names, else the newest of all *.sqlite with a signature beside. A folder that is not there has
/// nothing new: the stick is not in.
Outcome takeFromFolder(
    const FolderSource &source, Incoming &incoming, ContentSlots &contentSlots, Disk &disk);
