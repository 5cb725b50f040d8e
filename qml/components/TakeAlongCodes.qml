// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// QR codes for a phone, one at a time, so that its camera sees no other; below, in words, what the code holds.
Column {
    id: root

    required property list<keepsakeEntry> codes
    // The one shown, by its place in the list.
    property int chosen: 0
    readonly property int shown: Math.min(chosen, codes.length - 1)
    readonly property string shownKey: shown >= 0 ? codes[shown].key : ""

    spacing: Theme.gap

    Words {
        width: parent.width
        unbroken: true
        text: qsTr("Hold your phone’s camera up to the square. No internet is needed.")
    }
    Flow {
        width: parent.width
        visible: root.codes.length > 1
        spacing: Theme.gap

        Repeater {
            model: root.codes

            PlainButton {
                required property int index
                required property keepsakeEntry modelData
                readonly property bool isShown: index === root.shown

                objectName: "code-" + modelData.key
                primary: isShown
                iconName: isShown ? "check" : modelData.iconName
                text: modelData.name
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: isShown
                onClicked: root.chosen = index
            }
        }
    }
    Repeater {
        model: root.codes

        Column {
            id: code

            required property int index
            required property keepsakeEntry modelData

            width: root.width
            visible: index === root.shown
            spacing: Theme.gap

            Item {
                width: parent.width
                height: picture.height

                // White on all sides also where the page is dark.
                QrItem {
                    id: picture
                    objectName: "qr-" + code.modelData.key
                    x: Math.round((parent.width - width) / 2)
                    text: code.modelData.code
                    preferredSize: Math.min(code.width, Math.round(380 * Theme.scale))
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("QR code: %1").arg(code.modelData.name)
                }
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                strong: true
                unbroken: true
                text: code.modelData.codeHolds
            }
        }
    }
}
