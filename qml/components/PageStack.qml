// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import PartnerCities

// The pages that lie on each other, and how they come and go.
T.StackView {
    id: stack

    // clear() lists pages that it has deleted already, and Qt 6.8 resizes these too when there is more room all at once, as
    // when the keyboard goes with its field. So the field is left before. (To pop pages would activate those below.)
    function leaveAll() {
        if (stack.currentItem)
            stack.currentItem.focus = false;
        stack.clear();
    }

    background: Rectangle {
        color: Theme.paper
    }

    // The new page comes along the thread, from the side to which it leads.
    pushEnter: Transition {
        NumberAnimation {
            property: "x"
            from: stack.width * 0.15
            to: 0
            duration: Theme.motion
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motion
        }
    }
    pushExit: Transition {
        NumberAnimation {
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.motion
        }
    }
    popEnter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motion
        }
    }
    popExit: Transition {
        NumberAnimation {
            property: "x"
            from: 0
            to: stack.width * 0.15
            duration: Theme.motion
            easing.type: Easing.InCubic
        }
        NumberAnimation {
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.motion
        }
    }
}
