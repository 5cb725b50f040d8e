// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import PartnerCities

// Shows how much of a page there is and how far one has come; pages are moved by finger and keys, not by it.
T.ScrollBar {
    id: bar

    readonly property bool needed: size < 1

    interactive: false
    // Long lists have a thumb to be seen too.
    minimumSize: height > 0 ? Math.min(1, 24 * Theme.scale / height) : 0
    padding: Math.round(2 * Theme.scale)
    implicitWidth: Math.round(8 * Theme.scale)
    visible: needed
    Accessible.ignored: true

    contentItem: Rectangle {
        radius: width / 2
        color: Theme.outline
    }
}
