// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "visitingcard.h"

#include "contentlines.h"

#include <QUrl>

using namespace Qt::StringLiterals;

QByteArray cardFile(const VisitingCard &card, Language language)
{
    const QString inLanguage = u";LANGUAGE="_s + languageTag(language);
    QByteArray file;
    const auto line = [&](const QString &name, const QString &value) { file += contentLine(name, value); };

    line(u"BEGIN"_s, u"VCARD"_s);
    line(u"VERSION"_s, u"3.0"_s);
    line(u"UID"_s, escapedText(card.uid));
    line(u"FN"_s + inLanguage, escapedText(card.name));
    // An organisation has no family name, but the property must be there.
    line(u"N"_s, u";;;;"_s);
    line(u"ORG"_s + inLanguage, escapedText(card.name));
    if (!card.localName.isEmpty())
        line(u"NICKNAME"_s, escapedText(card.localName));
    line(u"ADR;TYPE=WORK"_s + inLanguage,
        u";;;"_s + escapedText(card.name) + u";;;"_s + escapedText(card.country));
    if (card.position)
        line(u"GEO"_s, degrees(card.position->latitude) + u';' + degrees(card.position->longitude));
    if (!card.website.isEmpty())
        line(u"URL"_s, QString::fromLatin1(QUrl(card.website).toEncoded())); // a URI is no TEXT
    if (!card.note.isEmpty())
        line(u"NOTE"_s + inLanguage, escapedText(card.note));
    line(u"END"_s, u"VCARD"_s);
    return file;
}
