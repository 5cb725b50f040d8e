// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "resultmaker.h"

#include "entrymaker.h"

using namespace Qt::StringLiterals;

namespace {
// A line never begins with the dot.
const QString dot = u"\u00A0· "_s;

/// Text of Qt Quick's StyledText, which takes every other space for one at which a line may end.
QString styledText(QStringView text)
{
    return text.toString().toHtmlEscaped().replace(QChar(QChar::Nbsp), u"&nbsp;"_s);
}

bool isText(const SearchHit &hit)
{
    return hit.field == "summary"_L1 || hit.field == "point"_L1 || hit.field == "milestone"_L1;
}
} // namespace

QString ResultMaker::marked(const QString &text, const QList<TextRange> &marks)
{
    QString styled;
    qsizetype done = 0;
    for (const TextRange &mark : marks) {
        styled += styledText(QStringView(text).sliced(done, mark.start - done));
        styled += u"<b>"_s + styledText(QStringView(text).sliced(mark.start, mark.length)) + u"</b>"_s;
        done = mark.start + mark.length;
    }
    return styled + styledText(QStringView(text).sliced(done));
}

SearchResult ResultMaker::result(const FoundThing &thing, const Excerpt &excerpt) const
{
    SearchResult result;
    result.key = thing.hit.what + u'/' + thing.hit.id;
    result.iconName = iconOf(thing);
    result.title = titleOf(thing);
    result.markedTitle = marked(result.title, m_words.in(result.title));
    result.detail = detailOf(thing);
    result.markedDetail = marked(result.detail, m_words.in(result.detail));
    const bool isSeen = m_words.areAllIn(QString(result.title + u' ' + result.detail));
    // Another language's text tells nothing new to who sees already why it was found.
    const QString language = foreignLanguageOf(thing.hit);
    if (!isSeen || (isText(thing.hit) && language.isEmpty())) {
        result.matched = language + excerpt.text;
        result.markedMatched = styledText(language) + marked(excerpt.text, excerpt.marks);
    }
    setTarget(result, thing);
    return result;
}

QString ResultMaker::titleOf(const FoundThing &thing) const
{
    return thing.title.isEmpty() ? partiesOf(thing) : words(thing.title);
}

QString ResultMaker::partiesOf(const FoundThing &thing) const
{
    QStringList names;
    for (const LocalizedText &party : thing.parties)
        names += words(party);
    return names.join(u"\u00A0– "_s);
}

QString ResultMaker::placeOf(const FoundThing &thing) const
{
    QStringList parts{
        m_session.wording().level(thing.level) + u", "_s + EntryMaker(m_session).countryName(thing.country)};
    if (thing.isHome && thing.hit.id == m_session.home())
        parts += tr("shown now");
    else if (thing.home == m_session.home())
        //: %1 is a municipality: what was found is a partner of it
        parts += tr("partner of %1").arg(m_session.homeName());
    else if (thing.isHome)
        parts += tr("has pages of its own");
    else if (!thing.partner.isEmpty())
        parts += tr("partner of %1").arg(words(thing.parties.value(0)));
    else
        parts += tr("no pages yet");
    return parts.join(dot);
}

QString ResultMaker::detailOf(const FoundThing &thing) const
{
    const QString &what = thing.hit.what;
    const Wording &wording = m_session.wording();
    QStringList parts;
    if (what == "municipality"_L1)
        return placeOf(thing);
    if (what == "partnership"_L1) {
        parts += wording.form(thing.form);
        if (!thing.title.isEmpty())
            parts += partiesOf(thing);
    } else if (what == "agreement"_L1) {
        const bool isDeclared = thing.step == Milestone::Kind::Declared;
        parts = {isDeclared ? wording.milestone(thing.step) : tr("Agreement"), wording.date(thing.begin),
            partiesOf(thing)};
    } else if (what == "event"_L1) {
        parts = {wording.event(thing.kind), wording.period(thing.begin, thing.end), partiesOf(thing)};
    } else if (what == "network"_L1) {
        parts = {tr("Network"), thing.acronym};
    } else {
        parts = {tr("Topic"), tr("partners of %1").arg(m_session.homeName())};
    }
    parts.removeAll(QString());
    return parts.join(dot);
}

QString ResultMaker::foreignLanguageOf(const SearchHit &hit) const
{
    const auto spoken = [](const QString &tag) { return tag.section(u'-', 0, 0); }; // in whichever script
    if (!isText(hit) || hit.language.isEmpty()
        || spoken(hit.language) == spoken(languageTag(m_session.language())))
        return {};
    const Wording &wording = m_session.wording();
    return wording.capitalized(wording.languageName(spoken(hit.language))) + u": "_s;
}

QString ResultMaker::iconOf(const FoundThing &thing)
{
    const QString &what = thing.hit.what;
    if (what == "municipality"_L1)
        return thing.partner.isEmpty() ? u"landmark"_s : u"map-pin"_s;
    if (what == "partnership"_L1)
        return u"handshake"_s;
    if (what == "agreement"_L1)
        return u"file-pen"_s;
    if (what == "event"_L1)
        return u"calendar-heart"_s;
    return what == "network"_L1 ? u"network"_s : u"sliders-horizontal"_s;
}

void ResultMaker::setTarget(SearchResult &result, const FoundThing &thing)
{
    const QString &what = thing.hit.what;
    result.home = thing.home;
    result.target = thing.hit.id;
    if (what == "municipality"_L1) {
        result.page = thing.partner.isEmpty() ? u"map"_s : u"partner"_s;
    } else if (what == "partnership"_L1) {
        const bool hasPartner = !thing.partner.isEmpty();
        result.page = hasPartner ? u"partner"_s : u"networks"_s;
        result.target = hasPartner ? thing.partner : thing.network;
    } else if (what == "network"_L1) {
        result.page = u"networks"_s;
    } else if (what == "topic"_L1) {
        result.page = u"partners"_s;
    } else {
        result.page = what;
    }
}
