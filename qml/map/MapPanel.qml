// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// What lies over a map that is alone on its page: the card about the selected place, in its place the years and the
// choice of partners, or that the municipality has no pages yet.
Item {
    id: panel

    required property Session session
    required property PartnerSelection selection
    // The selected partner; empty for home.
    required property string municipality
    required property int partnerCount
    // The years and the choice of partners are open.
    required property bool exploring
    required property real maximumHeight
    // As tall as it may become when the visitor wants to read all of it.
    required property real wholeHeight

    signal partnerRequested(string municipality)
    signal agreementRequested(string milestone)
    signal chooseRequested
    // The card about a partner was closed.
    signal closeRequested
    signal exploreCloseRequested

    height: exploring ? explore.height : session.homeHasContent ? card.height : Math.min(maximumHeight, notice.implicitHeight)
    onExploringChanged: {
        if (panel.exploring)
            explore.setSource("ExploreCard.qml", {
                panel: panel
            });
        else
            explore.source = "";
    }

    MapCard {
        id: card
        width: parent.width
        visible: panel.session.homeHasContent && !panel.exploring
        maximumHeight: panel.maximumHeight
        wholeHeight: panel.wholeHeight
        session: panel.session
        municipality: panel.municipality
        partnerCount: panel.partnerCount
        onPartnerRequested: municipality => panel.partnerRequested(municipality)
        onCloseRequested: panel.closeRequested()
    }
    // Read when it is asked for: it has much to say.
    Loader {
        id: explore
        width: parent.width
        visible: panel.exploring
    }
    Loader {
        id: notice
        anchors.fill: parent
        active: panel.session.state === Session.Ready && !panel.session.homeHasContent
        sourceComponent: NoContentFlick {
            implicitHeight: contentHeight
            session: panel.session
            onChooseRequested: panel.chooseRequested()
        }
    }
}
