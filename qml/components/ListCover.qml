// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Between a list and who leads back: what was chosen from the list that is open covers it, and back shows it again.
QtObject {
    property bool listIsCovered: false

    signal listAsked
}
