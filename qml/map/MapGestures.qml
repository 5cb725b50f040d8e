// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// What fingers, mouse and wheel ask of a map: to hold the ground at a point and to move and stretch it from there.
// The map goes inside: what lies on it gets its taps first, and a drag that begins there moves the map.
Item {
    id: root

    // Whether the map runs on when it is thrown.
    property bool kinetic: true
    // What lies over the map: a finger that touches there is not for the map, not even when it drags.
    property list<Item> covers
    readonly property bool active: drag.active || pinch.active || throwing.running

    // The ground under this point is held from now on.
    signal grabbed(at: point)
    // The ground held belongs here now ...
    signal dragged(at: point)
    // ... and is this much larger than when it was grabbed.
    signal pinched(scale: real, at: point)
    signal zoomRequested(levels: real, at: point)
    signal tapped(at: point)

    function stop() {
        throwing.stop();
    }

    containmentMask: QtObject {
        function contains(at: point): bool {
            return at.x >= 0 && at.y >= 0 && at.x < root.width && at.y < root.height && !root.covers.some(each => each.visible && each.contains(root.mapToItem(each, at)));
        }
    }

    DragHandler {
        id: drag

        // A finger is left of a pinch: the ground has moved since it touched.
        property bool afterPinch

        target: null
        cursorShape: Qt.ClosedHandCursor
        onActiveChanged: {
            if (drag.active) {
                root.stop();
                root.grabbed(drag.afterPinch ? drag.centroid.position : drag.centroid.pressPosition);
                drag.afterPinch = false;
            } else {
                throwing.launch(drag.centroid.position, drag.centroid.velocity);
            }
        }
        onCentroidChanged: {
            if (drag.active)
                root.dragged(drag.centroid.position);
        }
    }

    PinchHandler {
        id: pinch

        function follow() {
            if (pinch.active)
                root.pinched(pinch.activeScale, pinch.centroid.position);
        }

        target: null
        grabPermissions: PointerHandler.CanTakeOverFromItems | PointerHandler.CanTakeOverFromHandlersOfDifferentType
        rotationAxis.enabled: false
        onActiveChanged: {
            drag.afterPinch = true;
            if (!pinch.active)
                return;
            root.stop();
            root.grabbed(pinch.centroid.position);
        }
        onActiveScaleChanged: pinch.follow()
        onCentroidChanged: pinch.follow()
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => {
            const at = Qt.point(event.x, event.y);
            if (event.pixelDelta.y === 0) {
                root.zoomRequested(event.angleDelta.y / 240, at);
                return;
            }
            // A touch pad sends many small steps: they are smooth already.
            root.stop();
            root.grabbed(at);
            root.pinched(Math.pow(2, event.pixelDelta.y / 150), at);
        }
    }

    TapHandler {
        id: tap
        gesturePolicy: TapHandler.DragThreshold
        onPressedChanged: {
            if (!tap.pressed)
                return;
            drag.afterPinch = false;
            root.stop();
        }
        onTapped: eventPoint => {
            if (tap.tapCount === 1)
                root.tapped(eventPoint.position);
        }
        onDoubleTapped: eventPoint => root.zoomRequested(1, eventPoint.position)
    }

    FrameAnimation {
        id: throwing

        readonly property real slowest: 80 // pixels a second
        readonly property real fastest: 4000
        property point at
        property point velocity

        function launch(from: point, speed: point) {
            const length = Math.hypot(speed.x, speed.y);
            if (!root.kinetic || length < throwing.slowest)
                return;
            const factor = Math.min(1, throwing.fastest / length);
            throwing.at = from;
            throwing.velocity = Qt.point(speed.x * factor, speed.y * factor);
            throwing.start();
        }

        onTriggered: {
            const seconds = Math.min(throwing.frameTime, 0.05);
            const rest = Math.exp(-4 * seconds);
            throwing.at = Qt.point(throwing.at.x + throwing.velocity.x * seconds, throwing.at.y + throwing.velocity.y * seconds);
            throwing.velocity = Qt.point(throwing.velocity.x * rest, throwing.velocity.y * rest);
            root.dragged(throwing.at);
            if (Math.hypot(throwing.velocity.x, throwing.velocity.y) < throwing.slowest / 10)
                throwing.stop();
        }
    }
}
