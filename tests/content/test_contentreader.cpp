// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentfolder.h"
#include "contentreader.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
std::string mistakesIn(const QString &folder)
{
    const auto catalog = readContent(folder);
    REQUIRE_FALSE(catalog.has_value());
    REQUIRE(catalog.error().size() == 1);
    return catalog.error().first().toString().toStdString();
}
} // namespace

TEST_CASE("A content without mistakes is read as it is written")
{
    const Catalog catalog = ContentFolder().catalog();

    CHECK(catalog.info.version == u"2026.11.1");
    CHECK(catalog.info.published.toEdtf() == u"2026-11-21");
    CHECK(catalog.info.defaultHome == u"lipovec");
    CHECK(catalog.info.validFrom.toEdtf() == u"2026-11-21"); // the day it was published
    CHECK(catalog.info.validUntil.isNull());
    CHECK(catalog.info.minimumApp == u"0.1.0");
    CHECK(catalog.countries.keys() == QStringList{u"RS"_s, u"SE"_s, u"SI"_s});
    CHECK(catalog.regions.value(u"gorenjska"_s).country == u"SI");
    CHECK(catalog.topics.size() == 2);

    const Source source = catalog.sources.value(u"lipovec-report"_s);
    CHECK(source.publisher == u"Občina Lipovec");
    CHECK(source.title == u"Petdeset let pobratenja s Kruševljem");
    CHECK(source.language == u"sl");
    CHECK(source.published.toEdtf() == u"2024-06");
    CHECK(source.checked.toEdtf() == u"2026-11-21");
    CHECK(source.url == u"https://lipovec.example/pobratenje?leto=2024");
    CHECK(catalog.sources.value(u"krusevlje-bulletin"_s).published.isNull());

    const Network network = catalog.networks.value(u"linden-towns"_s);
    CHECK(network.acronym == u"LTN");
    CHECK(network.founded.toEdtf() == u"1998");
    REQUIRE(network.fields.size() == 2);
    CHECK(network.fields[1].in(Language::English) == u"bees");
    CHECK(network.sources == QStringList{u"lipovec-report"_s});
}

TEST_CASE("A municipality is read with its names, place and sources")
{
    const Catalog catalog = ContentFolder().catalog();
    const Municipality home = catalog.municipalities.value(u"lipovec"_s);
    CHECK(home.level == Municipality::Level::Municipality);
    CHECK(home.country == u"SI");
    CHECK(home.region == u"gorenjska");
    CHECK(home.isHome);
    CHECK(home.position == GeoPoint{46.25, 14.5});
    CHECK(home.name.in(Language::Latvian) == u"Lipoveca");
    CHECK(home.aliases == QStringList{u"Lindendorf"_s, u"Lipovcu"_s});
    CHECK(home.website == u"https://lipovec.example/");
    CHECK(home.sources == QStringList{u"lipovec-report"_s});

    const Municipality partner = catalog.municipalities.value(u"krusevlje"_s);
    CHECK(partner.position == GeoPoint{44.1, 20});
    CHECK_FALSE(partner.isHome);
    CHECK(partner.summary.isEmpty());
    CHECK_FALSE(catalog.municipalities.value(u"almby"_s).position.has_value());
}

TEST_CASE("A municipality may say how it is reached, in all languages")
{
    CHECK(ContentFolder().catalog().municipalities.value(u"lipovec"_s).contact.isEmpty());
    ContentFolder content;
    content.change(towns, "website = \"https://lipovec.example/\"",
        "contact.sl = \"Sprejemna pisarna\"\ncontact.sr = \"Пријемна канцеларија\"\n"
        "contact.lv = \"Apmeklētāju pieņemšana\"\ncontact.en = \"Reception\"");
    const LocalizedText contact = content.catalog().municipalities.value(u"lipovec"_s).contact;
    CHECK(contact.in(Language::Slovenian) == u"Sprejemna pisarna");
    CHECK(contact.in(Language::SerbianLatin) == u"Prijemna kancelarija");
    content.change(towns, "contact.lv = \"Apmeklētāju pieņemšana\"\n", "");
    CHECK_FALSE(content.mistakes().empty());
}

TEST_CASE("A partnership is read with its parties, milestones, claims and signatories")
{
    const Catalog catalog = ContentFolder().catalog();
    const Partnership twins = catalog.partnerships.value(u"lipovec-krusevlje"_s);
    CHECK(twins.form == Partnership::Form::Twinning);
    CHECK(twins.status == Partnership::Status::Active);
    CHECK(twins.topics == QStringList{u"culture"_s, u"youth"_s});
    REQUIRE(twins.parties.size() == 2);
    CHECK(twins.parties[1] == Party{Party::Role::Partner, u"krusevlje"_s, {}, {}});
    REQUIRE(twins.milestones.size() == 2);
    CHECK(twins.milestones[0].date().toEdtf() == u"1968~");
    CHECK(twins.milestones[0].dates[0].note.in(Language::English) == u"As those who took part remember.");
    CHECK_FALSE(twins.milestones[0].isAgreement());

    const Milestone signing = twins.milestones[1];
    CHECK(signing.kind == Milestone::Kind::Signed);
    CHECK(signing.originalLanguages == QStringList{u"sl"_s, u"sr-Latn"_s});
    REQUIRE(signing.dates.size() == 2);
    CHECK(signing.dates[1].date.toEdtf() == u"1974-07");
    CHECK(signing.dates[1].source == u"krusevlje-bulletin");
    CHECK(signing.dates[1].note.in(Language::Slovenian) == u"Bilten navaja julij.");
    CHECK(signing.points.size() == 2);
    REQUIRE(signing.signatories.size() == 2);
    CHECK(signing.signatories[0].name.in(Language::Slovenian) == u"mag.\u00A0Ana Novak");
    CHECK(signing.signatories[0].name.in(Language::Serbian) == u"мр\u00A0Ана Новак");
    CHECK(signing.signatories[0].name.in(Language::SerbianLatin) == u"mr\u00A0Ana Novak");
    CHECK(signing.signatories[0].name.in(Language::English) == u"Ana Novak");
    CHECK(signing.signatories[1].municipality == u"krusevlje");
    CHECK(signing.signatories[1].onBehalfOf.in(Language::SerbianLatin) == u"Mira Ljubić");

    const Partnership membership = catalog.partnerships.value(u"lipovec-linden-towns"_s);
    CHECK(membership.parties[0].role == Party::Role::Member);
    CHECK(membership.parties[0].left.toEdtf() == u"2019");
    CHECK(membership.parties[0].hasLeft);
    CHECK(membership.parties[1] == Party{Party::Role::Network, {}, u"linden-towns"_s, {}});
}

TEST_CASE("A party may have left without anyone knowing when")
{
    const auto [written, hasLeft] =
        GENERATE(table<const char *, bool>({{"left = true", true}, {"left = false", false}, {"", false}}));
    ContentFolder content;
    content.change(partnerships, "left = \"2019\"", written);
    const Party member = content.catalog().partnerships.value(u"lipovec-linden-towns"_s).parties[0];
    CHECK(member.hasLeft == hasLeft);
    CHECK(member.left.isNull());
}

TEST_CASE("An event is read with all that it concerns")
{
    const Event event = ContentFolder().catalog().events.value(u"visit-krusevlje-2024"_s);
    CHECK(event.kind == Event::Kind::Visit);
    CHECK(event.begin.toEdtf() == u"2024-05-31");
    CHECK(event.end.toEdtf() == u"2024-06-02");
    CHECK(event.onlyPlanned);
    CHECK(event.place.in(Language::Serbian) == u"Крушевље");
    CHECK(event.municipalities == QStringList{u"lipovec"_s, u"krusevlje"_s});
    CHECK(event.partnership == u"lipovec-krusevlje");
    CHECK(event.network == u"linden-towns");
}

TEST_CASE("The content of the project has no mistakes")
{
    const auto catalog = readContent(QStringLiteral(REAL_CONTENT));
    if (!catalog) {
        for (const Diagnostic &diagnostic : catalog.error())
            UNSCOPED_INFO(diagnostic.toString().toStdString());
    }
    CHECK(catalog.has_value());
}

// What the content's authors are told, one mistake at a time.

TEST_CASE("A syntax error names its line")
{
    ContentFolder content;
    content.change(towns, "level = \"town\"", "level = \"town");
    CHECK(content.mistakes().starts_with(
        content.at(towns, "level = \"town\n") + ": is not valid TOML: string: unescaped control characters"));
}

TEST_CASE("A key that is written twice is a syntax error")
{
    ContentFolder content;
    content.change(towns, "level = \"town\"", "level = \"town\"\nlevel = \"town\"");
    CHECK(content.mistakes().find("cannot redefine existing string 'level'") != std::string::npos);
}

TEST_CASE("There is one package in all files")
{
    ContentFolder content;
    content.append(towns,
        "[package]\nversion = \"2\"\npublished = \"2026\"\ndefault-home = \"lipovec\"\n"
        "title = {sl=\"a\", sr=\"б\", lv=\"a\", en=\"a\"}\n");
    CHECK(content.mistakes()
        == content.at(shared, "[package]") + ": package: there is a [package] already at "
            + content.at(towns, "[package]") + ". Remove one of the two.");
}

TEST_CASE("A content without a package is told")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.toml"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    CHECK(mistakesIn(folder.path())
        == "package: no file has a [package]. Write it in one file, with version, published, default-home "
           "and title.");
}

TEST_CASE("A folder without content and one that is not there are told")
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    CHECK(mistakesIn(folder.path())
        == "there is no *.toml file in \"" + path
            + "\" or below. Name the folder that holds the content's *.toml files.");
    CHECK(mistakesIn(folder.filePath(u"none"_s))
        == "there is no folder \"" + path
            + "/none\". Name the folder that holds the content's *.toml files.");
}

TEST_CASE("A file that is not UTF-8 names the line")
{
    ContentFolder content;
    content.write("latin1.toml", "# first\n# Ob\xe8ina\n");
    CHECK(content.mistakes() == "latin1.toml:2: the file is not UTF-8. Save it with the encoding UTF-8.");
}

TEST_CASE("A file beyond 4 MiB is not read")
{
    ContentFolder content;
    content.write("large.toml", QByteArray(4 * 1024 * 1024 + 1, '#'));
    CHECK(content.mistakes() == "large.toml: is larger than 4 MiB. Split it into several files.");
    content.write("large.toml", QByteArray(4 * 1024 * 1024, '#'));
    CHECK(content.mistakes().empty());
}

TEST_CASE("A file that nests without end is an error value, not a crash")
{
    ContentFolder content;
    content.write("deep.toml", "x = " + QByteArray(100'000, '['));
    CHECK(content.mistakes().starts_with("deep.toml:1: is not valid TOML: "));
}

TEST_CASE("A mistake in one file does not hide those of the others, nor seem to be in them")
{
    ContentFolder content;
    content.change(towns, "level = \"town\"", "level = town");
    content.change(partnerships, "status = \"active\"\ntopics", "status = \"asleep\"\ntopics");
    content.change(partnerships, "source = \"krusevlje-bulletin\"", "source = \"krusevlje-bulletine\"");
    const std::string mistakes = content.mistakes();
    CAPTURE(mistakes);
    CHECK(std::ranges::count(mistakes, '\n') == 2);
    CHECK(mistakes.find(content.at(towns, "level = town") + ": is not valid TOML") != std::string::npos);
    CHECK(mistakes.find(content.at(partnerships, "asleep")) != std::string::npos);
    CHECK(mistakes.find(content.at(partnerships, "bulletine")) != std::string::npos);
}

TEST_CASE("A package in a file that cannot be read is not missed")
{
    ContentFolder content;
    content.change(shared, "founded = \"1998\"", "founded = 1998-");
    const std::string mistakes = content.mistakes();
    CAPTURE(mistakes);
    CHECK(std::ranges::count(mistakes, '\n') == 0);
    CHECK(mistakes.starts_with(content.at(shared, "founded") + ": is not valid TOML"));
}

TEST_CASE("All mistakes of a run are told, by file and line")
{
    ContentFolder content;
    content.change(shared, "code = \"SE\"\n", "code = \"SE\"\ncapital = \"Stockholm\"\n");
    content.change(shared, "version = \"2026.11.1\"\n", "");
    content.change(towns, "region = \"gorenjska\"", "region = \"dolenjska\"");
    content.change(towns, "position = [46.25, 14.5]", "position = [46.25, 1450]");
    content.change(partnerships, "end = \"2024-06-02\"", "end = \"2024-02-30\"");
    content.change(partnerships, "form = \"twinning\"", "form = \"twining\"");
    const auto catalog = readContent(content.path());
    REQUIRE_FALSE(catalog.has_value());
    QStringList places;
    for (const Diagnostic &diagnostic : catalog.error()) {
        places.append(diagnostic.file + u' ' + diagnostic.field);
        CHECK(diagnostic.line > 0);
        CHECK_FALSE(diagnostic.message.isEmpty());
        CHECK_FALSE(diagnostic.remedy.isEmpty());
    }
    CHECK(places.join(u'\n').toStdString()
        == "lipovec/partnerships.toml partnership.form\n"
           "lipovec/partnerships.toml event.end\n"
           "lipovec/towns.toml municipality.region\n"
           "lipovec/towns.toml municipality.position\n"
           "shared.toml package.version\n"
           "shared.toml country.capital");
}
