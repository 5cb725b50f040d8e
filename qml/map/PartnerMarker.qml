// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtLocation
import PartnerCities

// One place on the map: a dot with the name beside it, large enough for a finger.
MapQuickItem {
    id: marker

    required property string name
    property int number: 1
    property bool isHome: false
    property bool selected: false
    // Its name has room beside the others; the selected one always says it.
    property bool labelled: true

    signal tapped

    autoFadeIn: false
    anchorPoint: Qt.point(button.dotCentre, button.height / 2)
    z: selected ? 3 : isHome ? 2 : 1

    sourceItem: T.AbstractButton {
        id: button

        readonly property int dotSize: Math.round((marker.isHome || marker.number > 1 ? 26 : 18) * Theme.scale)
        readonly property real dotCentre: Theme.touch / 2

        objectName: marker.objectName + "-button"
        implicitWidth: label.visible ? Theme.touch / 2 + dotSize / 2 + Theme.gapSmall + label.width + Theme.gapSmall : Theme.touch
        implicitHeight: Theme.touch
        focusPolicy: Qt.StrongFocus
        text: marker.name
        Accessible.role: Accessible.Button
        Accessible.name: text
        onClicked: marker.tapped()

        contentItem: Item {
            Rectangle {
                id: dot
                x: button.dotCentre - width / 2
                anchors.verticalCenter: parent.verticalCenter
                width: button.dotSize
                height: width
                radius: width / 2
                color: marker.isHome || marker.selected ? Theme.accent : Theme.card
                border.width: Math.round(3 * Theme.scale)
                border.color: button.visualFocus ? Theme.focus : marker.isHome ? Theme.card : Theme.accent

                Words {
                    anchors.centerIn: parent
                    visible: marker.number > 1
                    role: Words.Small
                    strong: true
                    color: marker.selected ? Theme.accentInk : Theme.accent
                    text: marker.number
                    Accessible.ignored: true
                }
                Icon {
                    anchors.centerIn: parent
                    visible: marker.isHome
                    name: "house"
                    size: Math.round(14 * Theme.scale)
                    color: Theme.accentInk
                }
            }
            Rectangle {
                anchors.fill: label
                visible: label.visible
                anchors.margins: -Math.round(3 * Theme.scale)
                radius: Theme.gapSmall
                color: marker.selected ? Theme.accent : Theme.paper
                opacity: marker.selected ? 1 : 0.85
            }
            Text {
                id: label
                visible: marker.labelled || marker.selected
                x: button.dotCentre + button.dotSize / 2 + Theme.gapSmall
                anchors.verticalCenter: parent.verticalCenter
                textFormat: Text.PlainText
                lineHeight: 0.95
                color: marker.selected ? Theme.accentInk : Theme.ink
                font.family: Theme.sans
                font.bold: true
                font.pixelSize: Theme.small
                text: marker.name
            }
        }
    }
}
