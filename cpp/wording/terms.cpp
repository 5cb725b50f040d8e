// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "terms.h"

#include <QtTranslation>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

const char *term(Partnership::Form form)
{
    switch (form) {
    case Partnership::Form::Twinning:
        //: Form of a partnership: two municipalities that call each other twin towns
        return QT_TRANSLATE_NOOP("Wording", "Twinning");
    case Partnership::Form::Friendship:
        //: Form of a partnership
        return QT_TRANSLATE_NOOP("Wording", "Friendship");
    case Partnership::Form::Cooperation:
        //: Form of a partnership
        return QT_TRANSLATE_NOOP("Wording", "Cooperation");
    case Partnership::Form::Programme:
        //: Form of a partnership: taking part in a programme with others
        return QT_TRANSLATE_NOOP("Wording", "Programme");
    case Partnership::Form::NetworkMembership:
        //: Form of a partnership: being a member of a network of towns
        return QT_TRANSLATE_NOOP("Wording", "Network membership");
    }
    Q_UNREACHABLE_RETURN("");
}

const char *term(Partnership::Status status)
{
    switch (status) {
    case Partnership::Status::Planned:
        //: Status of a partnership
        return QT_TRANSLATE_NOOP("Wording", "Planned");
    case Partnership::Status::Active:
        //: Status of a partnership
        return QT_TRANSLATE_NOOP("Wording", "Active");
    case Partnership::Status::Dormant:
        //: Status of a partnership: nobody ended it, but nothing has happened for years
        return QT_TRANSLATE_NOOP("Wording", "Dormant");
    case Partnership::Status::Suspended:
        //: Status of a partnership: stopped by a decision, but not ended
        return QT_TRANSLATE_NOOP("Wording", "Suspended");
    case Partnership::Status::Ended:
        //: Status of a partnership
        return QT_TRANSLATE_NOOP("Wording", "Ended");
    }
    Q_UNREACHABLE_RETURN("");
}

const char *term(Milestone::Kind kind)
{
    switch (kind) {
    case Milestone::Kind::FirstContact:
        //: Label above a date in the history of a partnership
        return QT_TRANSLATE_NOOP("Wording", "First contact");
    case Milestone::Kind::Begun:
        //: Label above a date in the history of a partnership
        return QT_TRANSLATE_NOOP("Wording", "Start of cooperation");
    case Milestone::Kind::Signed:
        //: Label above a date in the history of a partnership: an agreement was signed
        return QT_TRANSLATE_NOOP("Wording", "Signed");
    case Milestone::Kind::Renewed:
        //: Label above a date in the history of a partnership: an agreement was renewed
        return QT_TRANSLATE_NOOP("Wording", "Renewed");
    case Milestone::Kind::Declared:
        //: Label above a date in the history of a partnership: a declaration was made
        return QT_TRANSLATE_NOOP("Wording", "Declaration");
    case Milestone::Kind::Joined:
        //: Label above a date in the history of a partnership: a municipality joined a network
        return QT_TRANSLATE_NOOP("Wording", "Joined");
    case Milestone::Kind::Ended:
        //: Label above a date in the history of a partnership
        return QT_TRANSLATE_NOOP("Wording", "Cooperation ended");
    }
    Q_UNREACHABLE_RETURN("");
}

const char *term(Municipality::Level level)
{
    switch (level) {
    case Municipality::Level::Town:
        //: What a place is
        return QT_TRANSLATE_NOOP("Wording", "Town");
    case Municipality::Level::Municipality:
        //: What a place is
        return QT_TRANSLATE_NOOP("Wording", "Municipality");
    case Municipality::Level::District:
        //: What a place is: a German Kreis and the like
        return QT_TRANSLATE_NOOP("Wording", "District");
    }
    Q_UNREACHABLE_RETURN("");
}

const char *term(Party::Role role)
{
    switch (role) {
    case Party::Role::Partner:
        //: Role of a municipality in a partnership
        return QT_TRANSLATE_NOOP("Wording", "Partner");
    case Party::Role::Member:
        //: Role of a municipality in a network
        return QT_TRANSLATE_NOOP("Wording", "Member");
    case Party::Role::Network:
        //: Role: the network that a municipality has joined
        return QT_TRANSLATE_NOOP("Wording", "Network");
    case Party::Role::Participant:
        //: Role of a municipality in a programme
        return QT_TRANSLATE_NOOP("Wording", "Participant");
    }
    Q_UNREACHABLE_RETURN("");
}

const char *term(Event::Kind kind)
{
    switch (kind) {
    case Event::Kind::Visit:
        //: Kind of an event
        return QT_TRANSLATE_NOOP("Wording", "Visit");
    case Event::Kind::Celebration:
        //: Kind of an event
        return QT_TRANSLATE_NOOP("Wording", "Celebration");
    case Event::Kind::Exchange:
        //: Kind of an event
        return QT_TRANSLATE_NOOP("Wording", "Exchange");
    case Event::Kind::Summit:
        //: Kind of an event: a meeting of mayors
        return QT_TRANSLATE_NOOP("Wording", "Summit");
    case Event::Kind::Project:
        //: Kind of an event
        return QT_TRANSLATE_NOOP("Wording", "Project");
    case Event::Kind::Publication:
        //: Kind of an event: a book or booklet came out
        return QT_TRANSLATE_NOOP("Wording", "Publication");
    case Event::Kind::Contact:
        //: Kind of an event: people of two towns got in touch
        return QT_TRANSLATE_NOOP("Wording", "Contact");
    case Event::Kind::Signing:
        //: Kind of an event: an agreement is signed
        return QT_TRANSLATE_NOOP("Wording", "Signing");
    }
    Q_UNREACHABLE_RETURN("");
}

const char *term(TextStatus status)
{
    switch (status) {
    case TextStatus::Original:
        //: How a text came to be in its language: it was written in it first
        return QT_TRANSLATE_NOOP("Wording", "original");
    case TextStatus::Translated:
        //: How a text came to be in its language: translated, not yet read by a second editor
        return QT_TRANSLATE_NOOP("Wording", "translated");
    case TextStatus::Reviewed:
        //: How a text came to be in its language: translated, then read and approved by a second editor
        return QT_TRANSLATE_NOOP("Wording", "translated and reviewed");
    case TextStatus::Derived:
        //: How a text came to be in its language: Serbian put from Cyrillic into Latin letters by a program
        return QT_TRANSLATE_NOOP("Wording", "transliterated");
    }
    Q_UNREACHABLE_RETURN("");
}

namespace {
struct LanguageEntry {
    QLatin1StringView tag;
    const char *name;
};

constexpr std::array languageEntries{
    LanguageEntry{"sl"_L1, QT_TRANSLATE_NOOP("Wording", "Slovenian")},
    LanguageEntry{"sr"_L1, QT_TRANSLATE_NOOP("Wording", "Serbian")},
    LanguageEntry{"sr-cyrl"_L1, QT_TRANSLATE_NOOP("Wording", "Serbian (Cyrillic)")},
    LanguageEntry{"sr-latn"_L1, QT_TRANSLATE_NOOP("Wording", "Serbian (Latin)")},
    LanguageEntry{"lv"_L1, QT_TRANSLATE_NOOP("Wording", "Latvian")},
    LanguageEntry{"en"_L1, QT_TRANSLATE_NOOP("Wording", "English")},
    LanguageEntry{"bg"_L1, QT_TRANSLATE_NOOP("Wording", "Bulgarian")},
    LanguageEntry{"bs"_L1, QT_TRANSLATE_NOOP("Wording", "Bosnian")},
    LanguageEntry{"cnr"_L1, QT_TRANSLATE_NOOP("Wording", "Montenegrin")},
    LanguageEntry{"cs"_L1, QT_TRANSLATE_NOOP("Wording", "Czech")},
    LanguageEntry{"da"_L1, QT_TRANSLATE_NOOP("Wording", "Danish")},
    LanguageEntry{"de"_L1, QT_TRANSLATE_NOOP("Wording", "German")},
    LanguageEntry{"el"_L1, QT_TRANSLATE_NOOP("Wording", "Greek")},
    LanguageEntry{"es"_L1, QT_TRANSLATE_NOOP("Wording", "Spanish")},
    LanguageEntry{"et"_L1, QT_TRANSLATE_NOOP("Wording", "Estonian")},
    LanguageEntry{"fi"_L1, QT_TRANSLATE_NOOP("Wording", "Finnish")},
    LanguageEntry{"fr"_L1, QT_TRANSLATE_NOOP("Wording", "French")},
    LanguageEntry{"hr"_L1, QT_TRANSLATE_NOOP("Wording", "Croatian")},
    LanguageEntry{"hu"_L1, QT_TRANSLATE_NOOP("Wording", "Hungarian")},
    LanguageEntry{"it"_L1, QT_TRANSLATE_NOOP("Wording", "Italian")},
    LanguageEntry{"lt"_L1, QT_TRANSLATE_NOOP("Wording", "Lithuanian")},
    LanguageEntry{"mk"_L1, QT_TRANSLATE_NOOP("Wording", "Macedonian")},
    LanguageEntry{"nb"_L1, QT_TRANSLATE_NOOP("Wording", "Norwegian")},
    LanguageEntry{"nl"_L1, QT_TRANSLATE_NOOP("Wording", "Dutch")},
    LanguageEntry{"no"_L1, QT_TRANSLATE_NOOP("Wording", "Norwegian")},
    LanguageEntry{"pl"_L1, QT_TRANSLATE_NOOP("Wording", "Polish")},
    LanguageEntry{"pt"_L1, QT_TRANSLATE_NOOP("Wording", "Portuguese")},
    LanguageEntry{"ro"_L1, QT_TRANSLATE_NOOP("Wording", "Romanian")},
    LanguageEntry{"ru"_L1, QT_TRANSLATE_NOOP("Wording", "Russian")},
    LanguageEntry{"sk"_L1, QT_TRANSLATE_NOOP("Wording", "Slovak")},
    LanguageEntry{"sq"_L1, QT_TRANSLATE_NOOP("Wording", "Albanian")},
    LanguageEntry{"sv"_L1, QT_TRANSLATE_NOOP("Wording", "Swedish")},
    LanguageEntry{"tr"_L1, QT_TRANSLATE_NOOP("Wording", "Turkish")},
    LanguageEntry{"uk"_L1, QT_TRANSLATE_NOOP("Wording", "Ukrainian")},
};
} // namespace

const char *languageTerm(QStringView tag)
{
    for (QStringView rest = tag; !rest.isEmpty();
        rest = rest.first(std::max(qsizetype(0), rest.lastIndexOf(u'-')))) {
        for (const LanguageEntry &entry : languageEntries) {
            if (rest.compare(entry.tag, Qt::CaseInsensitive) == 0)
                return entry.name;
        }
    }
    return nullptr;
}

const char *compassTerm(int point)
{
    static constexpr std::array points{
        //: Direction: a town lies north of here
        QT_TRANSLATE_NOOP("Wording", "north"),
        QT_TRANSLATE_NOOP("Wording", "north-east"),
        QT_TRANSLATE_NOOP("Wording", "east"),
        QT_TRANSLATE_NOOP("Wording", "south-east"),
        QT_TRANSLATE_NOOP("Wording", "south"),
        QT_TRANSLATE_NOOP("Wording", "south-west"),
        QT_TRANSLATE_NOOP("Wording", "west"),
        QT_TRANSLATE_NOOP("Wording", "north-west"),
    };
    return points[std::size_t(point) % points.size()];
}
