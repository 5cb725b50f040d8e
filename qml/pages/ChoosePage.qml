// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// Choose the municipality whose partners are shown: by typing or by region.
Item {
    id: page

    required property Session session
    readonly property real margin: Math.max(Theme.gapLarge, (width - Theme.columnWidth) / 2)

    signal chosen(string municipality)

    objectName: "choosePage"

    Column {
        id: head
        x: page.margin
        y: Theme.gapLarge
        width: page.width - 2 * page.margin
        spacing: Theme.gap

        Words {
            width: parent.width
            role: page.height < 10 * Theme.touch ? Words.Title : Words.Display
            text: qsTr("Choose your municipality")
        }
        SearchField {
            id: field
            objectName: "chooseField"
            width: parent.width
            placeholderText: qsTr("Type the first letters")
        }
    }
    RowList {
        id: list
        objectName: "chooseList"
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        width: page.width

        Scrolling {
            id: scrolling
            flick: list
            step: Theme.touch
        }
        FocusStop {
            objectName: "chooseStop"
            parent: list
            target: scrolling
            name: qsTr("Municipalities")
        }

        model: MunicipalitiesModel {
            id: municipalities
            session: page.session
            filter: field.text
        }

        section.property: "region"
        section.delegate: Item {
            id: group

            required property string section

            width: page.width
            height: title.height + Theme.gap

            SectionTitle {
                id: title
                x: page.margin
                y: Theme.gapSmall
                width: page.width - 2 * page.margin
                text: group.section
            }
        }
        // A list puts its delegates at its edge; the row keeps to the column.
        delegate: Item {
            id: place

            required property string key
            required property string name
            required property bool hasContent
            required property bool isRepeated

            width: page.width
            height: row.height + (hasContent ? 2 * Theme.gapSmall : 0)

            ChoiceRow {
                id: row
                x: page.margin
                y: place.hasContent ? Theme.gapSmall : 0
                width: page.width - 2 * page.margin
                height: implicitHeight
                key: place.key
                name: place.name
                hasContent: place.hasContent
                current: place.key === page.session.home && !place.isRepeated
                onClicked: page.chosen(place.key)
            }
        }
        footer: Item {
            width: list.width
            height: Theme.gapHuge
        }
    }
    Words {
        anchors.centerIn: list
        width: head.width
        visible: municipalities.count === 0
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("No municipality starts with these letters. Try fewer letters.")
    }
}
