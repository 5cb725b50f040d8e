// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import PartnerCities

// A list and what was chosen from it: side by side where there is room, else the chosen thing covers the list. A
// turned device keeps the choice and both places.
FocusScope {
    id: root

    // What is put inside is the list.
    default property alias list: listArea.data
    required property ListCover cover
    // Made for each chosen thing.
    required property Component detail
    // The key of what was chosen; empty: nothing yet.
    property string chosen
    // What is shown beside the list before anything was chosen.
    property string first
    readonly property bool beside: width >= Math.round(840 * Theme.scale * Math.max(1, Theme.textScale * 0.75))
    readonly property string shown: chosen.length > 0 ? chosen : beside ? first : ""
    readonly property bool covered: !beside && chosen.length > 0
    // The page that is seen, or about to be.
    readonly property bool open: T.StackView.status === T.StackView.Activating || T.StackView.status === T.StackView.Active

    focus: true

    Binding {
        target: root.cover
        property: "listIsCovered"
        value: root.covered
        when: root.open
    }
    Connections {
        target: root.cover
        enabled: root.open

        function onListAsked() {
            root.chosen = "";
        }
    }

    Item {
        id: listArea
        width: root.beside ? Math.round(root.width * 0.4) : root.width
        height: root.height
        visible: !root.covered
    }
    Rectangle {
        x: listArea.width
        visible: root.beside
        width: Theme.hairline
        height: root.height
        color: Theme.line
    }
    Loader {
        id: loader
        x: root.beside ? listArea.width + Theme.hairline : 0
        width: root.width - x
        height: root.height
        active: root.shown.length > 0
        sourceComponent: root.detail
        onLoaded: {
            if (Theme.motion > 0)
                entering.restart();
        }

        NumberAnimation {
            id: entering
            target: loader
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motion
        }
    }
}
