// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "contentslots.h"
#include "keypair.h"

#include <QDate>
#include <QString>

/// What the packages of a town say about themselves.
struct Edition {
    QString version;
    QString validFrom = QStringLiteral("2026-11-21");
    QString validUntil = {}; ///< empty: no end
    QString minimumApp = QStringLiteral("0.1.0");
};

/// The bytes of a package with the content of tests/fixtures.
QByteArray packageBytes(const Edition &edition);

/// A town that publishes content, signed with its key.
class Town {
public:
    const KeyPair &keys() const { return m_keys; }
    QString publicKey() const { return QString::fromLatin1(m_keys.publicKey().toText()); }
    /// Writes a package and its signature into a folder; gives the package's path.
    QString publish(const QString &folder, const Edition &edition) const;
    /// Signs whatever is in a file.
    void sign(const QString &file) const;
    /// Writes the index that names a package.
    static void index(const QString &package, const QString &version);

    /// The slots as version 0.1.0 of the app sees them.
    ContentSlots slotsIn(const QString &folder) const;

private:
    KeyPair m_keys = KeyPair::generate();
};

VersionNumber version(const QString &text);

/// An ordinary day, with an ordinary clock.
inline ContentClock ordinaryDay()
{
    return {QDate(2026, 12, 24), QDate(2026, 11, 21)};
}

/// Makes a folder as it is when content of a version was staged, shown and confirmed.
void showContent(const Town &town, const QString &folder, const QString &version);

/// Copies a folder with everything in it.
void copyFolder(const QString &from, const QString &to);

/// The state of everything that an app would show: the version, after every record has been read. The content
/// that came with the program is "built-in".
QString shownVersion(const Town &town, const QString &folder, const ContentClock &clock = ordinaryDay());
