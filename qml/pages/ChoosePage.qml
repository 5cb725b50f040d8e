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
    // On a phone, where words are so large that little of the list would be left, it takes the title and the field along.
    // Whatever the height: that changes with the keyboard, and a field that moves loses it.
    readonly property bool headScrolls: Theme.wordsFillPhone && width < Theme.phoneWidth
    // So little room is left beside a keyboard that titles make place for what is found. A row that is touched takes
    // the focus, and the keyboard goes with it: they stay away, or the row would move under the finger.
    property bool isLow: false
    readonly property real textScale: Theme.textScale

    signal chosen(string municipality)

    // ListView.positionViewAtBeginning() does nothing where there are no rows.
    function goToBeginning() {
        list.forceLayout();
        list.contentY = list.originY;
    }

    function makePlace() {
        if (field.activeFocus)
            page.isLow = page.height < 2 * Theme.touch * (1 + Theme.textScale);
        else if (!list.activeFocus)
            page.isLow = false;
    }

    objectName: "choosePage"
    onTextScaleChanged: {
        Qt.callLater(page.goToBeginning);
        Qt.callLater(page.makePlace);
    }
    onHeightChanged: Qt.callLater(page.makePlace)

    // First, for those who go from one thing to the next.
    Item {
        id: above
        width: page.width
        height: page.headScrolls ? 0 : head.y + head.height + Theme.gap
    }
    Column {
        id: head
        parent: page.headScrolls && list.headerItem ? list.headerItem : above
        x: page.margin
        y: Theme.gapLarge
        width: page.width - 2 * page.margin
        spacing: Theme.gap

        Words {
            width: parent.width
            role: page.headScrolls || page.height < 10 * Theme.touch ? Words.Title : Words.Display
            // A list without rows cannot be scrolled: what is said below the field must be in sight.
            visible: page.headScrolls ? field.length === 0 : !page.isLow
            text: qsTr("Choose your municipality")
        }
        SearchField {
            id: field
            objectName: "chooseField"
            width: parent.width
            placeholderText: qsTr("Type the first letters")
            onTextChanged: Qt.callLater(page.goToBeginning) // a list stays at a row that is still there
            onActiveFocusChanged: {
                if (activeFocus && page.headScrolls)
                    page.goToBeginning();
                Qt.callLater(page.makePlace);
            }
        }
        Words {
            width: parent.width
            visible: municipalities.count === 0
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("No municipality starts with these letters. Try fewer letters.")
        }
    }
    RowList {
        id: list
        objectName: "chooseList"
        currentIndex: -1 // a current row would take the focus of the field
        keyNavigationEnabled: false
        onActiveFocusChanged: Qt.callLater(page.makePlace)
        y: above.height
        width: page.width
        height: page.height - y

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

        header: ListHead {
            flick: list
            width: list.width
            height: page.headScrolls ? head.height + Theme.gapLarge + Theme.gap : 0
        }
        section.property: page.isLow ? "" : "region"
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
    Rectangle {
        y: list.y
        visible: !page.headScrolls && !list.atYBeginning
        width: page.width
        height: Theme.hairline
        color: Theme.line
    }
}
