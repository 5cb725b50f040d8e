// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// A photograph across the page, and below it what is to be said of it. One that cannot be shown leaves no trace.
Column {
    id: photograph

    required property pictureEntry picture
    // Its shape, height by width; what is beyond is cut off evenly.
    property real ratio: 9 / 16
    property real tallest: 10000
    readonly property bool shown: picture.url.length > 0 && image.status !== Image.Error

    visible: shown
    spacing: Theme.gapSmall

    Rectangle {
        id: frame
        width: parent.width
        height: Math.round(Math.min(width * photograph.ratio, photograph.tallest))
        color: Theme.accentSoft

        Image {
            id: image

            // Read aloud.
            readonly property string alt: photograph.picture.alt

            objectName: "photograph"
            anchors.fill: parent
            source: width > 0 && height > 0 ? photograph.picture.url : ""
            sourceSize: Qt.size(Math.ceil(width * Screen.devicePixelRatio), Math.ceil(height * Screen.devicePixelRatio))
            fillMode: Image.PreserveAspectCrop
            retainWhileLoading: true
            Accessible.role: Accessible.Graphic
            Accessible.name: alt
        }
        Rectangle {
            anchors.fill: parent
            visible: Theme.highContrast
            color: "transparent"
            border.width: Theme.hairline
            border.color: Theme.line
        }
    }
    Words {
        width: parent.width
        visible: text.length > 0
        text: photograph.picture.caption
    }
    Words {
        objectName: "credit"
        width: parent.width
        role: Words.Small
        soft: true
        text: photograph.picture.credit
    }
}
