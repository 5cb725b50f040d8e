// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities

// What a public screen shows when the app does not keep running: that it is known, in all languages. It needs neither
// content nor map.
Window {
    id: root

    // The same in each language.
    required property list<string> texts

    visible: true
    width: 1080
    height: 1920
    color: Theme.paper
    onClosing: close => close.accepted = false

    Binding {
        target: Theme
        property: "scale"
        value: Math.max(1, Math.min(root.width, root.height) / 720)
    }
    Binding {
        target: Theme
        property: "standing"
        value: true
    }
    // So that nothing burns in.
    Timer {
        id: mover

        property int step: 0

        interval: 60000
        running: true
        repeat: true
        onTriggered: mover.step = (mover.step + 1) % 5
    }
    Column {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: 2 * mover.step
        width: Math.min(Theme.columnWidth, parent.width - 2 * Theme.gapHuge)
        spacing: Theme.gapLarge

        Thread {
            width: Math.round(160 * Theme.scale)
            height: Math.round(64 * Theme.scale)
        }
        Repeater {
            model: root.texts

            Words {
                required property string modelData
                width: parent.width
                text: modelData
            }
        }
    }
}
