// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import PartnerCities

// A list whose rows are made when they come into sight.
ListView {
    id: list

    // A row that has turned out less tall than was thought, and a leap, leave places without a row: forceLayout() alone
    // looks for rows only where the model has changed.
    function fill() {
        list.displayMarginEnd = 1;
        list.displayMarginEnd = 0;
    }

    clip: true
    cacheBuffer: 0 // rows made ahead would be cancelled, with a warning, at each letter typed
    boundsBehavior: Flickable.StopAtBounds
    onContentHeightChanged: Qt.callLater(list.fill)
    // Under a finger rows come by themselves.
    onContentYChanged: {
        if (!list.moving)
            Qt.callLater(list.fill);
    }
    T.ScrollBar.vertical: PageScrollBar {}
}
