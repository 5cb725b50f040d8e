// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import PartnerCities
import PartnerCities.Presentation

// What the map says about the place that is selected: home, or a partner and the partnership with it. Where there is
// little room it begins with as many whole lines as fit; a button leads to a partner's page or shows all about home.
Rectangle {
    id: card

    required property Session session
    // Empty while home is selected.
    required property string municipality
    required property int partnerCount
    readonly property bool ofPartner: municipality.length > 0
    property real maximumHeight: 10000
    // As tall as it may become when the visitor wants to read all of it.
    property real wholeHeight: maximumHeight
    property bool unfolded: false
    // With all of the story.
    readonly property real wanted: column.y + (ofPartner ? head.height : homeHead) + (whole.text.length > 0 ? Theme.gapSmall + whole.implicitHeight : 0) + Theme.gapLarge
    // All that is said of home before the story. What to do is left out where it would be cut.
    readonly property real homeHead: town.height + Theme.gapSmall + count.implicitHeight + (partnerCount > 0 ? Theme.gapSmall + hint.implicitHeight : 0)
    // As much as is shown of it.
    readonly property real shown: column.y + column.implicitHeight + (footScrolls ? Theme.gap + open.height + Theme.gapLarge : footHeight > 0 ? Theme.gap : Theme.gapLarge)
    // Where nothing leads on, all of the story is there to scroll.
    readonly property bool cutsStory: ofPartner || unfolds && !unfolded
    readonly property bool unfolds: !ofPartner && wanted > maximumHeight && wholeHeight > maximumHeight
    // Where the button would cover even the name, it is to be scrolled to. Not by its own height, which its place decides.
    readonly property bool footScrolls: ofPartner && maximumHeight < column.y + town.height + Theme.gapSmall + Math.max(Theme.touch, 1.6 * Theme.body) + Theme.gapLarge
    readonly property real footHeight: (ofPartner || unfolds) && !footScrolls ? open.height + Theme.gapLarge : 0
    readonly property real room: (unfolds && unfolded ? wholeHeight : maximumHeight) - footHeight
    readonly property int linesThatFit: Math.floor((room - column.y - head.height - Theme.gapSmall - whole.topPadding - Theme.gap) / whole.pitch)

    signal partnerRequested(string municipality)
    signal closeRequested

    implicitHeight: Math.min(room, shown) + footHeight
    color: Theme.card
    radius: Theme.radius
    border.width: Theme.hairline
    border.color: Theme.line
    objectName: "mapCard"
    onMunicipalityChanged: {
        flick.contentY = 0;
        card.unfolded = false;
    }

    PartnerDetails {
        id: details
        session: card.session
        municipality: card.municipality
    }
    Flickable {
        id: flick
        x: card.border.width
        y: card.border.width
        width: card.width - 2 * card.border.width
        height: card.height - card.footHeight - 2 * card.border.width
        contentHeight: card.shown - 2 * card.border.width
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: PageScrollBar {}

        Scrolling {
            flick: flick
            step: Theme.touch
        }

        Column {
            id: column
            x: Theme.gapLarge
            y: Theme.gapLarge
            width: flick.width - 2 * Theme.gapLarge
            spacing: Theme.gapSmall

            Column {
                id: head
                width: parent.width
                spacing: Theme.gapSmall

                Words {
                    id: town
                    width: parent.width - (card.ofPartner ? Theme.touch : 0)
                    role: Words.Title
                    text: card.ofPartner ? details.partner.name : card.session.homeName
                }
                Words {
                    width: parent.width
                    visible: card.ofPartner
                    soft: true
                    text: [details.partner.country, details.partner.distance, details.partner.direction].filter(each => each.length > 0).join("\u00A0· ")
                }
                Words {
                    width: parent.width
                    visible: card.ofPartner
                    strong: true
                    color: Theme.accent
                    text: [details.partner.form, details.partner.since].filter(each => each.length > 0).join("\u00A0· ")
                }
                Words {
                    id: count
                    width: parent.width
                    visible: !card.ofPartner
                    soft: true
                    text: qsTr("%n partner municipalities", "", card.partnerCount)
                }
                Words {
                    id: hint
                    width: parent.width
                    visible: !card.ofPartner && card.partnerCount > 0 && column.y + card.homeHead + Theme.gapSmall <= card.room
                    strong: true
                    color: Theme.accent
                    text: qsTr("Tap a town on the map.")
                }
            }
            Words {
                id: story

                // All of it for those who hear it.
                readonly property string plain: whole.text
                readonly property int lines: card.cutsStory ? Math.max(1, card.linesThatFit) : 1000

                objectName: "mapCardStory"
                width: parent.width
                // One line of it alone would be cut in the middle of a sentence.
                visible: (card.linesThatFit > 1 || !card.cutsStory) && text.length > 0
                maximumLineCount: story.lines
                elide: Text.ElideRight
                text: Shortening.beginning(whole.text, story.font, story.width, story.lines)
                Accessible.name: story.plain
            }
            Words {
                id: whole

                readonly property real pitch: contentHeight / Math.max(1, lineCount)

                width: parent.width
                visible: false
                text: card.ofPartner ? details.partner.summary : card.session.homeSummary
            }
        }
    }
    PlainButton {
        id: open
        objectName: card.ofPartner ? "openPartner" : "unfoldHome"
        parent: card.footScrolls ? flick.contentItem : card
        x: Theme.gapLarge
        y: (card.footScrolls ? flick.contentHeight : card.height) - height - Theme.gapLarge
        width: Math.min(implicitWidth, card.width - 2 * Theme.gapLarge)
        visible: card.ofPartner || card.unfolds
        primary: card.ofPartner
        text: card.unfolded ? qsTr("Show less") : qsTr("Read more")
        onClicked: {
            if (card.ofPartner)
                card.partnerRequested(card.municipality);
            else
                card.unfolded = !card.unfolded;
        }
    }
    RoundButton {
        objectName: "closeCard"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gapSmall
        visible: card.ofPartner
        iconName: "x"
        fill: "transparent"
        frame: "transparent"
        text: qsTr("Close")
        onClicked: card.closeRequested()
    }
}
