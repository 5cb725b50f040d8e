// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentfolder.h"
#include "contentreader.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr auto shared = "shared.toml";
constexpr auto towns = "lipovec/towns.toml";
constexpr auto partnerships = "lipovec/partnerships.toml";

std::string mistakesIn(const QString &folder)
{
    const auto catalog = readContent(folder);
    REQUIRE_FALSE(catalog.has_value());
    REQUIRE(catalog.error().size() == 1);
    return catalog.error().first().toString().toStdString();
}

LocalizedText::Version version(const char *text, TextStatus status)
{
    return {QString::fromUtf8(text), status};
}
} // namespace

TEST_CASE("A content without mistakes is read as it is written")
{
    const Catalog catalog = ContentFolder().catalog();

    CHECK(catalog.info.version == u"2026.11.1");
    CHECK(catalog.info.published.toEdtf() == u"2026-11-21");
    CHECK(catalog.info.defaultHome == u"lipovec");
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
    CHECK(signing.signatories[0].title == u"mag.");
    CHECK(signing.signatories[1].municipality == u"krusevlje");
    CHECK(signing.signatories[1].onBehalfOf.in(Language::SerbianLatin) == u"Mira Ljubić");

    const Partnership membership = catalog.partnerships.value(u"lipovec-linden-towns"_s);
    CHECK(membership.parties[0].role == Party::Role::Member);
    CHECK(membership.parties[0].left.toEdtf() == u"2019");
    CHECK(membership.parties[1] == Party{Party::Role::Network, {}, u"linden-towns"_s, {}});
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

TEST_CASE("Serbian Latin is derived where it is not written by hand")
{
    const Catalog catalog = ContentFolder().catalog();
    const Partnership twins = catalog.partnerships.value(u"lipovec-krusevlje"_s);
    CHECK(twins.title.version(Language::SerbianLatin) == version("Pod lipom", TextStatus::Derived));
    CHECK(catalog.municipalities.value(u"krusevlje"_s).name.version(Language::SerbianLatin)
        == version("Kruševlje", TextStatus::Derived));
    CHECK(catalog.municipalities.value(u"almby"_s).name.version(Language::SerbianLatin)
        == version("Almby", TextStatus::Original));
    CHECK(twins.milestones[1].summary.version(Language::SerbianLatin)
        == version("Predsednici opština potpisuju povelju.", TextStatus::Original));
}

TEST_CASE("Texts say how they came to be: original, translated or reviewed")
{
    const Catalog catalog = ContentFolder().catalog();
    const LocalizedText &title = catalog.info.title;
    CHECK(title.version(Language::Slovenian).status == TextStatus::Original);
    CHECK(title.version(Language::Serbian).status == TextStatus::Translated);
    CHECK(title.version(Language::Latvian).status == TextStatus::Translated);
    CHECK(title.version(Language::English).status == TextStatus::Reviewed);

    const Milestone signing = catalog.partnerships.value(u"lipovec-krusevlje"_s).milestones[1];
    for (const LocalizedText &text : {signing.summary, signing.instrument, signing.points[0],
             signing.dates[1].note, signing.signatories[0].office}) {
        CHECK(text.version(Language::Slovenian).status == TextStatus::Reviewed);
        CHECK(text.version(Language::Serbian).status == TextStatus::Original);
        CHECK(text.version(Language::Latvian).status == TextStatus::Reviewed);
        CHECK(text.version(Language::English).status == TextStatus::Translated);
    }
}

TEST_CASE("A milestone's texts came to be like its partnership's unless it says otherwise")
{
    ContentFolder content;
    content.change(
        partnerships, "form = \"twinning\"", "form = \"twinning\"\noriginal = \"en\"\nreviewed = [\"lv\"]");
    const Partnership twins = content.catalog().partnerships.value(u"lipovec-krusevlje"_s);
    CHECK(twins.milestones[0].summary.version(Language::English).status == TextStatus::Original);
    CHECK(twins.milestones[0].summary.version(Language::Latvian).status == TextStatus::Reviewed);
    CHECK(twins.milestones[1].summary.version(Language::English).status == TextStatus::Translated);
}

TEST_CASE("A name is nobody's translation")
{
    const Catalog catalog = ContentFolder().catalog();
    const Milestone signing = catalog.partnerships.value(u"lipovec-krusevlje"_s).milestones[1];
    for (const LocalizedText &name :
        {catalog.countries.value(u"SI"_s).name, catalog.regions.value(u"gorenjska"_s).name,
            catalog.municipalities.value(u"lipovec"_s).name, signing.place, signing.signatories[0].name}) {
        for (const Language language : allLanguages) {
            if (name.has(language) && language != Language::SerbianLatin)
                CHECK(name.version(language).status == TextStatus::Original);
        }
    }
}

TEST_CASE("Blanks around a text and its way of writing accents make no difference")
{
    ContentFolder content;
    content.change(towns, "name.sl = \"Kruševlje\"", "name.sl = \" Krus\u030cevlje\\n\"");
    CHECK(
        content.catalog().municipalities.value(u"krusevlje"_s).name.in(Language::Slovenian) == u"Kruševlje");
}

TEST_CASE("A Serbian text may hold foreign names in Latin letters")
{
    ContentFolder content;
    content.change(partnerships, "Певачки хор посећује Крушевље.", "Хор Linden Voices посећује Крушевље.");
    CHECK(content.mistakes().empty());
}

TEST_CASE("Dates that do not say which is first are in order either way")
{
    ContentFolder content;
    content.change(partnerships, "date = \"1968~\"", "date = \"1974-08\"");
    content.change(partnerships, "date = \"1974-06-29\"", "date = \"1974\"");
    content.change(partnerships, "end = \"2024-06-02\"", "end = \"2024-05\"");
    CHECK(content.mistakes().empty());
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

TEST_CASE("An unknown key is named together with the one that was probably meant")
{
    ContentFolder content;
    content.change(towns, "website =", "web-site =");
    CHECK(content.mistakes()
        == content.at(towns, "web-site")
            + ": municipality.web-site: there is no field \"web-site\" here. Did you mean \"website\"? "
              "Fields: original, "
              "reviewed, id, level, country, region, home, position, name, local-name, aliases, summary, "
              "website, "
              "sources.");
}

TEST_CASE("An unknown kind of record is named together with the one that was probably meant")
{
    ContentFolder content;
    content.append(shared, "[[municipalty]]\nid = \"x\"\n");
    CHECK(content.mistakes()
        == content.at(shared, "[[municipalty]]")
            + ": municipalty: there is no field \"municipalty\" here. Did you mean \"municipality\"? Fields: "
              "package, "
              "country, region, topic, source, municipality, network, partnership, event.");
}

TEST_CASE("A language that the product does not speak is an unknown key")
{
    ContentFolder content;
    content.change(towns, "summary.sl", "summary.de = \"Ein Städtchen\"\nsummary.sl");
    CHECK(content.mistakes()
        == content.at(towns, "summary.de")
            + ": municipality.summary.de: there is no field \"de\" here. Fields: sl, sr, sr-Latn, lv, en.");
}

TEST_CASE("A value of the wrong type says what it should be")
{
    ContentFolder content;
    content.change(towns, "level = \"town\"", "level = 3");
    content.change(towns, "home = true", "home = \"yes\"");
    content.change(towns, "aliases = [\"Lindendorf\", \"Lipovcu\"]", "aliases = \"Lindendorf\"");
    content.change(towns, "position = [44.1, 20]", "position = \"44.1, 20\"");
    content.change(shared, "published = \"2026-11-21\"", "published = 2026-11-21");
    content.change(shared, "code = \"RS\"", "code = true");
    content.change(
        partnerships, "municipalities = [\"lipovec\", \"krusevlje\"]", "municipalities = [\"lipovec\", 2]");
    content.change(
        partnerships, "place.sl = \"Kruševlje\"\nplace.sr = \"Крушевље\"", "place = \"Kruševlje\"");
    const std::string mistakes = content.mistakes();
    for (const std::string &expected : {
             content.at(towns, "level = 3")
                 + ": municipality.level: has to be a text, not a number. Put it in quotes.",
             content.at(towns, "home = ")
                 + ": municipality.home: has to be true or false, not a text. Write home = true or home = "
                   "false, "
                   "without quotes.",
             content.at(towns, "aliases")
                 + ": municipality.aliases: has to be a list, not a text. Write aliases = [\"…\"].",
             content.at(towns, "position = \"")
                 + ": municipality.position: has to be a list of two numbers, not a text. Write position = "
                   "[latitude, "
                   "longitude], for example [46.4306, 14.0667].",
             content.at(shared, "published = 2")
                 + ": package.published: has to be a text, not a date without quotes. Put it in quotes.",
             content.at(shared, "code = true")
                 + ": country.code: has to be a text, not true or false. Write code = \"…\".",
             content.at(partnerships, "municipalities")
                 + ": event.municipalities: has to be a text, not a number. Put it in quotes.",
             content.at(partnerships, "place = ")
                 + ": event.place: has to be a table, not a text. Write place.sl = \"…\", place.sr = \"…\" "
                   "and so on.",
         }) {
        CAPTURE(expected, mistakes);
        CHECK(mistakes.find(expected) != std::string::npos);
    }
}

TEST_CASE("Brackets of the wrong number are told for records, lists of records and the package")
{
    ContentFolder content;
    content.change(shared, "[[region]]", "[region]");
    content.change(towns, "region = \"gorenjska\"\n", "");
    content.change(shared, "[package]", "[[package]]");
    content.change(
        partnerships, "        [[partnership.milestone.claim]]", "        [partnership.milestone.claim]");
    CHECK(content.mistakes()
        == content.at(partnerships, "[partnership.milestone.claim]")
            + ": partnership.milestone.claim: has to be a list of tables, not a table. Write "
              "[[partnership.milestone.claim]], with two brackets, over each.\n"
            + content.at(shared, "[[package]]")
            + ": package: has to be a table, not a list of tables. Write [package], with single brackets, "
              "once.\n"
            + content.at(shared, "[region]")
            + ": region: has to be a list of tables, not a table. Write [[region]], with two brackets, over "
              "each.");
}

TEST_CASE("A required field that is missing is told at the head of its record")
{
    ContentFolder content;
    content.change(towns, "level = \"district\"\n", "");
    CHECK(content.mistakes()
        == content.at(towns, "id = \"almby\"", -1)
            + ": municipality.level: level is missing. Write level = \"…\".");
}

TEST_CASE("Every field that the format requires is missed")
{
    const auto [file, line, told] = GENERATE(table<const char *, const char *, const char *>({
        {shared, "version = \"2026.11.1\"\n", "package.version: version is missing"},
        {shared, "published = \"2026-11-21\"\n", "package.published: published is missing"},
        {shared, "default-home = \"lipovec\"\n", "package.default-home: default-home is missing"},
        {shared, "code = \"SE\"\n", "country.code: code is missing"},
        {shared, "id = \"gorenjska\"\n", "region.id: id is missing"},
        {shared, "title = \"Petdeset let pobratenja s Kruševljem\"\n", "source.title: title is missing"},
        {shared, "language = \"sl\"\n", "source.language: language is missing"},
        {shared, "checked = \"2026-11-20\"\n", "source.checked: checked is missing"},
        {towns, "country = \"SE\"\n", "municipality.country: country is missing"},
        {partnerships, "form = \"twinning\"\n", "partnership.form: form is missing"},
        {partnerships, "kind = \"signed\"\n", "partnership.milestone.kind: kind is missing"},
        {partnerships, "id = \"lipovec-krusevlje-1968\"\n", "partnership.milestone.id: id is missing"},
        {partnerships, "date = \"1974-07\"\n", "partnership.milestone.claim.date: date is missing"},
        {partnerships, "source = \"krusevlje-bulletin\"\n",
            "partnership.milestone.claim.source: source is missing"},
        {partnerships, "name.sr = \"Петар Јовић\"\n",
            "partnership.milestone.signatory.name: name is missing"},
        {partnerships, "kind = \"visit\"\n", "event.kind: kind is missing"},
        {partnerships, "begin = \"2024-05-31\"\n", "event.begin: begin is missing"},
    }));
    ContentFolder content;
    content.change(file, line, "");
    CAPTURE(content.mistakes());
    CHECK(content.mistakes().find(told) != std::string::npos);
}

TEST_CASE("A milestone without a date is told what a date may look like")
{
    ContentFolder content;
    content.change(partnerships, "date = \"1968~\"\n", "");
    CHECK(content.mistakes()
        == content.at(partnerships, "id = \"lipovec-krusevlje-1968\"", -1)
            + ": partnership.milestone.date: date is missing. Write as much as the source says: date = "
              "\"1991\", "
              "\"2025-02\", \"1975-08-01\", or \"2022~\" when it follows from something else.");
}

TEST_CASE("A text that lacks languages says which")
{
    ContentFolder content;
    content.change(towns, "summary.lv = \"Mazpilsēta kalnu pakājē, slavena ar liepām.\"\n", "");
    CHECK(content.mistakes()
        == content.at(towns, "summary.sl")
            + ": municipality.summary: summary has no lv. Write it in every language: sl, sr, lv and en.");
    content.change(towns, "summary.sl = \"Mestece pod gorami, znano po lipah.\"\n", "");
    CHECK(content.mistakes()
        == content.at(towns, "summary.sr")
            + ": municipality.summary: summary has no sl, no lv. Write it in every language: sl, sr, lv and "
              "en.");
}

TEST_CASE("Every kind of text is required in every language")
{
    const auto [file, line, told] = GENERATE(table<const char *, const char *, const char *>({
        {shared, "title.lv = \"Lipovecas sadraudzības pilsētas\"\n", "package.title: title has no lv"},
        {shared, "name.lv = \"Slovēnija\"\n", "country.name: name has no lv"},
        {shared, "name.lv = \"Gorenjska\"\n", "region.name: name has no lv"},
        {shared, "name.lv = \"kultūra\"\n", "topic.name: name has no lv"},
        {shared, "name.lv = \"Liepu pilsētu tīkls\"\n", "network.name: name has no lv"},
        {shared, "lv = \"bites\"\n", "network.field: field has no lv"},
        {partnerships, "title.lv = \"Zem liepas\"\n", "partnership.title: title has no lv"},
        {partnerships, "instrument.lv = \"Sadraudzības raksts\"\n",
            "milestone.instrument: instrument has no lv"},
        {partnerships, "date-note.lv = \"Pēc dalībnieku atmiņām.\"\n",
            "milestone.date-note: date-note has no lv"},
        {partnerships, "lv = \"kopīgi koncerti\"\n", "milestone.point: point has no lv"},
        {partnerships, "note.lv = \"Biļetenā minēts jūlijs.\"\n", "milestone.claim.note: note has no lv"},
        {partnerships, "office.lv = \"mēre\"\n", "milestone.signatory.office: office has no lv"},
        {partnerships, "title.lv = \"Vizīte Kruševljē\"\n", "event.title: title has no lv"},
    }));
    ContentFolder content;
    content.change(file, line, "");
    CAPTURE(content.mistakes());
    CHECK(content.mistakes().find(told) != std::string::npos);
}

TEST_CASE("A town's name must be there in its country's language")
{
    ContentFolder content;
    content.change(towns, "name.sr = \"Крушевље\"\n", "");
    CHECK(content.mistakes()
        == content.at(towns, "name.sl = \"Kruševlje\"")
            + ": municipality.name: name has no sr, the local form. Write name.sr = \"…\".");
}

TEST_CASE("A name without any language is told")
{
    ContentFolder content;
    content.change(partnerships, "on-behalf-of.sr = \"Мира Љубић\"", "on-behalf-of = {}");
    CHECK(content.mistakes()
        == content.at(partnerships, "on-behalf-of")
            + ": partnership.milestone.signatory.on-behalf-of: on-behalf-of has no language. Write "
              "on-behalf-of.sl = "
              "\"…\", on-behalf-of.sr = \"…\" and so on.");
}

TEST_CASE("An id has lower-case letters, digits and hyphens only")
{
    const auto id = GENERATE("Zone", "zone 1", "zóne", "-zone", "zone-", "zo--ne", "zone_1");
    ContentFolder content;
    content.append(shared,
        (std::string("[[topic]]\nid = \"") + id + "\"\nname = {sl=\"a\", sr=\"б\", lv=\"a\", en=\"a\"}\n")
            .c_str());
    CHECK(content.mistakes()
        == content.at(shared, id) + ": topic.id: \"" + id
            + "\" is not an id. Use lower-case letters a to z, digits and single hyphens between them, as in "
              "\"novo-mesto\".");
}

TEST_CASE("A country's code has two capital letters")
{
    ContentFolder content;
    content.append(shared, "[[country]]\ncode = \"lv\"\nname = {sl=\"a\", sr=\"б\", lv=\"a\", en=\"a\"}\n");
    CHECK(content.mistakes()
        == content.at(shared, "code = \"lv\"")
            + ": country.code: \"lv\" is not a country's code. Write the two capital letters of ISO 3166-1, "
              "as in \"SI\".");
}

TEST_CASE("An id that is taken names the other place")
{
    ContentFolder content;
    content.append(shared,
        "[[municipality]]\nid = \"krusevlje\"\nlevel = \"town\"\ncountry = \"RS\"\nname.sr = \"Крушевље\"\n");
    CHECK(content.mistakes()
        == content.at(shared, "id = \"krusevlje\"")
            + ": municipality.id: the municipality \"krusevlje\" is already declared at "
            + content.at(towns, "id = \"krusevlje\"") + ". Remove one of the two or give it another id.");
}

TEST_CASE("A milestone's id is taken in the whole content")
{
    ContentFolder content;
    content.append(partnerships,
        "[[partnership]]\nid = \"again\"\nform = \"friendship\"\nstatus = \"ended\"\nsources = "
        "[\"lipovec-report\"]\n"
        "summary = {sl=\"a\", sr=\"б\", lv=\"a\", en=\"a\"}\n"
        "party = [{municipality = \"lipovec\"}, {municipality = \"krusevlje\"}]\n"
        "[[partnership.milestone]]\nid = 'lipovec-krusevlje-1974'\nkind = \"ended\"\ndate = \"1999\"\n"
        "summary = {sl=\"a\", sr=\"б\", lv=\"a\", en=\"a\"}\nsources = [\"lipovec-report\"]\n");
    CHECK(content.mistakes()
        == content.at(partnerships, "id = 'lipovec-krusevlje-1974'")
            + ": partnership.milestone.id: the milestone \"lipovec-krusevlje-1974\" is already declared at "
            + content.at(partnerships, "id = \"lipovec-krusevlje-1974\"")
            + ". Remove one of the two or give it another id.");
}

TEST_CASE("The same id may stand for things of different kinds")
{
    ContentFolder content;
    content.append(shared, "[[topic]]\nid = \"lipovec\"\nname = {sl=\"a\", sr=\"б\", lv=\"a\", en=\"a\"}\n");
    CHECK(content.mistakes().empty());
}

TEST_CASE("An unknown reference proposes the nearest id")
{
    ContentFolder content;
    content.change(towns, "region = \"gorenjska\"", "region = \"gorenska\"");
    CHECK(content.mistakes()
        == content.at(towns, "gorenska")
            + ": municipality.region: there is no region \"gorenska\". Did you mean \"gorenjska\"? Otherwise "
              "declare it "
              "with [[region]].");
    content.change(towns, "region = \"gorenska\"", "region = \"zahod\"");
    CHECK(content.mistakes()
        == content.at(towns, "zahod")
            + ": municipality.region: there is no region \"zahod\". Correct the id, or declare it with "
              "[[region]].");
}

TEST_CASE("Every reference is looked up")
{
    const auto [file, before, after, told] =
        GENERATE(table<const char *, const char *, const char *, const char *>({
            {shared, "default-home = \"lipovec\"", "default-home = \"x\"",
                "package.default-home: there is no municipality"},
            {shared, "country = \"SI\"", "country = \"XX\"", "region.country: there is no country"},
            {towns, "country = \"SE\"", "country = \"XX\"", "municipality.country: there is no country"},
            {towns, "sources = [\"lipovec-report\"]", "sources = [\"x\"]",
                "municipality.sources: there is no source"},
            {partnerships, "topics = [\"culture\", \"youth\"]", "topics = [\"culture\", \"x\"]",
                "partnership.topics: there is no topic"},
            {partnerships, "    municipality = \"krusevlje\"\n    role", "    municipality = \"x\"\n    role",
                "partnership.party.municipality: there is no municipality"},
            {partnerships, "    network = \"linden-towns\"\n    role", "    network = \"x\"\n    role",
                "partnership.party.network: there is no network"},
            {partnerships, "source = \"krusevlje-bulletin\"", "source = \"x\"",
                "partnership.milestone.claim.source: there is no source"},
            {partnerships, "municipality = \"krusevlje\"\n        on-behalf",
                "municipality = \"x\"\n        on-behalf",
                "partnership.milestone.signatory.municipality: there is no municipality"},
            {partnerships, "municipalities = [\"lipovec\", \"krusevlje\"]",
                "municipalities = [\"lipovec\", \"x\"]", "event.municipalities: there is no municipality"},
            {partnerships, "partnership = \"lipovec-krusevlje\"", "partnership = \"x\"",
                "event.partnership: there is no partnership"},
            {partnerships, "\nnetwork = \"linden-towns\"", "\nnetwork = \"x\"",
                "event.network: there is no network"},
        }));
    ContentFolder content;
    content.change(file, before, after);
    CAPTURE(content.mistakes());
    CHECK(content.mistakes().find(told) != std::string::npos);
}

TEST_CASE("A list names everything once")
{
    ContentFolder content;
    content.change(partnerships, "topics = [\"culture\", \"youth\"]", "topics = [\"culture\", \"culture\"]");
    CHECK(content.mistakes()
        == content.at(partnerships, "topics")
            + ": partnership.topics: \"culture\" is listed twice. Remove one.");
}

TEST_CASE("A partnership has two parties or more")
{
    ContentFolder content;
    content.change(partnerships,
        "    [[partnership.party]]\n    network = \"linden-towns\"\n    role = \"network\"\n", "");
    CHECK(content.mistakes()
        == content.at(partnerships, "municipality = \"lipovec\"\n    role", -1)
            + ": partnership.party: a partnership has two parties or more. Write a [[partnership.party]] for "
              "each.");
}

TEST_CASE("Nobody is a party twice")
{
    ContentFolder content;
    content.change(partnerships, "    municipality = \"krusevlje\"\n    role",
        "    municipality = \"lipovec\"\n    role");
    CHECK(content.mistakes().find("partnership.party: \"lipovec\" is a party twice. Remove one.")
        != std::string::npos);
}

TEST_CASE("A party is a municipality or a network, one of the two")
{
    ContentFolder content;
    content.change(partnerships, "    network = \"linden-towns\"\n    role", "    role");
    CHECK(
        content.mistakes().find("partnership.party: the party is neither a municipality nor a network. Write "
                                "municipality = \"…\" or network = \"…\".")
        != std::string::npos);
    content.change(partnerships, "    role = \"network\"",
        "    municipality = \"krusevlje\"\n    network = \"linden-towns\"");
    CHECK(content.mistakes().find(
              "partnership.party: a party is a municipality or a network, not both. Remove one of the two.")
        != std::string::npos);
}

TEST_CASE("Milestones stand in the order of time")
{
    ContentFolder content;
    content.change(partnerships, "date = \"1968~\"", "date = \"1975\"");
    CHECK(content.mistakes()
        == content.at(partnerships, "date = \"1974-06-29\"")
            + ": partnership.milestone.date: 1974-06-29 is before the milestone above it (1975). Put the "
              "milestones in "
              "the order of time.");
}

TEST_CASE("A date that does not exist is told with what is wrong about it")
{
    ContentFolder content;
    content.change(partnerships, "date = \"1974-06-29\"", "date = \"1974-06-31\"");
    CHECK(content.mistakes()
        == content.at(partnerships, "1974-06-31")
            + ": partnership.milestone.date: \"1974-06-31\": there is no such day in the calendar. Write a "
              "date like 1991, "
              "2025-02 or 1975-08-01.");
}

TEST_CASE("Every date is read as EDTF")
{
    const auto [file, before, after] = GENERATE(table<const char *, const char *, const char *>({
        {shared, "published = \"2026-11-21\"", "published = \"soon\""},
        {shared, "published = \"2024-06\"", "published = \"June 2024\""},
        {shared, "checked = \"2026-11-20\"", "checked = \"20.11.2026\""},
        {shared, "founded = \"1998\"", "founded = \"98\""},
        {partnerships, "left = \"2019\"", "left = \"2019-13\""},
        {partnerships, "date = \"1974-07\"", "date = \"1974-7\""},
        {partnerships, "begin = \"2024-05-31\"", "begin = \"2024-23-01\""},
        {partnerships, "end = \"2024-06-02\"", "end = \"2024-06-02T10:00\""},
    }));
    ContentFolder content;
    content.change(file, before, after);
    CAPTURE(content.mistakes());
    CHECK(content.mistakes().starts_with(content.at(file, after)));
    CHECK(content.mistakes().ends_with("Write a date like 1991, 2025-02 or 1975-08-01."));
}

TEST_CASE("A position is on the earth")
{
    const auto position =
        GENERATE("[91, 14.5]", "[-90.5, 14.5]", "[46.25, 180.1]", "[nan, 14.5]", "[46.25, -inf]");
    ContentFolder content;
    content.change(towns, "[46.25, 14.5]", position);
    CHECK(content.mistakes()
        == content.at(towns, position)
            + ": municipality.position: is not on the earth: latitude is within ±90 degrees, longitude "
              "within ±180. Write "
              "position = [latitude, longitude], for example [46.4306, 14.0667].");
}

TEST_CASE("A position has two numbers")
{
    const auto position = GENERATE("[46.25]", "[46.25, 14.5, 300]", "[\"46\", \"14\"]", "[]");
    ContentFolder content;
    content.change(towns, "[46.25, 14.5]", position);
    CHECK(content.mistakes().find("municipality.position: has to be a list of two numbers")
        != std::string::npos);
}

TEST_CASE("A municipality that takes part in a partnership has a position")
{
    ContentFolder content;
    content.change(towns, "position = [44.1, 20]\n", "");
    CHECK(content.mistakes()
        == content.at(towns, "id = \"krusevlje\"")
            + ": municipality.position: position is missing, and \"krusevlje\" takes part in "
              "\"lipovec-krusevlje\". Write "
              "position = [latitude, longitude], for example [46.4306, 14.0667].");
}

TEST_CASE("Sources are required in home municipalities, networks, partnerships, milestones and events")
{
    const auto [file, before, after, path] =
        GENERATE(table<const char *, const char *, const char *, const char *>({
            {towns, "sources = [\"lipovec-report\"]\n", "", "municipality"},
            {shared, "sources = [\"lipovec-report\"]\n", "", "network"},
            {partnerships, "sources = [\"lipovec-report\", \"krusevlje-bulletin\"]\n", "", "partnership"},
            {partnerships, "sources = [\"krusevlje-bulletin\"]\n", "", "partnership.milestone"},
            {partnerships, "network = \"linden-towns\"\nsources = [\"lipovec-report\"]\n", "", "event"},
        }));
    ContentFolder content;
    content.change(file, before, after);
    CHECK(content.mistakes().ends_with(
        std::string(": ") + path + ".sources: sources is missing. Write sources = [\"…\"]."));
}

TEST_CASE("An empty list of sources is as good as none")
{
    ContentFolder content;
    content.change(towns, "sources = [\"lipovec-report\"]", "sources = []");
    CHECK(content.mistakes()
        == content.at(towns, "sources = []") + ": municipality.sources: is empty. Write sources = [\"…\"].");
}

TEST_CASE("A municipality that is nobody's home needs no sources")
{
    ContentFolder content;
    content.change(towns, "home = true\n", "");
    content.change(towns, "sources = [\"lipovec-report\"]\n", "");
    CHECK(content.mistakes().find("municipality.sources") == std::string::npos);
}

TEST_CASE("The default home is a home municipality")
{
    ContentFolder content;
    content.change(shared, "default-home = \"lipovec\"", "default-home = \"krusevlje\"");
    CHECK(content.mistakes()
        == content.at(shared, "default-home")
            + ": package.default-home: \"krusevlje\" is not a home municipality. Name one with home = true, "
              "or write home "
              "= true in \"krusevlje\".");
}

TEST_CASE("A word that is not allowed lists those that are")
{
    const auto [file, before, after, told] =
        GENERATE(table<const char *, const char *, const char *, const char *>({
            {towns, "level = \"town\"", "level = \"twon\"",
                "municipality.level: \"twon\" is not one of the allowed words. Did you mean \"town\"? "
                "Allowed: town, "
                "municipality, district."},
            {partnerships, "form = \"twinning\"", "form = \"marriage\"",
                "partnership.form: \"marriage\" is not one of the allowed words. Allowed: twinning, "
                "friendship, cooperation, "
                "programme, network-membership."},
            {partnerships, "kind = \"signed\"", "kind = \"married\"",
                "partnership.milestone.kind: \"married\" is not one of the allowed words. Allowed: "
                "first-contact, begun, "
                "signed, renewed, declared, joined, ended."},
            {partnerships, "role = \"member\"", "role = \"Member\"",
                "partnership.party.role: \"Member\" is not one of the allowed words. Did you mean "
                "\"member\"? Allowed: "
                "partner, member, network, participant."},
            {partnerships, "kind = \"visit\"", "kind = \"voyage\"",
                "event.kind: \"voyage\" is not one of the allowed words. Allowed: visit, celebration, "
                "exchange, summit, "
                "project, publication, contact, signing."},
        }));
    ContentFolder content;
    content.change(file, before, after);
    CHECK(content.mistakes() == content.at(file, after) + ": " + told);
}

TEST_CASE("A status that is not allowed lists those that are")
{
    ContentFolder content;
    content.change(
        partnerships, "form = \"twinning\"\nstatus = \"active\"", "form = \"twinning\"\nstatus = \"alive\"");
    CHECK(content.mistakes().ends_with("Allowed: planned, active, dormant, suspended, ended."));
}

TEST_CASE("The language of an original is one of those that authors write")
{
    ContentFolder content;
    content.change(partnerships, "original = \"sr\"", "original = \"sr-Latn\"");
    content.change(partnerships, "reviewed = [\"sl\", \"lv\"]", "reviewed = [\"sl\", \"de\"]");
    CHECK(content.mistakes()
        == content.at(partnerships, "original = ")
            + ": partnership.milestone.original: \"sr-Latn\" is not a language of the texts. Write sl, sr, "
              "lv or en.\n"
            + content.at(partnerships, "reviewed = ")
            + ": partnership.milestone.reviewed: \"de\" is not a language of the texts. Write sl, sr, lv or "
              "en.");
}

TEST_CASE("The languages of documents and sources are language tags")
{
    ContentFolder content;
    content.change(
        partnerships, "original-languages = [\"sl\", \"sr-Latn\"]", "original-languages = [\"slovenščina\"]");
    content.change(shared, "language = \"sr\"", "language = \"Serbian\"");
    CHECK(content.mistakes()
        == content.at(partnerships, "original-languages")
            + ": partnership.milestone.original-languages: \"slovenščina\" is not a language tag. Write tags "
              "like \"sl\", "
              "\"sr-Latn\" or \"de\".\n"
            + content.at(shared, "\"Serbian\"")
            + ": source.language: \"Serbian\" is not a language tag. Write a tag like \"sl\", \"sr-Latn\" or "
              "\"de\".");
}

TEST_CASE("A Serbian text in Latin letters is to be written in Cyrillic")
{
    ContentFolder content;
    content.change(partnerships, "summary.sr = \"Певачки хор посећује Крушевље.\"",
        "summary.sr = \"Hor posećuje Kruševlje.\"");
    CHECK(content.mistakes()
        == content.at(partnerships, "Hor pose")
            + ": partnership.milestone.summary.sr: the Serbian text is in Latin letters. Write Serbian in "
              "Cyrillic; the "
              "Latin form is derived from it.");
}

TEST_CASE("A Serbian text of figures only is in no wrong letters")
{
    ContentFolder content;
    content.change(partnerships, "title.sr = \"Под липом\"", "title.sr = \"1974–2024\"");
    CHECK(content.mistakes().empty());
}

TEST_CASE("An empty text is told, and not also as missing")
{
    ContentFolder content;
    content.change(towns, "summary.sl = \"Mestece pod gorami, znano po lipah.\"", "summary.sl = \"  \"");
    content.change(towns, "website = \"https://lipovec.example/\"", "website = \"\"");
    CHECK(content.mistakes()
        == content.at(towns, "summary.sl")
            + ": municipality.summary.sl: is empty. Write a text or leave it out.\n"
            + content.at(towns, "website")
            + ": municipality.website: is empty. Write a text or leave it out.");
}

TEST_CASE("An address is a whole https address")
{
    const auto address = GENERATE("http://lipovec.example/", "lipovec.example", "https://", "https:lipovec",
        "javascript:alert(1)", "https://a b/");
    ContentFolder content;
    content.change(towns, "https://lipovec.example/", address);
    CHECK(content.mistakes()
        == content.at(towns, address) + ": municipality.website: \"" + address
            + "\" is not an https address. Write the whole address, as in https://www.example.org/.");
}

TEST_CASE("An event does not end before it begins")
{
    ContentFolder content;
    content.change(partnerships, "end = \"2024-06-02\"", "end = \"2023\"");
    CHECK(content.mistakes()
        == content.at(partnerships, "end = \"2023\"")
            + ": event.end: 2023 is before the begin, 2024-05-31. Correct one of the two dates.");
}

TEST_CASE("An event concerns somebody")
{
    ContentFolder content;
    content.change(partnerships,
        "municipalities = [\"lipovec\", \"krusevlje\"]\npartnership = \"lipovec-krusevlje\"\nnetwork = "
        "\"linden-towns\"\n",
        "");
    CHECK(content.mistakes()
        == content.at(partnerships, "[[event]]")
            + ": event: the event belongs to no municipality, partnership or network. Write municipalities = "
              "[\"…\"].");
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

TEST_CASE("The content of the project has no mistakes")
{
    const auto catalog = readContent(QStringLiteral(REAL_CONTENT));
    if (!catalog) {
        for (const Diagnostic &diagnostic : catalog.error())
            UNSCOPED_INFO(diagnostic.toString().toStdString());
    }
    CHECK(catalog.has_value());
}
