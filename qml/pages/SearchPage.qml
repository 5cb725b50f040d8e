// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import PartnerCities
import PartnerCities.Presentation

// One field for everything: at each letter, what there is in any language and script.
FocusScope {
    id: page

    required property Session session
    required property Searcher searcher
    required property PartnerSelection selection
    // Whose pages were shown when a result was opened: they are again when one comes back.
    property string cameFrom
    readonly property real margin: Math.max(Theme.gapLarge, (width - Theme.columnWidth) / 2)

    signal partnersRequested
    signal chooseRequested

    objectName: "searchPage"
    focus: true
    T.StackView.onActivating: {
        if (page.cameFrom.length > 0)
            page.session.visited = page.cameFrom;
        page.cameFrom = "";
        page.forceActiveFocus();
    }

    Column {
        id: head
        x: page.margin
        y: Theme.gapLarge
        width: page.width - 2 * page.margin
        spacing: Theme.gapSmall

        SearchField {
            id: field
            objectName: "searchField"
            width: parent.width
            focus: true
            placeholderText: qsTr("Search everything")
            onTextChanged: page.searcher.text = field.text
            Keys.onDownPressed: list.focusRow(0)
            Component.onCompleted: {
                field.text = page.searcher.text;
                field.selectAll(); // what was looked for before gives way to the first letter
            }
        }
        Words {
            id: told
            width: parent.width
            objectName: "searchTold"
            visible: list.count > 0
            role: Words.Small
            soft: true
            text: page.searcher.told
            onTextChanged: {
                if (told.text.length > 0)
                    told.Accessible.announce(told.text);
            }
        }
    }
    Connections {
        target: page.searcher

        function onTextChanged() {
            if (field.text !== page.searcher.text)
                field.text = page.searcher.text;
        }
        function onAnswered() {
            list.positionViewAtBeginning();
        }
    }
    RowList {
        id: list

        // The row that shall take the focus.
        property int wanted: -1

        function focusRow(row: int) {
            if (row < 0) {
                field.forceActiveFocus();
                return;
            }
            list.positionViewAtIndex(row, ListView.Contain);
            list.wanted = row;
            list.wanted = -1;
        }

        objectName: "searchList"
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        width: page.width
        visible: count > 0
        currentIndex: -1 // a current row would outlive its removal
        // The row that had the focus is gone.
        onCountChanged: {
            if (list.count === 0 && page.activeFocus)
                field.forceActiveFocus();
        }
        spacing: Theme.gapSmall

        Scrolling {
            id: scrolling
            flick: list
            step: Theme.touch
        }
        FocusStop {
            parent: list
            target: scrolling
            name: qsTr("Results")
        }

        model: page.searcher.results
        // A list puts its delegates at its edge; the row keeps to the column.
        delegate: FocusScope {
            id: place

            required property int index
            required property string key
            required property string iconName
            required property string title
            required property string markedTitle
            required property string detail
            required property string markedDetail
            required property string matched
            required property string markedMatched
            readonly property bool wanted: list.wanted === index

            width: page.width
            height: row.height
            onWantedChanged: {
                if (wanted)
                    row.forceActiveFocus(Qt.TabFocusReason);
            }
            Keys.onDownPressed: list.focusRow(place.index + 1)
            Keys.onUpPressed: list.focusRow(place.index - 1)

            SearchResultRow {
                id: row
                x: page.margin
                width: page.width - 2 * page.margin
                height: implicitHeight
                focus: true
                key: place.key
                iconName: place.iconName
                title: place.title
                markedTitle: place.markedTitle
                detail: place.detail
                markedDetail: place.markedDetail
                matched: place.matched
                markedMatched: place.markedMatched
                onClicked: {
                    page.cameFrom = page.session.home;
                    page.searcher.opened = key;
                }
            }
        }
        footer: Item {
            width: list.width
            height: Theme.gapHuge
        }
    }
    PageFlick {
        id: help
        objectName: "searchHelp"
        anchors.fill: list
        visible: list.count === 0

        SearchHelp {
            width: parent.width
            session: page.session
            searcher: page.searcher
            selection: page.selection
            onPartnersRequested: page.partnersRequested()
            onChooseRequested: page.chooseRequested()
        }
    }
    Rectangle {
        y: list.y
        visible: !(list.visible ? list.atYBeginning : help.atYBeginning)
        width: page.width
        height: Theme.hairline
        color: Theme.line
    }
}
