// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "contentslots.h"
#include "httpsclient.h"
#include "incoming.h"
#include "outcome.h"
#include "packageindex.h"

/// An index on a web server, with the packages and their signatures beside it.
class HttpsSource {
public:
    /// All of them must outlive the source. `sizeLimit` is in bytes.
    HttpsSource(HttpsClient &client, const QUrl &index, qint64 sizeLimit, Incoming &incoming,
        ContentSlots &contentSlots, Disk &disk);

    /// Takes the package that the index names, if it is newer; goes on with one that was interrupted.
    Outcome take();

private:
    using Result = tl::expected<void, Outcome>;

    Outcome takeNamed(const PackageIndex &index);
    Result fetchSignature(const PackageIndex &index);
    Result fetchPackage(const PackageIndex &index);
    Result fetchRest(const PackageIndex &index, qint64 from);
    QUrl beside(const QString &name) const;
    /// How much of this very package is here already.
    qint64 sizeOfPart(const PackageIndex &index) const;

    HttpsClient &m_client;
    QUrl m_index;
    qint64 m_sizeLimit;
    Incoming &m_incoming;
    ContentSlots &m_slots;
    Disk &m_disk;
};
