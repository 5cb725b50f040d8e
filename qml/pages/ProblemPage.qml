// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// Said when the content file cannot be used: what is shown instead, and how to go on.
Rectangle {
    id: page

    required property Session session

    signal dismissed

    objectName: "problemPage"
    color: Theme.paper

    onVisibleChanged: {
        if (visible)
            next.forceActiveFocus();
    }

    LanguageBar {
        session: page.session
        availableWidth: page.width - 2 * Theme.gap
        x: (page.width - width) / 2
        y: Theme.gap
    }
    // Nobody stands by at a kiosk to read this.
    Timer {
        interval: 20000
        running: page.visible && page.session.isKiosk && page.session.state === Session.Ready
        onTriggered: page.dismissed()
    }
    Card {
        anchors.centerIn: parent
        width: Math.min(Theme.columnWidth, parent.width - 2 * Theme.gapLarge)

        Icon {
            name: "triangle-alert"
            color: Theme.accent
            size: 2 * Theme.icon
        }
        Words {
            width: parent.width
            role: Words.Title
            text: page.session.problem
        }
        Words {
            width: parent.width
            text: page.session.state === Session.Failed ? qsTr("There is nothing to show at the moment. Please tell the staff.") : qsTr("You are seeing the content that came with the app. Please tell the staff.")
        }
        PlainButton {
            id: next
            objectName: "continue"
            primary: true
            visible: page.session.state === Session.Ready
            text: qsTr("Continue")
            onClicked: page.dismissed()
        }
    }
}
