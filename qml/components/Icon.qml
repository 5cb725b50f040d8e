// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// One icon of the bundled set, in a colour of the theme.
Image {
    id: icon

    required property string name
    property color color: Theme.ink
    property int size: Theme.icon

    // Where there is none: some buttons have no icon, and a row that is about to go has lost its name already.
    source: name.length > 0 ? "image://icons/" + name + "/" + color.toString().slice(-6) : ""
    width: size
    height: size
    sourceSize: Qt.size(size, size)
    Accessible.ignored: true
}
