// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "handoff.h"
#include "realsession.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QStringList keysOf(const QList<KeepsakeEntry> &entries)
{
    QStringList keys;
    std::ranges::transform(entries, std::back_inserter(keys), &KeepsakeEntry::key);
    return keys;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The offers of Jesenice about one thing, which are saved in a folder of their own.
struct Offers {
    explicit Offers(const QString &milestone, const QString &municipality = {})
    {
        handOff.setSession(&real.session);
        handOff.setMilestone(milestone);
        handOff.setMunicipality(municipality);
        handOff.setFolder(folder.filePath(u"Downloads"_s));
    }

    QTemporaryDir folder;
    RealSession real;
    HandOff handOff;
};

/// The device's map, as far as this program sees it.
class MapApp : public QObject {
    Q_OBJECT

public:
    MapApp() { QDesktopServices::setUrlHandler(u"geo"_s, this, "show"); }
    ~MapApp() override { QDesktopServices::unsetUrlHandler(u"geo"_s); }

    QUrl shown;

public Q_SLOTS:
    void show(const QUrl &url) { shown = url; }
};
} // namespace

TEST_CASE("An agreement is offered to the calendar and as a text, in the visitor's language")
{
    Offers of(u"jesenice-valjevo-1975"_s);
    CHECK(keysOf(of.handOff.actions()) == QStringList{u"calendar"_s, u"text"_s});
    CHECK(keysOf(of.handOff.codes()) == QStringList{u"calendar"_s, u"text"_s});
    const KeepsakeEntry calendar = of.handOff.codes().constFirst();
    CHECK(calendar.codeHolds.contains(u"Obletnica (Jesenice\u00A0– Valjevo): Listina o pobratenju"_s));
    CHECK(calendar.codeHolds.contains(u"1.\u00a0avgusta 2027"_s));
    CHECK(calendar.code.startsWith(u"BEGIN:VEVENT"_s));
    CHECK(of.handOff.note().isEmpty());
    of.real.session.setLanguageTag(u"sr"_s);
    CHECK(of.handOff.codes().constFirst().code.contains(u"Јесенице – Ваљево"_s));
    CHECK(of.handOff.codes().constFirst().codeHolds.contains(u"1.\u00a0августа 2027"_s));
}

TEST_CASE("Beside a code numbers keep what they count; what the code holds has ordinary spaces")
{
    Offers of(u"jesenice-valjevo-2025"_s);
    of.real.session.setLanguageTag(u"sr"_s);
    const QList<KeepsakeEntry> codes = of.handOff.codes();
    REQUIRE(!codes.isEmpty());
    CHECK(codes.constLast().codeHolds.contains(u"50\u00a0година"_s));
    CHECK(codes.constLast().code.contains(u"50 година"_s));
}

TEST_CASE("A partner is offered to the calendar, the map, the contacts and as a text")
{
    Offers of({}, u"valjevo"_s);
    CHECK(keysOf(of.handOff.actions()) == QStringList{u"calendar"_s, u"map"_s, u"card"_s, u"text"_s});
    CHECK(keysOf(of.handOff.codes()) == QStringList{u"calendar"_s, u"map"_s, u"text"_s});
    CHECK(of.handOff.codes()[1].code.startsWith(u"geo:44."_s));
    CHECK(!of.handOff.note().isEmpty()); // the first contacts are known by the year alone
}

TEST_CASE("What is known by the year alone is never offered to a calendar, and that is said")
{
    RealSession real(u"velenje"_s);
    HandOff handOff;
    handOff.setSession(&real.session);
    CHECK(keysOf(handOff.actions()) == QStringList{u"text"_s});
    CHECK(!handOff.note().isEmpty());
    real.moveTo(u"ljubljana"_s);
    CHECK(handOff.actions().isEmpty());
    CHECK(handOff.note().isEmpty());
}

TEST_CASE("A calendar and a contact are saved as files, again when asked again")
{
    Offers of({}, u"valjevo"_s);
    of.handOff.keep(u"calendar"_s);
    CHECK_FALSE(of.handOff.hasFailed());
    CHECK(of.handOff.savedFile() == of.folder.filePath(u"Downloads/partner-cities-valjevo.ics"_s));
    CHECK(of.handOff.result().contains(u"partner-cities-valjevo.ics"_s));
    CHECK(of.handOff.result().contains(u"Downloads"_s));
    const QByteArray first = contentOf(of.handOff.savedFile());
    CHECK(first.count("BEGIN:VEVENT") == 2);
    of.handOff.keep(u"calendar"_s);
    CHECK(contentOf(of.handOff.savedFile()) == first);
    of.handOff.keep(u"card"_s);
    CHECK(of.handOff.savedFile().endsWith(u"partner-cities-valjevo.vcf"_s));
    CHECK(contentOf(of.handOff.savedFile()).contains("FN;LANGUAGE=sl:Valjevo"));
    of.handOff.setMunicipality(u"kranj"_s);
    CHECK(of.handOff.result().isEmpty()); // it was about another town
}

TEST_CASE("A folder that cannot be written to is told of, in words")
{
    Offers of(u"jesenice-valjevo-1975"_s);
    QFile blocked(of.folder.filePath(u"blocked"_s));
    REQUIRE(blocked.open(QIODevice::WriteOnly));
    of.handOff.setFolder(of.folder.filePath(u"blocked/inside"_s));
    of.handOff.keep(u"calendar"_s);
    CHECK(of.handOff.hasFailed());
    CHECK(of.handOff.result().contains(u"inside"_s));
    CHECK(of.handOff.savedFile().isEmpty());
}

TEST_CASE("A text is copied, and a place is opened in the device's map")
{
    Offers of({}, u"valjevo"_s);
    of.handOff.keep(u"text"_s);
    CHECK(QGuiApplication::clipboard()->text().startsWith(u"Valjevo, Srbija\n"_s));
    CHECK(!of.handOff.result().isEmpty());
    MapApp map;
    of.handOff.keep(u"map"_s);
    CHECK(map.shown.toString() == of.handOff.codes()[1].code);
    CHECK_FALSE(of.handOff.hasFailed());
    CHECK(of.handOff.result().isEmpty());
}

TEST_CASE("A kiosk keeps nothing: it offers codes only")
{
    const QTemporaryDir folder;
    ContentLoader loader(QStringLiteral(PARTNER_CITIES_PACKAGE), {});
    Session session(loader, {Language::English, u"jesenice"_s, true, [] { return QDate(2026, 11, 21); }});
    HandOff handOff;
    handOff.setSession(&session);
    handOff.setMunicipality(u"valjevo"_s);
    handOff.setFolder(folder.path());
    REQUIRE(QTest::qWaitFor([&] { return !handOff.codes().isEmpty(); }));
    CHECK(handOff.actions().isEmpty());
    CHECK(handOff.codes().size() == 3);
    QGuiApplication::clipboard()->setText(u"before"_s);
    for (const QString &key : {u"calendar"_s, u"card"_s, u"text"_s, u"map"_s})
        handOff.keep(key);
    CHECK(QDir(folder.path()).isEmpty());
    CHECK(QGuiApplication::clipboard()->text() == u"before"_s);
}

#include "test_handoff.moc"
