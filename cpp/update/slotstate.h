// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "disk.h"
#include "versionnumber.h"

#include <QString>

#include <optional>

/// A slot and the version of the content that was put there.
struct SlotContent {
    QString slot; ///< "a", "b"; empty: the content that came with the program
    VersionNumber version;
    bool operator==(const SlotContent &) const = default;
};

/// Which of the two slots is what: the small file that is switched instead of the content.
struct SlotState {
    SlotContent current;
    SlotContent previous; ///< to go back to
    std::optional<SlotContent> staged; ///< checked, and waits for a moment without a visitor
    bool isOnTrial = false; ///< the current one was not confirmed yet
    bool wasTried = false; ///< the app has begun to show it
    VersionNumber highest; ///< that was ever confirmed; nothing older is taken again
    VersionNumber failed; ///< the highest that could not be shown; 0 when none
    bool operator==(const SlotState &) const = default;
};

/// Reads the state of a folder; nothing when there is none or when it is damaged (it carries its own hash).
std::optional<SlotState> readSlotState(const QString &folder);
DiskResult writeSlotState(Disk &disk, const QString &folder, const SlotState &state);
