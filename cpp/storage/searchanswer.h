// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"
#include "language.h"

#include <QList>
#include <QString>
#include <QStringList>

/// One hit of a search.
struct SearchHit {
    QString what; ///< municipality, partnership, agreement, event, network, topic
    QString id;
    QString field; ///< name, alias, title, date, summary …
    QString language; ///< BCP 47 of the text that matched; empty for aliases
    QString body; ///< the matching text as written
};

/// What is looked for, and for whom.
struct SearchQuestion {
    QString text; ///< as typed
    QString home; ///< the municipality whose own things come first; may be empty
    Language language = Language::English; ///< of two texts that match alike, the one in it is told
    int limit = 40;
};

/// A hit and what is to be told of the thing. What its kind does not have is empty.
struct FoundThing {
    SearchHit hit;
    LocalizedText title; ///< its name or title; empty for a partnership without one of its own
    /// Of a partnership or agreement; of an event, who took part; of a partner of another home than the one
    /// asked for, that home.
    QList<LocalizedText> parties;
    PartialDate begin; ///< of an agreement or event
    PartialDate end;
    QString country; ///< of a municipality
    Municipality::Level level = Municipality::Level::Municipality;
    bool isHome = false;
    Partnership::Form form = Partnership::Form::Twinning;
    Milestone::Kind step = Milestone::Kind::Signed; ///< of an agreement
    Event::Kind kind = Event::Kind::Visit;
    QString acronym; ///< of a network
    /// On whose pages it is told: the home asked for where it is one of its own; empty when on nobody's.
    QString home;
    QString partner; ///< the partner of `home` that it is about
    QString network; ///< of a partnership: the one it is a membership in
};

/// What a search has found, best first.
struct SearchAnswer {
    QList<FoundThing> found;
    /// Names spelled nearly like what was typed, when nothing was found.
    QStringList nearest;
};
