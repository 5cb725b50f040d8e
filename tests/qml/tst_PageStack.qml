// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtTest
import PartnerCities

// The pages that lie on each other, where a keyboard takes a part of their room.
Item {
    id: root

    readonly property Item typedInto: Window.activeFocusItem
    property int activated: 0
    readonly property bool typing: typedInto !== null && typedInto.objectName === "field"

    width: 400
    height: 600

    PageStack {
        id: stack
        width: root.width
        height: root.typing ? root.height / 2 : root.height
    }
    Component {
        id: page

        Item {
            T.StackView.onActivating: root.activated += 1
        }
    }
    Component {
        id: search

        FocusScope {
            focus: true

            TextInput {
                objectName: "field"
                focus: true
            }
        }
    }

    TestCase {
        // Which of the pages that the stack lists are there, at each change of its height.
        property list<bool> alive

        function look() {
            for (let index = 0; index < stack.depth; ++index)
                alive.push(stack.get(index) !== null);
        }

        name: "PageStack"
        when: windowShown

        function test_leavingAllPagesResizesOnlyThoseThatAreThere_data() {
            return [
                {
                    tag: "one page",
                    below: 0
                },
                {
                    tag: "three pages",
                    below: 2
                }
            ];
        }
        function test_leavingAllPagesResizesOnlyThoseThatAreThere(data) {
            for (let count = 0; count < data.below; ++count)
                stack.push(page, {}, PageStack.Immediate);
            stack.push(search, {}, PageStack.Immediate);
            stack.forceActiveFocus();
            compare(stack.height, root.height / 2);
            root.activated = 0;
            stack.heightChanged.connect(look);
            stack.leaveAll();
            stack.heightChanged.disconnect(look);
            compare(stack.depth, 0);
            compare(root.activated, 0, "no page comes back on the way");
            compare(stack.height, root.height);
            verify(alive.length > 0, "the keyboard went with its field");
            verify(alive.every(is => is));
            alive = [];
        }
    }
}
