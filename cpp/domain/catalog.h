// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geopoint.h"
#include "localizedtext.h"
#include "partialdate.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

// The content as plain values. Ids are lower-case words with hyphens, the same in the source files, in the
// database and in links. A list of source ids says who a record's facts come from.

struct Country {
    QString code; ///< ISO 3166-1 alpha-2
    LocalizedText name;
    bool operator==(const Country &) const = default;
};

/// A statistical or administrative region by which municipalities are grouped.
struct Region {
    QString id;
    QString country;
    LocalizedText name;
    bool operator==(const Region &) const = default;
};

/// A coat of arms or a photograph, and what has to be said of it.
struct Picture {
    enum class Kind : quint8 { Arms, Photograph };
    enum class Media : quint8 { Png, Jpeg };

    static constexpr int largestSide = 4096; ///< in pixels
    static constexpr qsizetype largestSize = 2 * 1024 * 1024; ///< in bytes

    Media media = Media::Png;
    int width = 0; ///< in pixels, as it is shown
    int height = 0;
    LocalizedText alt; ///< what it shows, for those who do not see it
    LocalizedText caption; ///< may be empty
    QString rights; ///< an SPDX licence id or words
    QString credit; ///< who made it or gave it
    QString source; ///< id; may be empty
    QByteArray bytes; ///< the picture itself; empty where it is fetched only to be drawn
    bool operator==(const Picture &) const = default;
};

/// A town, a municipality or a district that has partners or is one.
struct Municipality {
    enum class Level : quint8 { Town, Municipality, District };

    QString id;
    Level level = Level::Municipality;
    QString country;
    QString region; ///< may be empty
    LocalizedText name;
    QString localName; ///< official name where it lies, in its own language and script; may be empty
    QStringList aliases; ///< historical, foreign and inflected spellings, all of which must find it
    std::optional<GeoPoint> position;
    bool isHome = false; ///< its partnerships are in the content
    LocalizedText summary; ///< may be empty
    QString website; ///< may be empty
    LocalizedText contact; ///< where those are heard who cannot use something; may be empty
    QString accent; ///< the colour of a home municipality's pages, "#93331f"; empty for the app's own
    std::optional<Picture> arms;
    QList<Picture> photographs; ///< the first is the one on its cover
    QStringList sources;
    bool operator==(const Municipality &) const = default;
};

/// An association of towns that a municipality joins.
struct Network {
    QString id;
    LocalizedText name;
    QString acronym; ///< may be empty
    PartialDate founded;
    LocalizedText summary;
    QList<LocalizedText> fields; ///< working groups or fields of work
    QStringList sources;
    bool operator==(const Network &) const = default;
};

struct Topic {
    QString id;
    LocalizedText name;
    bool operator==(const Topic &) const = default;
};

/// Where facts come from.
struct Source {
    QString id;
    QString publisher; ///< may be empty: some sources name none
    QString title; ///< in the source's own language
    QString language; ///< BCP 47
    PartialDate published; ///< null when the source does not say
    PartialDate checked; ///< when an editor last compared the content with it
    QString url; ///< may be empty
    bool operator==(const Source &) const = default;
};

/// One side of a partnership: a municipality or a network.
struct Party {
    enum class Role : quint8 { Partner, Member, Network, Participant };

    Role role = Role::Partner;
    QString municipality; ///< exactly one of the two is set
    QString network;
    PartialDate left; ///< null while the party takes part, or when nobody knows when it left
    bool hasLeft = false; ///< no longer takes part
    bool operator==(const Party &) const = default;
};

/// Who signed, in the public office held then.
struct Signatory {
    LocalizedText name; ///< with the academic title, where the language writes it before the name
    LocalizedText office;
    QString municipality;
    LocalizedText onBehalfOf; ///< name of the person represented; may be empty
    bool operator==(const Signatory &) const = default;
};

/// What one source says about a date; two that disagree are both kept.
struct DateClaim {
    PartialDate date;
    QString source; ///< id; may be empty when the record's own sources stand for it
    LocalizedText note; ///< why this date, in words; may be empty
    bool operator==(const DateClaim &) const = default;
};

/// A step in the life of a partnership.
struct Milestone {
    enum class Kind : quint8 { FirstContact, Begun, Signed, Renewed, Declared, Joined, Ended };

    QString id; ///< unique in the whole content
    Kind kind = Kind::Signed;
    QList<DateClaim> dates; ///< at least one; the first is the one anniversaries are reckoned from
    LocalizedText place; ///< where; may be empty
    LocalizedText instrument; ///< title of the agreement; empty when nothing was signed
    LocalizedText summary;
    QList<LocalizedText> points; ///< commitments or contents, one a line
    QList<Signatory> signatories;
    QStringList originalLanguages; ///< BCP 47 tags of the document
    QStringList sources;

    const PartialDate &date() const { return dates.first().date; }
    /// Something that can be read as an agreement, not only remembered.
    bool isAgreement() const { return !instrument.isEmpty(); }
    bool operator==(const Milestone &) const = default;
};

/// A lasting relation of two or more parties.
struct Partnership {
    enum class Form : quint8 { Twinning, Friendship, Cooperation, Programme, NetworkMembership };
    enum class Status : quint8 { Planned, Active, Dormant, Suspended, Ended };

    QString id;
    Form form = Form::Twinning;
    Status status = Status::Active;
    QList<Party> parties;
    LocalizedText title; ///< a name of its own; empty when the parties' names say it
    LocalizedText summary;
    LocalizedText easy; ///< the same in plain words (level B1); may be empty
    QStringList topics;
    QList<Milestone> milestones; ///< by date
    QStringList sources;

    /// Whether a municipality is a party, be it one that has left.
    bool involves(const QString &municipality) const;
    /// Whether a municipality is a party today: it has not left, and the partnership has not ended.
    bool isJoinedBy(const QString &municipality) const;
    /// Whether the returns of one of its milestones are anniversaries: those of a partnership that has begun,
    /// has not ended and still has two parties are, that of the end is not.
    bool keepsAnniversaryOf(const Milestone &milestone) const;
    /// The earliest known date of such milestones; null when none is known.
    PartialDate earliest(Milestone::Kind kind) const;
    /// The earliest known date on which it was begun, signed or joined; where none is known, that of the
    /// first contact.
    PartialDate since() const;
    bool operator==(const Partnership &) const = default;
};

/// Something that happened or is planned, besides the anniversaries, which are computed.
struct Event {
    enum class Kind : quint8 { Visit, Celebration, Exchange, Summit, Project, Publication, Contact, Signing };

    QString id;
    Kind kind = Kind::Visit;
    PartialDate begin;
    PartialDate end; ///< null for a single date
    bool onlyPlanned = false; ///< the sources tell of the plan, not of the event
    LocalizedText title;
    LocalizedText summary;
    LocalizedText place; ///< may be empty
    QStringList municipalities;
    QString partnership; ///< may be empty
    QString network; ///< may be empty
    QStringList sources;

    /// When it ends, as exactly as is known.
    const PartialDate &last() const { return end.isNull() ? begin : end; }
    /// Whether its last day, at the latest, was before `today`.
    bool isOver(QDate today) const { return last().latest() < today; }
    bool operator==(const Event &) const = default;
};

/// What the package says about itself.
struct ContentInfo {
    QString version; ///< of the content, as its authors count: what VersionNumber reads
    PartialDate published;
    LocalizedText title;
    QString defaultHome; ///< the municipality shown when none was chosen
    PartialDate validFrom; ///< to be shown from its first day on
    PartialDate validUntil; ///< out of date after its last day; null when it never is
    QString minimumApp; ///< the oldest version of the app that shows it as it is meant
    bool operator==(const ContentInfo &) const = default;
};

/// A body of content: all of it, or what one municipality's pages need.
struct Catalog {
    ContentInfo info;
    QMap<QString, Country> countries;
    QMap<QString, Region> regions;
    QMap<QString, Municipality> municipalities;
    QMap<QString, Network> networks;
    QMap<QString, Topic> topics;
    QMap<QString, Source> sources;
    QMap<QString, Partnership> partnerships;
    QMap<QString, Event> events; ///< list them by begin, not by id

    /// The partnerships a municipality takes part in, oldest first.
    QList<Partnership> partnershipsOf(const QString &municipality) const;
    /// The ids of the municipalities on the other side of these partnerships, each once, former ones too.
    QStringList partnersOf(const QString &municipality) const;
    /// The ids of the networks that a municipality belongs to today.
    QStringList networksOf(const QString &municipality) const;
    /// The events that concern a municipality, itself or through one of its partnerships or networks, oldest
    /// first.
    QList<Event> eventsOf(const QString &municipality) const;
    bool operator==(const Catalog &) const = default;
};
