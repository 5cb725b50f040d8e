// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publickey.h"
#include "versionnumber.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

/// What a content package says about itself, to decide whether it is to be shown.
struct PackageFacts {
    VersionNumber version;
    QDate validFrom; ///< its first day
    QDate validUntil; ///< its last day; none when it does not expire
    VersionNumber minimumApp;
    QStringList homes; ///< ids of the municipalities that tell their partnerships in it
};

/// Who may sign content, and what can be shown.
struct PackageRules {
    QList<PublicKey> keys;
    VersionNumber app; ///< this program's version
};

/// The name of a package's signature, beside it.
QString signatureOf(const QString &packageFile);

/// What a package says about itself, signed or not. The error is an English sentence without a full stop.
tl::expected<PackageFacts, QString> packageFacts(const QString &file);

/// The same of a package that is signed by one of the keys, whole, and understood by this app; its signature
/// is looked at before anything else of it.
tl::expected<PackageFacts, QString> signedPackage(const QString &file, const PackageRules &rules);

/// Reads every record of a package, which takes longer: some values are looked at only then.
tl::expected<void, QString> readableToTheEnd(const QString &file);
