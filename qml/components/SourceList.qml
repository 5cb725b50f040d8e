// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// The strip of trust under a text: how it came to be in its language, where its facts come from, when they were
// last checked.
Column {
    id: list

    required property list<sourceEntry> sources
    property string textStatus

    spacing: Theme.gapSmall

    component Line: Row {
        id: line

        required property string iconName
        required property string words

        width: list.width
        spacing: Theme.gap

        Icon {
            id: picture
            y: Math.max(0, (said.height / Math.max(1, said.lineCount) - height) / 2)
            size: Math.round(Theme.icon * 0.8)
            name: line.iconName
            color: Theme.accent
        }
        Words {
            id: said
            width: line.width - picture.width - Theme.gap
            role: Words.Small
            soft: true
            text: line.words
        }
    }

    Rectangle {
        width: list.width
        height: Theme.hairline
        color: Theme.line
    }
    Line {
        visible: list.textStatus.length > 0
        iconName: "file-pen"
        words: qsTr("This text: %1").arg(list.textStatus)
    }
    Repeater {
        model: list.sources

        Line {
            required property sourceEntry modelData

            iconName: "badge-check"
            words: modelData.citation
        }
    }
}
