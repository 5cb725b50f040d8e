// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// The accessibility statement that public bodies owe their citizens (Directive (EU) 2016/2102).
PageFlick {
    id: page

    required property Session session

    objectName: "statementPage"

    component Paragraph: Words {
        width: parent.width
    }
    component Title: SectionTitle {
        width: parent.width
    }

    Words {
        width: parent.width
        role: Words.Display
        // Where words are large on a phone, two that are held together elsewhere would make all of it small.
        text: Theme.wordsFillPhone && page.width < Theme.phoneWidth ? qsTr("Accessibility statement").replace("\u00A0", " ") : qsTr("Accessibility statement")
    }
    Paragraph {
        text: qsTr("This app is made so that everyone can use it. It is built to the European standard EN\u00A0301\u00A0549 and to level AA of the Web Content Accessibility Guidelines (WCAG)\u00A02.2.")
    }
    Title {
        text: qsTr("What helps you")
    }
    Paragraph {
        text: qsTr("Texts can be made up to twice as large. There are light, dark and high-contrast colours. Motion can be turned off.")
    }
    Paragraph {
        text: qsTr("Everything the map shows is also in the list of partners. Everything works with a keyboard, with one finger and with a screen reader; no gesture needs two fingers.")
    }
    Paragraph {
        text: qsTr("Every partnership is also described in easy language. On a tall public screen everything you can tap can be moved to the lower half.")
    }
    Title {
        text: qsTr("What is not accessible yet")
    }
    Paragraph {
        text: qsTr("The map itself is a picture and cannot be read out; the list says the same. Original documents of agreements are not part of the app.")
    }
    Title {
        text: qsTr("Tell us")
    }
    Paragraph {
        text: qsTr("If something keeps you from using this app, please tell the municipality of %1, at its town hall or in writing. The municipality is required to reply.").arg(page.session.homeName)
    }
    Paragraph {
        objectName: "contact"
        visible: text.length > 0
        text: page.session.homeContact
    }
    Words {
        width: parent.width
        role: Words.Small
        soft: true
        text: qsTr("This statement is based on our own tests, which run with every version of the app.")
    }
}
