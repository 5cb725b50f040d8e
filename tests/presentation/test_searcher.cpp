// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "changedcontent.h"
#include "eventdetails.h"
#include "realsession.h"
#include "resultmaker.h"
#include "searcher.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
/// A visitor of a home who types.
struct Search {
    explicit Search(const QString &home = u"jesenice"_s, Language language = Language::Slovenian,
        const QString &package = QStringLiteral(PARTNER_CITIES_PACKAGE))
        : real(home, language, QDate(2026, 11, 21), package)
    {
    }

    void type(const QString &text)
    {
        searcher.setText(text);
        REQUIRE(QTest::qWaitFor([this] { return !searcher.isBusy(); }));
    }
    QString value(int row, const char *role)
    {
        const auto *model = searcher.results();
        return model->index(row).data(model->roleNames().key(role)).toString();
    }
    QStringList keys()
    {
        QStringList all;
        for (int row = 0; row < searcher.results()->count(); ++row)
            all += value(row, "key");
        return all;
    }
    /// Where opening a result leads.
    QString open(const QString &key)
    {
        QSignalSpy opened(&searcher, &Searcher::openRequested);
        searcher.open(key);
        REQUIRE(QTest::qWaitFor([&] { return !opened.isEmpty(); }));
        CHECK(opened.size() == 1);
        return opened[0][0].toString() + u' ' + opened[0][1].toString();
    }

    RealSession real;
    PartnerSelection selection{real.session};
    Searcher searcher{real.loader, real.session, selection};
};
} // namespace

TEST_CASE("Results keep the rules of models and their rows while a visitor types, in every language")
{
    Search search;
    QAbstractItemModelTester tester(
        search.searcher.results(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const QString &typed : {u"v"_s, u"va"_s, u"val"_s, u"valj"_s, u"va"_s, u""_s, u"s"_s, u"so"_s,
             u"xyzzy"_s, u"1975"_s, u"1"_s, u"Ж"_s})
        search.type(typed);
    search.type(u"val"_s);
    for (const Language language : allLanguages) {
        search.real.session.setLanguageTag(languageTag(language));
        REQUIRE(QTest::qWaitFor([&] { return !search.searcher.isBusy(); }));
        CHECK(search.keys().contains(u"municipality/valjevo"_s));
    }
    const QPersistentModelIndex stays(
        search.searcher.results()->index(int(search.keys().indexOf(u"municipality/valjevo"_s))));
    const QSignalSpy resets(search.searcher.results(), &QAbstractItemModel::modelReset);
    search.type(u"valj"_s);
    CHECK(resets.isEmpty());
    REQUIRE(stays.isValid());
    CHECK(search.keys().at(stays.row()) == u"municipality/valjevo");
}

TEST_CASE("A result says what matched in the spelling that is shown, and what kind of thing it is")
{
    struct Case {
        Language language;
        QString typed;
        const char *title;
        const char *detail;
        const char *matched;
    };
    // The interface's own words stay English without the app's translator.
    const Case one = GENERATE(
        Case{Language::Slovenian, u"ваљ"_s, "<b>Valj</b>evo", "Mesto, Srbija&nbsp;· partner of Jesenice", ""},
        Case{Language::Serbian, u"valj"_s, "<b>Ваљ</b>ево", "Град, Србија&nbsp;· partner of Јесенице", ""},
        Case{Language::Latvian, u"valjevo"_s, "Vaļeva", "Pilsēta, Serbija&nbsp;· partner of Jesenice",
            "<b>Valjevo</b>"},
        Case{Language::Slovenian, u"dignano"_s, "Vodnjan-<b>Dignano</b>",
            "Mesto, Hrvaška&nbsp;· partner of Valmiera", ""},
        Case{Language::Slovenian, u"felli"_s, "Viljandi", "Mesto, Estonija&nbsp;· partner of Valmiera",
            "<b>Felli</b>n"},
        Case{Language::English, u"giterslo"_s, "<b>Güterslo</b>h district", nullptr, ""},
        Case{Language::English, u"hoje tastrup"_s, "<b>Høje</b>-<b>Taastrup</b>", nullptr, ""},
        Case{Language::Slovenian, u"1975"_s, nullptr,
            "Agreement&nbsp;· 1.&nbsp;avgust <b>1975</b>&nbsp;· Jesenice&nbsp;– Valjevo", ""},
        Case{Language::English, u"declaration 50th"_s,
            "<b>Declaration</b> on the <b>50th</b> anniversary of the twinning",
            "<b>Declaration</b>&nbsp;· 31&nbsp;May 2025&nbsp;· Jesenice&nbsp;– Valjevo", ""},
        Case{Language::English, u"velenje"_s, "<b>Velenje</b>", nullptr, ""});
    CAPTURE(one.typed.toStdString());
    Search search(u"jesenice"_s, one.language);
    search.type(one.typed);
    if (one.title)
        CHECK(search.value(0, "markedTitle").toStdString() == one.title);
    if (one.detail)
        CHECK(search.value(0, "markedDetail").toStdString() == one.detail);
    CHECK(search.value(0, "markedMatched").toStdString() == one.matched);
}

TEST_CASE("Of a text, the piece that matched is shown")
{
    Search search(u"jesenice"_s, Language::English);
    search.type(u"booklet"_s);
    bool shown = false;
    for (int row = 0; row < search.searcher.results()->count(); ++row) {
        const QString matched = search.value(row, "markedMatched");
        shown = shown || matched.contains(u"<b>booklet</b>");
        CHECK(search.value(row, "matched").size() < 130);
    }
    CHECK(shown);
}

TEST_CASE("Another language's text is told only where nothing else shows why something was found")
{
    Search search(u"jesenice"_s, Language::Slovenian);
    search.type(u"val"_s);
    int foreign = 0;
    for (int row = 0; row < search.searcher.results()->count(); ++row) {
        if (!search.value(row, "matched").startsWith(u"Latvijščina: "))
            continue;
        ++foreign;
        CHECK_FALSE(search.value(row, "markedTitle").contains(u"<b>"));
        CHECK_FALSE(search.value(row, "markedDetail").contains(u"<b>"));
    }
    CHECK(foreign > 0);
    CHECK(foreign < search.searcher.results()->count());
}

TEST_CASE("Whatever is written in the content, only what matched is marked up")
{
    const ChangedContent changed([](Catalog &catalog) {
        catalog.municipalities[u"valjevo"_s].name.set(
            Language::Slovenian, u"Val<b>jevo</b> & <img src='x'> &lt;"_s, TextStatus::Original);
    });
    Search search(u"jesenice"_s, Language::Slovenian, changed.package());
    search.type(u"val"_s);
    const int row = int(search.keys().indexOf(u"municipality/valjevo"_s));
    REQUIRE(row >= 0);
    CHECK(search.value(row, "title") == u"Val<b>jevo</b> & <img src='x'> &lt;");
    CHECK(search.value(row, "markedTitle").toStdString()
        == "<b>Val</b>&lt;b&gt;jevo&lt;/b&gt; &amp; &lt;img src='x'&gt; &amp;lt;");
}

TEST_CASE("Only the last of many letters typed at once is answered")
{
    Search search;
    const QSignalSpy answered(&search.searcher, &Searcher::answered);
    QString typed;
    for (const QChar letter : u"valjevo"_s) {
        typed += letter;
        search.searcher.setText(typed);
        CHECK(search.searcher.isBusy()); // it has not waited for the answer
    }
    REQUIRE(QTest::qWaitFor([&] { return !search.searcher.isBusy(); }));
    CHECK(answered.size() == 1);
    CHECK(search.keys().value(0) == u"municipality/valjevo");
    search.searcher.setText(u"sol"_s);
    search.searcher.setText({});
    QTest::qWait(50);
    CHECK(search.searcher.results()->count() == 0);
    CHECK(search.searcher.told().isEmpty());
}

TEST_CASE("Every kind of result opens the page that tells of it")
{
    Search search;
    const auto [typed, key, page] = GENERATE(table<QString, QString, QString>({
        {u"valjevo"_s, u"municipality/valjevo"_s, u"partner valjevo"_s},
        {u"1975"_s, u"agreement/jesenice-valjevo-1975"_s, u"agreement jesenice-valjevo-1975"_s},
        {u"narcise"_s, u"event/jesenice-daffodils-2016"_s, u"event jesenice-daffodils-2016"_s},
        {u"jesenice"_s, u"municipality/jesenice"_s, u"map jesenice"_s},
    }));
    CAPTURE(key.toStdString());
    search.type(typed);
    REQUIRE(search.keys().contains(key));
    CHECK(search.open(key) == page);
    CHECK(search.real.session.home() == u"jesenice");
}

TEST_CASE("What another municipality tells is opened on its pages, without choosing it for good")
{
    Search search;
    QSignalSpy chosen(&search.real.session, &Session::homeChosen);
    search.type(u"hanse"_s);
    CHECK(search.open(u"network/hanse"_s) == u"networks hanse");
    CHECK(search.real.session.home() == u"valmiera");
    CHECK(chosen.isEmpty());

    search.type(u"solna"_s);
    CHECK(search.open(u"municipality/solna"_s) == u"partner solna");
    search.real.session.visit(u"jesenice"_s);
    REQUIRE(QTest::qWaitFor([&] { return search.real.session.home() == u"jesenice"; }));

    search.type(u"velenje"_s);
    CHECK(search.open(u"municipality/velenje"_s) == u"map velenje");
    CHECK(search.real.session.home() == u"velenje");
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0] == u"velenje"_s);
}

TEST_CASE("A topic opens the partners with whom something is done about it")
{
    Search search(u"valmiera"_s, Language::English);
    search.type(u"tourism"_s);
    REQUIRE(search.keys().contains(u"topic/tourism"_s));
    CHECK(search.open(u"topic/tourism"_s) == u"partners tourism");
    CHECK(search.selection.isActive());
    CHECK(search.selection.told() == u"Tourism");
    search.type(u"tourism"_s);
    CHECK(search.open(u"topic/tourism"_s) == u"partners tourism");
    CHECK(search.selection.isActive()); // opened again it is still chosen
}

TEST_CASE("Nothing found is told, with names spelled nearly so, and a reset forgets it all")
{
    Search search;
    search.type(u"vlajevo"_s);
    CHECK(search.searcher.isNothingFound());
    CHECK(search.searcher.suggestions().contains(u"Valjevo"_s));
    CHECK(search.searcher.told() == u"Nothing found");
    search.type(u"valjevo"_s);
    CHECK_FALSE(search.searcher.isNothingFound());
    CHECK(search.searcher.suggestions().isEmpty());
    search.searcher.reset();
    CHECK(search.searcher.text().isEmpty());
    CHECK(search.searcher.results()->count() == 0);
    CHECK_FALSE(search.searcher.isNothingFound());
    search.type(u"---"_s);
    CHECK_FALSE(search.searcher.isNothingFound());
}

TEST_CASE("Marks in StyledText are whole for any text")
{
    QRandomGenerator random(7);
    for (int run = 0; run < 500; ++run) {
        QString text;
        for (int i = 0; i < 20; ++i)
            text += QChar(random.bounded(2) ? random.bounded(0x20, 0x500) : u"<>&'\"/b; "[random.bounded(9)]);
        const SearchWords words(text.mid(random.bounded(10), 3));
        QString plain = ResultMaker::marked(text, words.in(text));
        CHECK(plain.count(u"<b>"_s) == plain.count(u"</b>"_s));
        plain.remove(u"<b>"_s).remove(u"</b>"_s);
        CHECK(plain == text.toHtmlEscaped().replace(QChar(QChar::Nbsp), u"&nbsp;"_s));
    }
}

TEST_CASE("An event's page says when, where and with whom")
{
    RealSession real(u"jesenice"_s, Language::English);
    EventDetails details;
    details.setSession(&real.session);
    details.setEvent(u"jesenice-valjevo-jubilee-2025"_s);
    CHECK(details.title() == u"Fifty years of twinning between Jesenice and Valjevo");
    CHECK(details.year() == 2025);
    CHECK(details.parties() == u"Jesenice\u00a0– Valjevo");
    REQUIRE(details.partners().size() == 1);
    CHECK(details.partners().first().key == u"valjevo");
    CHECK(details.sources().size() == 2);
    details.setEvent(u"none"_s);
    CHECK(details.title().isEmpty());
}
