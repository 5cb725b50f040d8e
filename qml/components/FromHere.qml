// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// A second signpost, from where the visitor stands: only on the visitor's own device, only when asked.
Column {
    id: fromHere

    required property Session session
    required property string municipality
    readonly property alias standpoint: standpoint

    visible: standpoint.offered
    spacing: Theme.gap

    Standpoint {
        id: standpoint
        session: fromHere.session
        municipality: fromHere.municipality
    }
    PlainButton {
        objectName: "fromHere"
        visible: standpoint.state !== Standpoint.Found && standpoint.state !== Standpoint.Asking
        iconName: "navigation-2"
        text: qsTr("How far from where I stand?")
        onClicked: standpoint.ask()
    }
    Words {
        objectName: "fromHereTold"
        width: parent.width
        visible: text.length > 0
        soft: true
        text: standpoint.told
        Accessible.role: Accessible.AlertMessage
    }
    Signpost {
        width: parent.width
        visible: standpoint.distance.length > 0
        distance: standpoint.distance
        direction: standpoint.direction
        bearing: standpoint.bearing
        from: qsTr("As the crow flies from where you stand")
    }
}
