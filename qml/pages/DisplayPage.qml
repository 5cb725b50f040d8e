// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// How the visitor wants to see the app: size of texts, colours, motion, language in plain words, what lies in reach.
PageFlick {
    id: page

    required property Preferences preferences
    // Whether the screen is so tall that its upper half may be out of reach.
    required property bool offersReach
    // A public screen has no settings of its own to follow.
    required property bool isKiosk

    signal statementRequested

    objectName: "displayPage"

    component Look: OptionRow {
        required property int look

        width: parent.width
        exclusive: true
        checked: page.preferences.look === look || page.isKiosk && look === Preferences.Light && page.preferences.look === Preferences.AsDevice
        onClicked: page.preferences.look = look
    }

    Words {
        width: parent.width
        role: Words.Display
        text: qsTr("Reading comfort")
    }
    SectionTitle {
        width: parent.width
        text: qsTr("Text size")
    }
    Row {
        width: parent.width
        spacing: Theme.gap

        RoundButton {
            id: smaller
            objectName: "textSmaller"
            iconName: "minus"
            text: qsTr("Smaller text")
            enabled: page.preferences.textSize > page.preferences.minimumTextSize
            onClicked: page.preferences.textSize -= 25
        }
        Words {
            width: Math.min(Math.ceil(implicitWidth), parent.width - 2 * smaller.width - 2 * Theme.gap)
            anchors.verticalCenter: smaller.verticalCenter
            role: Words.Title
            text: qsTr("%1%").arg(page.preferences.textSize)
            Accessible.name: qsTr("Text size") + ": " + text
        }
        RoundButton {
            objectName: "textLarger"
            iconName: "plus"
            text: qsTr("Larger text")
            enabled: page.preferences.textSize < page.preferences.maximumTextSize
            onClicked: page.preferences.textSize += 25
        }
    }
    SectionTitle {
        width: parent.width
        text: qsTr("Colours")
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall

        Look {
            objectName: "look-light"
            look: Preferences.Light
            iconName: "sun"
            text: qsTr("Light")
        }
        Look {
            objectName: "look-dark"
            look: Preferences.Dark
            iconName: "moon"
            text: qsTr("Dark")
        }
        Look {
            objectName: "look-high-contrast"
            look: Preferences.HighContrast
            iconName: "contrast"
            text: qsTr("High contrast")
        }
        Look {
            objectName: "look-as-device"
            visible: !page.isKiosk
            look: Preferences.AsDevice
            iconName: "sun-moon"
            text: qsTr("Same as the device")
        }
    }
    SectionTitle {
        width: parent.width
        text: qsTr("Reading and motion")
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall

        OptionRow {
            objectName: "easyLanguage"
            width: parent.width
            iconName: "book-open-text"
            text: qsTr("Easy language")
            note: qsTr("Partnerships are described in short, plain sentences.")
            checked: page.preferences.easyLanguage
            onClicked: page.preferences.easyLanguage = !page.preferences.easyLanguage
        }
        OptionRow {
            objectName: "reducedMotion"
            width: parent.width
            iconName: "zap-off"
            text: qsTr("Less motion")
            note: qsTr("The map jumps instead of flying, and pages do not slide.")
            checked: page.preferences.reducedMotion
            onClicked: page.preferences.reducedMotion = !page.preferences.reducedMotion
        }
        OptionRow {
            objectName: "withinReach"
            width: parent.width
            visible: page.offersReach
            iconName: "panel-bottom"
            text: qsTr("Within reach")
            note: qsTr("Everything you can tap moves to the lower half of the screen.")
            checked: page.preferences.withinReach
            onClicked: page.preferences.withinReach = !page.preferences.withinReach
        }
    }
    PlainButton {
        objectName: "openStatement"
        iconName: "accessibility"
        text: qsTr("Accessibility statement")
        onClicked: page.statementRequested()
    }
}
