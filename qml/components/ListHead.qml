// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// What a list begins with. ListView keeps the first row in its place when that grows, so that what was touched in the
// head would jump away, and the top of a page be out of sight from the beginning; here the head keeps its own place.
Item {
    id: head

    required property ListView flick
    // The height for which the list stands at `at`: it may move by itself before it is told of another one.
    property real reckoned: 0
    property real at: 0

    // qmllint disable compiler
    onHeightChanged: {
        const goal = head.at - (head.height - head.reckoned);
        head.reckoned = head.height;
        // Only while it is in sight: who reads the rows keeps these.
        if (head.at - flick.originY <= head.height)
            flick.contentY = goal;
        head.at = flick.contentY;
    }

    Connections {
        target: head.flick

        function onContentYChanged() {
            if (head.height === head.reckoned)
                head.at = head.flick.contentY;
        }
    }
}
