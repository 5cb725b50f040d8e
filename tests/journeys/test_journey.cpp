// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "visitor.h"

#include <QFile>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
const QStringList asOn21November{u"--today"_s, u"2026-11-21"_s, u"--lang"_s, u"sl"_s};

/// The share of pixels that differ by more than a trace.
double difference(const QImage &one, const QImage &other)
{
    REQUIRE(one.size() == other.size());
    qint64 differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            differing +=
                std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b))
                > 60;
        }
    }
    return double(differing) / (double(one.width()) * one.height());
}
} // namespace

TEST_CASE("A visitor chooses a municipality, taps a marker, reads the agreement, changes the language and "
          "sees the anniversaries")
{
    const QSize screen =
        GENERATE(QSize(360, 800), QSize(1280, 800), QSize(800, 1280), QSize(1080, 1920), QSize(1920, 1080));
    CAPTURE(screen.width(), screen.height());
    Visitor visitor(asOn21November + QStringList{u"--home"_s, u"valmiera"_s}, screen);
    CHECK(visitor.sees(u"Valmiera"_s));

    visitor.tap(u"chooseHome"_s);
    CHECK(visitor.sees(u"Izberite"_s));
    visitor.tap(u"chooseField"_s);
    visitor.type(u"jesen"_s);
    visitor.tap(u"choice-jesenice"_s);
    CHECK(visitor.loses(u"choosePage"_s));
    CHECK(visitor.sees(u"Jesenice"_s));

    visitor.tap(u"marker-valjevo"_s);
    CHECK(visitor.sees(u"Srbija"_s));
    if (std::min(screen.width(), screen.height()) < 1000)
        visitor.tap(u"openPartner"_s); // on a kiosk the partner's page is there at once, beside the map
    CHECK(visitor.finds(u"partnerPage"_s));
    visitor.tap(u"step-jesenice-valjevo-1975"_s);
    CHECK(visitor.sees(u"Listina o pobratenju"_s));

    visitor.tap(u"language-sr"_s);
    CHECK(visitor.sees(u"Повеља о братимљењу"_s));
    CHECK(visitor.seesNot(u"Listina"_s));
    visitor.tap(u"language-sr-Latn"_s);
    CHECK(visitor.sees(u"Povelja o bratimljenju"_s));
    visitor.tap(u"language-lv"_s);
    CHECK(visitor.sees(u"augusts"_s));
    visitor.tap(u"language-en"_s);
    CHECK(visitor.sees(u"1\u00a0August 1975"_s));

    visitor.tap(u"back"_s);
    CHECK(visitor.finds(u"partnerPage"_s));
    visitor.tap(u"page-anniversaries"_s);
    CHECK(visitor.sees(u"Dates"_s));
    CHECK(visitor.sees(u"65"_s)); // first contacts in 1962, told by the year alone
    visitor.tap(u"page-map"_s);
    CHECK(visitor.finds(u"marker-valjevo"_s));
    CHECK(Visitor::complaints().join(u'\n').toStdString() == "");
}

TEST_CASE("A visitor who looks at the map alone leaves nothing behind")
{
    {
        Visitor visitor(asOn21November, QSize(360, 800));
        const QObject *map = visitor.app().window()->findChild<QObject *>(u"mapPage"_s);
        REQUIRE(QTest::qWaitFor([&] { return map->property("opened").toBool(); }, 10000));
    } // while the pages are still being read
    CHECK(Visitor::complaints().join(u'\n').toStdString() == "");
}

TEST_CASE("A citizen of a municipality without pages is told how it can join")
{
    Visitor visitor(asOn21November, QSize(360, 800));
    visitor.tap(u"chooseHome"_s);
    visitor.tap(u"chooseField"_s);
    visitor.type(u"skofja"_s);
    visitor.tap(u"choice-skofja-loka"_s);
    CHECK(visitor.loses(u"choosePage"_s));
    for (const QString &page :
        {u"page-map"_s, u"page-partners"_s, u"page-anniversaries"_s, u"page-networks"_s}) {
        visitor.tap(page);
        CHECK(visitor.sees(u"Ta občina tu še ni predstavila"_s));
    }
    CHECK(Visitor::complaints().join(u'\n').toStdString() == "");
}

TEST_CASE("A damaged content file is told in the visitor's language and the visit goes on with the built-in "
          "content")
{
    const QTemporaryDir folder;
    QFile whole(QStringLiteral(PARTNER_CITIES_PACKAGE));
    REQUIRE(whole.open(QIODevice::ReadOnly));
    QFile broken(folder.filePath(u"content.sqlite"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write(whole.read(whole.size() / 2));
    broken.close();

    Visitor visitor(asOn21November + QStringList{u"--content"_s, broken.fileName()}, QSize(800, 1280));
    CHECK(visitor.sees(u"Datoteka z vsebino je poškodovana"_s));
    visitor.tap(u"language-lv"_s);
    CHECK(visitor.sees(u"Satura fails ir bojāts"_s));
    visitor.tap(u"language-sl"_s);
    visitor.tap(u"continue"_s);
    CHECK(visitor.loses(u"problemPage"_s));
    CHECK(visitor.sees(u"Jesenice"_s));
    visitor.tap(u"page-partners"_s);
    CHECK(visitor.finds(u"partner-valjevo"_s));
    REQUIRE(Visitor::complaints().size() == 1); // the log names the file
    CHECK(Visitor::complaints().constFirst().contains(broken.fileName()));
}

TEST_CASE("Two partners behind one marker are told apart by a tap")
{
    Visitor visitor(asOn21November + QStringList{u"--home"_s, u"valmiera"_s}, QSize(360, 800));
    visitor.tap(u"marker-gutersloh+halle"_s);
    CHECK(visitor.finds(u"marker-halle"_s));
    CHECK(Visitor::complaints().join(u'\n').toStdString() == "");
}

TEST_CASE("A turned tablet shows the map as one that was held that way from the start")
{
    const QSize upright(800, 1280);
    const QSize lying(1280, 800);
    const auto [first, then] = GENERATE_COPY(std::pair(upright, lying), std::pair(lying, upright));
    CAPTURE(first.width(), first.height());
    // The base map's names keep the places they had, so they may stand elsewhere: all but them is compared.
    const auto withoutNames = [](Visitor &visitor) {
        visitor.picture();
        visitor.thing(u"mapLabels"_s)->setVisible(false);
        return visitor.picture();
    };
    QImage wanted;
    {
        Visitor visitor(asOn21November, then);
        wanted = withoutNames(visitor);
    }
    Visitor visitor(asOn21November, first);
    visitor.picture();
    visitor.turn(then);
    const QImage seen = withoutNames(visitor);
    CHECK(difference(seen, wanted) < 0.002);
    CHECK(Visitor::complaints().join(u'\n').toStdString() == "");
}

TEST_CASE("A visitor reads the whole card on the map with a finger, and the map beneath stays")
{
    Visitor visitor(asOn21November + QStringList{u"--home"_s, u"valmiera"_s}, QSize(360, 800));
    visitor.tap(u"marker-solna"_s);
    CHECK(visitor.finds(u"openPartner"_s));
    const QVariant before = visitor.thing(u"basemap"_s)->property("center");
    visitor.swipeOn(u"mapCard"_s, -60);
    CHECK(visitor.finds(u"openPartner"_s)); // the card is still there
    CHECK(visitor.thing(u"basemap"_s)->property("center") == before);
    visitor.tap(u"closeCard"_s);
    CHECK(visitor.loses(u"openPartner"_s));
    CHECK(Visitor::complaints().join(u'\n').toStdString() == "");
}

TEST_CASE("Changing the town is a detour: back leads to the page where one was")
{
    Visitor visitor(asOn21November, QSize(800, 1280));
    visitor.tap(u"page-anniversaries"_s);
    CHECK(visitor.finds(u"anniversariesPage"_s));
    visitor.tap(u"chooseHome"_s);
    CHECK(visitor.finds(u"choosePage"_s));
    visitor.tap(u"back"_s);
    CHECK(visitor.finds(u"anniversariesPage"_s));
    CHECK(Visitor::complaints().join(u'\n').toStdString() == "");
}

TEST_CASE("Back leads from what was chosen to its list, and from another page to the map")
{
    Visitor visitor(asOn21November, QSize(360, 800));
    visitor.tap(u"page-partners"_s);
    visitor.tap(u"partner-valjevo"_s);
    CHECK(visitor.finds(u"partnerPage"_s));
    visitor.tap(u"back"_s);
    CHECK(visitor.finds(u"partnersList"_s));
    CHECK(visitor.loses(u"partnerPage"_s));
    visitor.tap(u"partner-valjevo"_s);
    CHECK(visitor.finds(u"partnerPage"_s));
    visitor.tap(u"page-networks"_s);
    CHECK(visitor.finds(u"networksPage"_s));
    visitor.tap(u"back"_s);
    CHECK(visitor.loses(u"networksPage"_s));
    CHECK(visitor.finds(u"mapCard"_s));
    CHECK(Visitor::complaints().join(u'\n').toStdString() == "");
}

TEST_CASE(
    "A visitor with reading glasses makes the texts larger and the colours stronger, and a kiosk forgets it")
{
    Visitor visitor(asOn21November, QSize(1080, 1920));
    CHECK(visitor.sees(u"Velikost besedila"_s)); // the button says what it does
    visitor.tap(u"display"_s);
    visitor.tap(u"textLarger"_s);
    visitor.tap(u"look-high-contrast"_s);
    CHECK(visitor.app().preferences().textSize() == 125);
    CHECK(visitor.app().preferences().look() == Preferences::Look::HighContrast);
    visitor.tap(u"withinReach"_s);
    visitor.tap(u"back"_s);
    CHECK(visitor.finds(u"homePage"_s));
    visitor.app().preferences().reset();
    CHECK(visitor.app().preferences().values() == Preferences::Values());
    CHECK(Visitor::complaints().join(u'\n').toStdString() == "");
}

TEST_CASE("A visitor who reads with difficulty has a page read aloud, pauses it and ends it with a touch")
{
    // A program that takes what espeak-ng takes, and says nothing for a while.
    const QTemporaryDir folder;
    QFile voice(folder.filePath(u"espeak-ng"_s));
    REQUIRE(voice.open(QIODevice::WriteOnly));
    voice.write("#!/bin/sh\ncat > /dev/null\nsleep 5\n");
    voice.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    voice.close();
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QByteArray(folder.path().toLocal8Bit() + ':' + path));

    const QSize screen = GENERATE(QSize(360, 800), QSize(1080, 1920));
    CAPTURE(screen.width(), screen.height());
    Visitor visitor(asOn21November, screen);
    visitor.tap(u"page-partners"_s);
    visitor.tap(u"partner-valjevo"_s);
    CHECK(visitor.finds(u"partnerPage"_s));
    CHECK((screen.width() < 1080 || visitor.sees(u"Preberite na glas"_s)));
    visitor.tap(u"readAloud"_s);
    CHECK(visitor.finds(u"readerPause"_s));
    visitor.tap(u"readerPause"_s);
    CHECK(visitor.app().reader().isPaused());
    visitor.tap(u"readerPause"_s);
    visitor.tap(u"readerLouder"_s);
    CHECK(visitor.app().reader().state() == Reader::State::Speaking);
    CHECK(visitor.app().reader().volume() == 75);
    visitor.tap(u"page-map"_s);
    CHECK(visitor.loses(u"readerPause"_s));
    CHECK(visitor.app().reader().state() == Reader::State::Silent);
    CHECK(Visitor::complaints().join(u'\n').toStdString() == "");
    qputenv("PATH", path);
}

TEST_CASE("Without a base map the sea is plain, the partners are there, and the log names the file")
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"base.mbtiles"_s);
    QFile damaged(file);
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write("this is no map");
    damaged.close();
    Visitor visitor(
        asOn21November + QStringList{u"--home"_s, u"valmiera"_s, u"--base-map"_s, file}, QSize(1280, 800));
    visitor.tap(u"marker-solna"_s);
    CHECK(visitor.finds(u"openPartner"_s));
    REQUIRE(Visitor::complaints().size() == 1);
    CHECK(Visitor::complaints().constFirst().contains(file));
}

TEST_CASE(
    "A visitor types in Cyrillic, opens what is found, comes back to the same results and opens another")
{
    const QSize screen =
        GENERATE(QSize(360, 800), QSize(1280, 800), QSize(800, 1280), QSize(1080, 1920), QSize(1920, 1080));
    CAPTURE(screen.width(), screen.height());
    Visitor visitor(asOn21November, screen);
    visitor.tap(u"page-anniversaries"_s);
    CHECK(visitor.finds(u"anniversariesPage"_s));
    visitor.tap(u"search"_s);
    CHECK(visitor.finds(u"searchPage"_s));
    CHECK(visitor.thing(u"searchField"_s)->hasActiveFocus()); // one can type at once
    visitor.type(u"ваљ"_s);
    CHECK(visitor.finds(u"result-municipality/valjevo"_s));
    CHECK(visitor.sees(u"Valjevo"_s));
    visitor.tap(u"result-municipality/valjevo"_s);
    CHECK(visitor.finds(u"partnerPage"_s));
    visitor.tap(u"back"_s);
    CHECK(visitor.loses(u"partnerPage"_s));
    CHECK(visitor.finds(u"result-municipality/valjevo"_s));
    CHECK(visitor.thing(u"searchField"_s)->property("text") == u"ваљ"_s);

    // What another municipality tells of is shown on its pages, and gone again on the way back.
    visitor.tap(u"clearField"_s); // the field keeps the focus
    visitor.type(u"черк"_s);
    visitor.tap(u"result-municipality/cherkasy"_s);
    CHECK(visitor.finds(u"partnerPage"_s));
    CHECK(visitor.sees(u"Valmiera"_s));
    visitor.tap(u"search"_s);
    CHECK(visitor.finds(u"result-municipality/cherkasy"_s));
    CHECK(QTest::qWaitFor([&] { return visitor.app().session().home() == u"jesenice"; }));
    visitor.tap(u"back"_s);
    CHECK(visitor.finds(u"anniversariesPage"_s));
    CHECK(Visitor::complaints().join(u'\n').toStdString() == "");
}

TEST_CASE(
    "A visitor who has mistyped a name is offered the right one, and finds an event by a word of its text")
{
    Visitor visitor(asOn21November, QSize(360, 800));
    visitor.tap(u"search"_s);
    CHECK(visitor.thing(u"searchField"_s)->hasActiveFocus());
    visitor.type(u"vlajevo"_s);
    CHECK(visitor.sees(u"Ni zadetkov"_s));
    visitor.tap(u"suggestion-0"_s);
    CHECK(visitor.finds(u"result-municipality/valjevo"_s));
    visitor.tap(u"clearField"_s); // the field keeps the focus
    visitor.type(u"narcise"_s);
    visitor.tap(u"result-event/jesenice-daffodils-2016"_s);
    CHECK(visitor.finds(u"eventPage"_s));
    CHECK(visitor.sees(u"2016"_s));
    CHECK(Visitor::complaints().join(u'\n').toStdString() == "");
}
