// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// Sets the theme for a window: by its size, the screen, the town and what the visitor prefers. It is made before the
// window, or each text in it would be set twice.
Item {
    id: root

    required property Session session
    required property Preferences preferences
    // Of the window, in pixels.
    required property size window
    // Of the screen, in pixels a millimetre.
    required property real pixelDensity
    // A kiosk's screen, or one as large as that.
    readonly property bool isLarge: session.isKiosk || shortSide >= 1000
    readonly property real shortSide: Math.min(window.width, window.height)

    component ThemeValue: Binding {
        target: Theme
    }

    ThemeValue {
        property: "scale"
        value: root.isLarge ? Math.max(1.35, root.shortSide / 720) : root.shortSide >= 700 ? 1.12 : 1
    }
    ThemeValue {
        property: "textScale"
        value: root.preferences.textSize / 100
    }
    ThemeValue {
        property: "barTextScale"
        value: root.window.height < 480 ? Math.min(root.preferences.textSize / 100, 1.2) : root.preferences.textSize / 100
    }
    ThemeValue {
        property: "reducedMotion"
        value: root.preferences.reducedMotion
    }
    ThemeValue {
        property: "standing"
        value: root.isLarge
    }
    ThemeValue {
        property: "townAccent"
        value: root.session.homeAccent
    }
    ThemeValue {
        property: "smallestTouch"
        // EN 301 549 gives no figure; 15 mm is what gloves and unsteady hands hit.
        value: root.isLarge ? 15 * root.pixelDensity : 0
    }
    ThemeValue {
        property: "variant"
        value: {
            switch (root.preferences.look) {
            case Preferences.Dark:
                return Theme.Dark;
            case Preferences.HighContrast:
                return Theme.HighContrast;
            case Preferences.AsDevice:
                return !root.session.isKiosk && Application.styleHints.colorScheme === Qt.Dark ? Theme.Dark : Theme.Light;
            }
            return Theme.Light;
        }
    }
}
