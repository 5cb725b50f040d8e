// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pagetarget.h"

#include <QGeoCoordinate>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

// What the pages show, already in the visitor's language. One value type a kind of row; the names of the
// properties are the names of the roles.

/// A language to choose.
struct LanguageEntry {
    Q_GADGET
    QML_VALUE_TYPE(languageEntry)
    Q_PROPERTY(QString tag MEMBER tag)
    Q_PROPERTY(QString name MEMBER name)
public:
    QString tag;
    QString name; ///< in the language itself
    bool operator==(const LanguageEntry &) const = default;
};

/// A coat of arms or a photograph.
struct PictureEntry {
    Q_GADGET
    QML_VALUE_TYPE(pictureEntry)
    Q_PROPERTY(QString url MEMBER url)
    Q_PROPERTY(QString alt MEMBER alt)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(QString credit MEMBER credit)
    Q_PROPERTY(qreal ratio MEMBER ratio)
public:
    QString url; ///< for an Image; empty when there is no picture
    QString alt; ///< what it shows
    QString caption; ///< may be empty
    QString credit; ///< "Photograph: Anna Berg, CC BY 4.0"
    qreal ratio = 1; ///< height by width
    bool operator==(const PictureEntry &) const = default;
};

/// A partner municipality of the home municipality.
struct PartnerEntry {
    Q_GADGET
    QML_VALUE_TYPE(partnerEntry)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString country MEMBER country)
    Q_PROPERTY(QString countryCode MEMBER countryCode)
    Q_PROPERTY(QString distance MEMBER distance)
    Q_PROPERTY(QString direction MEMBER direction)
    Q_PROPERTY(qreal bearing MEMBER bearing)
    Q_PROPERTY(QGeoCoordinate coordinate MEMBER coordinate)
    Q_PROPERTY(QString form MEMBER form)
    Q_PROPERTY(QString since MEMBER since)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QStringList topics MEMBER topics)
    Q_PROPERTY(bool isFormer MEMBER isFormer)
    Q_PROPERTY(PictureEntry arms MEMBER arms)
public:
    QString key; ///< id of the municipality
    QString name;
    QString country;
    QString countryCode;
    QString distance;
    QString direction;
    qreal bearing = 0; ///< degrees clockwise from north, from the home municipality
    QGeoCoordinate coordinate; ///< not valid for a former partner: no thread leads to it any more
    QString form; ///< of the oldest partnership, of one that lasts if there is any
    QString since; ///< or that it is a former partner
    QString summary;
    QStringList topics; ///< of all partnerships with it
    bool isFormer = false; ///< nothing joins it with the home municipality today
    PictureEntry arms;
    bool operator==(const PartnerEntry &) const = default;
};

/// A marker on the map: one partner, or several too near each other to be told apart at the map's zoom.
struct MarkerEntry {
    Q_GADGET
    QML_VALUE_TYPE(markerEntry)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString firstMember MEMBER firstMember)
    Q_PROPERTY(QGeoCoordinate coordinate MEMBER coordinate)
    Q_PROPERTY(QList<QGeoCoordinate> coordinates MEMBER coordinates)
    Q_PROPERTY(QStringList members MEMBER members)
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(bool labelled MEMBER labelled)
    Q_PROPERTY(bool nameOnLeft MEMBER nameOnLeft)
    Q_PROPERTY(bool nameOnEitherSide MEMBER nameOnEitherSide)
    Q_PROPERTY(bool nameBelow MEMBER nameBelow)
    Q_PROPERTY(bool nameAbove MEMBER nameAbove)
public:
    QString key;
    QString name; ///< of all members, in the order of the visitor's language
    QString firstMember; ///< id of the municipality to open when there is one
    QGeoCoordinate coordinate; ///< the middle of all members
    QList<QGeoCoordinate> coordinates; ///< of all members
    QStringList members; ///< ids of the municipalities, in their own order
    int number = 1;
    bool labelled = true; ///< its name has room on the map beside the others
    bool nameOnLeft = false; ///< there is room only on the left
    bool nameOnEitherSide = false; ///< there is room on the left as well as on the right
    bool nameBelow = false; ///< there is room below too, where no side is to be seen
    bool nameAbove = false; ///< the same, where there is none below
    bool operator==(const MarkerEntry &) const = default;
};

/// A source as it is cited under a text.
struct SourceEntry {
    Q_GADGET
    QML_VALUE_TYPE(sourceEntry)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString publisher MEMBER publisher)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString details MEMBER details)
    Q_PROPERTY(QString citation MEMBER citation)
public:
    QString key;
    QString publisher;
    QString title;
    QString details; ///< language, date, last checked
    QString citation; ///< all of it in one line
    bool operator==(const SourceEntry &) const = default;
};

/// A step in the life of a partnership, or a recorded event, on the partner's page.
struct MilestoneEntry {
    Q_GADGET
    QML_VALUE_TYPE(milestoneEntry)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QString line MEMBER line)
    Q_PROPERTY(int year MEMBER year)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(bool isAgreement MEMBER isAgreement)
    Q_PROPERTY(bool isComing MEMBER isComing)
public:
    QString key;
    QString kind;
    QString date; ///< with every claim when sources disagree
    QString line; ///< below the year: the date where it says more, and the kind where the title does not
    int year = 0; ///< to be seen large; 0 where the step before has said it
    QString title;
    QString summary;
    bool isAgreement = false;
    bool isComing = false; ///< an event that is not over
    bool operator==(const MilestoneEntry &) const = default;
};

/// A partnership on the partner's page.
struct PartnershipEntry {
    Q_GADGET
    QML_VALUE_TYPE(partnershipEntry)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString form MEMBER form)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString since MEMBER since)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString easy MEMBER easy)
    Q_PROPERTY(QString textStatus MEMBER textStatus)
    Q_PROPERTY(QString next MEMBER next)
    Q_PROPERTY(QStringList topics MEMBER topics)
    Q_PROPERTY(QList<MilestoneEntry> milestones MEMBER milestones)
    Q_PROPERTY(QList<SourceEntry> sources MEMBER sources)
public:
    QString key;
    QString title;
    QString form;
    QString status;
    QString since;
    QString summary;
    QString easy; ///< the same in plain words; may be empty
    QString textStatus; ///< original, translated, reviewed
    QString next; ///< the next anniversary in words; empty when there is none
    QStringList topics;
    QList<MilestoneEntry> milestones;
    QList<SourceEntry> sources;
    bool operator==(const PartnershipEntry &) const = default;
};

/// Who signed an agreement.
struct SignatoryEntry {
    Q_GADGET
    QML_VALUE_TYPE(signatoryEntry)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString office MEMBER office)
public:
    QString name; ///< with the academic title
    QString office; ///< office, municipality and whom they stood in for
    bool operator==(const SignatoryEntry &) const = default;
};

/// What one source says about a date.
struct ClaimEntry {
    Q_GADGET
    QML_VALUE_TYPE(claimEntry)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QString told MEMBER told)
public:
    QString date;
    QString told; ///< by whom, and why
    bool operator==(const ClaimEntry &) const = default;
};

/// An anniversary or a recorded event in the list of anniversaries.
struct AnniversaryEntry {
    Q_GADGET
    QML_VALUE_TYPE(anniversaryEntry)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString section MEMBER section)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString years MEMBER years)
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString parties MEMBER parties)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString jubilee MEMBER jubilee)
    Q_PROPERTY(int rank MEMBER rank)
    Q_PROPERTY(bool isJubilee MEMBER isJubilee)
    Q_PROPERTY(bool isPast MEMBER isPast)
    Q_PROPERTY(PageTarget target MEMBER target)
    Q_PROPERTY(QString event MEMBER event)
public:
    QString key;
    QString section; ///< heading it stands under
    QString when;
    QString years; ///< "52 let"; empty for an event
    int number = 0; ///< the years as a number; 0 for an event
    QString title;
    QString parties;
    QString note; ///< kept on 28 February; planned only
    QString jubilee; ///< what so many years are called: "jubilej", "pol stoletja"; empty for no jubilee
    int rank = 0; ///< of a jubilee: 100, 75, 50, 25, 10 or 5
    bool isJubilee = false;
    bool isPast = false;
    PageTarget target; ///< the agreement, else the partner, else the network
    QString event; ///< id of an event that is not over; empty for all else
    bool operator==(const AnniversaryEntry &) const = default;
};

/// A network of towns.
struct NetworkEntry {
    Q_GADGET
    QML_VALUE_TYPE(networkEntry)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString acronym MEMBER acronym)
    Q_PROPERTY(QString founded MEMBER founded)
    Q_PROPERTY(bool isJoined MEMBER isJoined)
    Q_PROPERTY(QString member MEMBER member)
    Q_PROPERTY(QString others MEMBER others)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString membership MEMBER membership)
    Q_PROPERTY(QString textStatus MEMBER textStatus)
    Q_PROPERTY(QStringList fields MEMBER fields)
    Q_PROPERTY(QList<SourceEntry> sources MEMBER sources)
public:
    QString key;
    QString name;
    QString acronym;
    QString founded;
    bool isJoined = false; ///< the home municipality belongs to it
    QString member; ///< since when the home municipality belongs to it; empty when that is not known
    QString others; ///< the municipalities of the content that belong to it, where home does not
    QString summary;
    QString membership; ///< what the membership means for the home municipality
    QString textStatus;
    QStringList fields;
    QList<SourceEntry> sources;
    bool operator==(const NetworkEntry &) const = default;
};

/// A municipality to choose as home.
struct MunicipalityChoice {
    Q_GADGET
    QML_VALUE_TYPE(municipalityChoice)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString region MEMBER region)
    Q_PROPERTY(bool hasContent MEMBER hasContent)
    Q_PROPERTY(bool isRepeated MEMBER isRepeated)
public:
    QString key;
    QString name;
    QString region;
    bool hasContent = false;
    bool isRepeated = false; ///< it stands further above too, among those that tell their partnerships
    bool operator==(const MunicipalityChoice &) const = default;
};

/// One form in which a visitor can take something along.
struct KeepsakeEntry {
    Q_GADGET
    QML_VALUE_TYPE(keepsakeEntry)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString iconName MEMBER iconName)
    Q_PROPERTY(QString action MEMBER action)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString holds MEMBER holds)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString codeHolds MEMBER codeHolds)
public:
    QString key; ///< "calendar", "map", "card" or "text"
    QString iconName;
    QString action; ///< what pressing does on one's own device: "Add to calendar"
    QString name; ///< the same as one word: "Calendar"
    QString holds; ///< what the device is given, in words
    QString code; ///< what a QR code carries to a phone; empty when it is too much for one
    QString codeHolds; ///< what the code carries, in words
    bool operator==(const KeepsakeEntry &) const = default;
};
