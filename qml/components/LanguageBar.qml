// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// The five languages, each under its own name; one tap changes everything. In one line where that is wide enough,
// else in as many as it takes.
Flow {
    id: bar

    required property Session session
    required property int availableWidth

    // One was tapped; the session speaks it already.
    signal chosen(string tag)

    // On an ordinary phone the names stand a little closer, so that they are in one line.
    readonly property real closest: 3
    readonly property real padding: namesWidth + 10 * closest > availableWidth ? Theme.gapSmall : Math.max(closest, Math.min(Theme.gapSmall, (availableWidth - namesWidth) / 10))
    readonly property real namesWidth: bar.session.languages.reduce((sum, each) => sum + bar.nameWidth(each.name), 0)
    readonly property real allWidth: bar.session.languages.reduce((sum, each) => sum + bar.widthOf(each.name), 0)
    readonly property bool oneLine: allWidth <= availableWidth

    // How much of the last line the names take.
    property real lastLine: 0

    function nameWidth(name: string): real {
        return bold.advanceWidth(name) * Theme.barSmall / bold.font.pixelSize;
    }
    function widthOf(name: string): real {
        return Math.max(Math.round(44 * Theme.scale), Math.ceil(Theme.smallestTouch), Math.floor(bar.nameWidth(name) + 2 * bar.padding));
    }

    width: oneLine ? allWidth : availableWidth
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Language")

    FontMetrics {
        id: bold
        font.family: Theme.sans
        font.bold: true
        font.pixelSize: 64
    }

    Repeater {
        model: bar.session.languages

        Tappable {
            id: button

            required property int index
            required property languageEntry modelData
            readonly property bool current: bar.session.language === modelData.tag

            objectName: "language-" + modelData.tag
            implicitWidth: bar.widthOf(modelData.name)
            radius: Theme.gapSmall
            text: modelData.name
            checked: current
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: current
            onClicked: {
                bar.session.language = modelData.tag;
                bar.chosen(modelData.tag);
            }

            Binding {
                target: bar
                property: "lastLine"
                value: button.x + button.width
                when: button.index === bar.session.languages.length - 1
            }

            contentItem: Item {
                Text {
                    anchors.fill: parent
                    verticalAlignment: Text.AlignVCenter
                    horizontalAlignment: Text.AlignHCenter
                    text: button.text
                    textFormat: Text.PlainText
                    color: button.current ? Theme.accent : Theme.ink
                    font.family: Theme.sans
                    font.bold: button.current
                    font.pixelSize: Theme.barSmall
                }
                Rectangle {
                    // Below the letters, however large they are.
                    y: Math.min(parent.height, Math.max(parent.height - Theme.gapSmall, Math.round(parent.height / 2 + 0.62 * Theme.barSmall) + height)) - height
                    x: bar.padding
                    width: parent.width - 2 * bar.padding
                    height: Math.round(3 * Theme.scale)
                    radius: 1
                    visible: button.current
                    color: Theme.accent
                }
            }
        }
    }
}
