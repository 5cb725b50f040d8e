// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// A town's coat of arms on a light ground, on which its colours are told apart in every theme. A town without, or
// with one that cannot be shown, takes no room.
Rectangle {
    id: arms

    required property pictureEntry picture
    property int size: Math.round(64 * Theme.scale)
    readonly property bool shown: picture.url.length > 0 && image.status !== Image.Error

    visible: shown
    width: shown ? size : 0
    height: shown ? size : 0
    radius: Theme.gapSmall
    color: Theme.armsGround
    border.width: Theme.hairline
    border.color: Theme.line

    Image {
        id: image

        // Read aloud, unless something around it says so.
        readonly property string alt: arms.Accessible.ignored ? "" : arms.picture.alt
        readonly property int side: arms.size - 2 * Math.round(arms.size * 0.08)

        objectName: "arms"
        anchors.centerIn: parent
        width: side
        height: side
        source: side > 0 ? arms.picture.url : ""
        sourceSize: Qt.size(Math.ceil(side * Screen.devicePixelRatio), Math.ceil(side * Screen.devicePixelRatio))
        fillMode: Image.PreserveAspectFit
        Accessible.role: Accessible.Graphic
        Accessible.name: alt
        Accessible.ignored: alt.length === 0
    }
}
