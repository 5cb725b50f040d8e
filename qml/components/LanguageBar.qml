// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import PartnerCities
import PartnerCities.Presentation

// The five languages, each under its own name; one tap changes everything.
Row {
    id: bar

    required property Session session
    // The names are set as large as the width allows, up to the size of small text.
    property int availableWidth: parent ? parent.width : 0
    readonly property real namesWidth: metrics.advanceWidth
    readonly property int textSize: Math.min(Theme.small, Math.floor(Theme.small * (availableWidth - 5 * 2 * Theme.gapSmall) / Math.max(1, namesWidth)))

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Language")

    TextMetrics {
        id: metrics
        font.family: Theme.sans
        font.bold: true
        font.pixelSize: Theme.small
        text: bar.session.languages.map(each => each.name).join("")
    }

    Repeater {
        model: bar.session.languages

        T.AbstractButton {
            id: button

            required property languageEntry modelData
            readonly property bool current: bar.session.language === modelData.tag

            objectName: "language-" + modelData.tag
            implicitWidth: label.implicitWidth + 2 * Theme.gapSmall
            implicitHeight: Theme.touch
            focusPolicy: Qt.StrongFocus
            text: modelData.name
            checked: current
            Accessible.role: Accessible.RadioButton
            Accessible.name: text
            Accessible.checkable: true
            Accessible.checked: current
            onClicked: bar.session.language = modelData.tag

            background: Item {
                Rectangle {
                    anchors.fill: parent
                    anchors.margins: 2
                    visible: button.visualFocus
                    color: "transparent"
                    radius: Theme.gapSmall
                    border.width: 3
                    border.color: Theme.focus
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.gapSmall
                    x: Theme.gapSmall
                    width: parent.width - 2 * Theme.gapSmall
                    height: 3
                    radius: 1
                    visible: button.current
                    color: Theme.accent
                }
            }
            contentItem: Text {
                id: label
                verticalAlignment: Text.AlignVCenter
                horizontalAlignment: Text.AlignHCenter
                text: button.text
                textFormat: Text.PlainText
                color: button.current ? Theme.accent : Theme.ink
                font.family: Theme.sans
                font.bold: button.current
                font.pixelSize: bar.textSize
            }
        }
    }
}
