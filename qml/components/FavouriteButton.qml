// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// Marks something to find it again, and takes the mark off.
PlainButton {
    id: button

    required property Favourites favourites
    // "partner", "agreement" or "event", and its id.
    required property string kind
    required property string about

    readonly property string key: kind + ":" + about
    readonly property bool marked: favourites.keys.indexOf(key) >= 0

    objectName: "favourite-" + about
    iconName: marked ? "heart-filled" : "heart"
    text: marked ? qsTr("In your favourites") : qsTr("Add to favourites")
    // The class is final; only its methods cannot be.
    onClicked: favourites.toggle(key) // qmllint disable compiler
}
