// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "disk.h"
#include "signedpackage.h"
#include "slotstate.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

/// The day, and one that it cannot be before. A clock that is behind content that was already shown is wrong,
/// and what is not yet valid by it is then shown.
struct ContentClock {
    QDate today;
    QDate notBefore; ///< may be none
};

/// What the app is to show.
struct ContentChoice {
    QString file; ///< empty: the content that came with the program
    VersionNumber version; ///< 0 with it
    bool isExpired = false; ///< it is shown all the same
    QStringList warnings; ///< English, for the log and for staff
};

/// Why a package was not taken.
struct NotStaged {
    QString reason; ///< an English sentence
    bool isDiskAtFault = false; ///< else the package is
};

/// The two slots of content in a folder: one is shown, the other is kept to go back to, or takes what
/// arrived.
///
/// The app reads and switches them, another process fills them; both hold a lock while they do. A switch is
/// the renaming of one small file. Every answer is about content whose signature and whose pages were looked
/// at right then.
class ContentSlots {
public:
    /// The disk's watch sees each step that changes something.
    ContentSlots(const QString &folder, const PackageRules &rules, const Disk &disk = Disk());

    /// When the app starts: what to show. Content that was begun to be shown and never confirmed is gone back
    /// from; what waits is switched to when its first day has come.
    ContentChoice begin(const ContentClock &clock);
    /// When nobody is using the app: switches to what waits and is due; nothing when nothing is.
    std::optional<ContentChoice> advance(const ContentClock &clock);
    /// A frame was shown with content of this version: from now on nothing older is taken.
    DiskResult confirm(const VersionNumber &shown);
    /// No frame came: gives the content from before, and does not take this version again.
    ContentChoice goBack(const ContentClock &clock);

    /// For the updater: why a version would not be taken, an English sentence; nothing when it would.
    std::optional<QString> refusalOf(const VersionNumber &version);
    /// For the updater: moves a package and its signature, from the same file system, into the slot that is
    /// not needed, to wait there; after every check.
    tl::expected<PackageFacts, NotStaged> stage(const QString &file);

    static QString packageIn(const QString &folder, const QString &slot);

private:
    using Facts = std::optional<PackageFacts>;

    SlotState load() const;
    SlotState recovered() const;
    /// What is in a slot; nothing when it cannot be shown or is something else.
    Facts usable(const SlotContent &content) const;
    Facts inSlot(const QString &slot) const;
    bool isDue(const SlotState &state, const ContentClock &clock) const;
    void switchOver(SlotState &state) const;
    void leaveTrial(SlotState &state) const;
    ContentChoice choice(const SlotState &state, const ContentClock &clock) const;
    std::optional<QString> refusalIn(const SlotState &state, const VersionNumber &version) const;

    QString m_folder;
    PackageRules m_rules;
    Disk m_disk;
};
