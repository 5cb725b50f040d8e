// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
struct Message {
    QString source;
    QStringList forms; ///< one, or one for each plural form
    QString type; ///< empty: finished
};

QList<Message> messagesOf(const QString &file)
{
    QFile device(file);
    REQUIRE(device.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&device);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1)
            messages.append(Message());
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            messages.last().type = xml.attributes().value("type"_L1).toString();
            // Plural forms stand each in a line.
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            for (const QString &line : text.split(u'\n')) {
                const bool isForm = !text.contains(u'\n') || !line.trimmed().isEmpty();
                if (isForm)
                    messages.last().forms += text.contains(u'\n') ? line.trimmed() : line;
            }
        }
    }
    CHECK(!xml.hasError());
    return messages;
}

/// The places to fill, but not that of a number, for which "none" may stand.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%\\d"_s);
    QStringList places;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        places += match.captured();
    places.sort();
    places.removeDuplicates();
    return places;
}
} // namespace

TEST_CASE("Translations are whole: all there, with every place to fill, and nothing of their own markup left "
          "in them")
{
    const QStringList files = QDir(QStringLiteral(TRANSLATIONS)).entryList({u"*.ts"_s});
    REQUIRE(files.size() >= 4);
    for (const QString &name : files) {
        CAPTURE(name.toStdString());
        const QList<Message> messages = messagesOf(QStringLiteral(TRANSLATIONS) + u'/' + name);
        CHECK(!messages.isEmpty());
        for (const Message &message : messages) {
            CAPTURE(message.source.toStdString());
            CHECK(message.type.isEmpty());
            for (const QString &form : message.forms) {
                CAPTURE(form.toStdString());
                CHECK(!form.isEmpty());
                CHECK(form == form.trimmed());
                CHECK(!form.contains(u"  "_s));
                CHECK(!form.contains(u"#x"_s));
                CHECK(!form.contains(u'&'));
                CHECK(placesIn(form) == placesIn(message.source));
            }
        }
    }
}
