// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentfolder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

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
              "contact, sources, accent, arms, picture.");
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

TEST_CASE("A position is on the earth")
{
    const auto position = GENERATE("[91, 14.5]", "[-90.5, 14.5]", "[46.25, 180.1]", "[nan, 14.5]",
        "[46.25, -inf]", "[9007199254740993, 14.5]", "[46.25, 9007199254740993]");
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

TEST_CASE("Dates that do not say which is first are in order either way")
{
    ContentFolder content;
    content.change(partnerships, "date = \"1968~\"", "date = \"1974-08\"");
    content.change(partnerships, "date = \"1974-06-29\"", "date = \"1974\"");
    content.change(partnerships, "end = \"2024-06-02\"", "end = \"2024-05\"");
    CHECK(content.mistakes().empty());
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

TEST_CASE("An event does not end before it begins")
{
    ContentFolder content;
    content.change(partnerships, "end = \"2024-06-02\"", "end = \"2023\"");
    CHECK(content.mistakes()
        == content.at(partnerships, "end = \"2023\"")
            + ": event.end: 2023 is before the begin, 2024-05-31. Correct one of the two dates.");
}

TEST_CASE("A package says from when to when it is valid and which app it needs")
{
    ContentFolder content;
    content.change(shared, "published = \"2026-11-21\"\n",
        "published = \"2026-11-21\"\nvalid-from = \"2026-12-24\"\nvalid-until = \"2027\"\nminimum-app = "
        "\"0.2.0\"\n");
    const ContentInfo info = content.catalog().info;
    CHECK(info.validFrom.earliest() == QDate(2026, 12, 24));
    CHECK(info.validUntil.latest() == QDate(2027, 12, 31));
    CHECK(info.minimumApp == u"0.2.0");
}

TEST_CASE("A version that cannot be told older or newer, or a time that ends before it begins, is a mistake")
{
    const auto [after, told] = GENERATE(table<const char *, const char *>({
        {"version = \"2026.07.1\"\n", "package.version: \"2026.07.1\" is not a version"},
        {"version = \"new\"\n", "package.version: \"new\" is not a version"},
        {"version = \"1\"\nminimum-app = \"0.1-rc\"\n", "package.minimum-app: \"0.1-rc\" is not a version"},
        {"version = \"1\"\nvalid-until = \"2026-11-20\"\n",
            "package.valid-until: is before the content is valid"},
    }));
    ContentFolder content;
    content.change(shared, "version = \"2026.11.1\"\n", after);
    CAPTURE(content.mistakes());
    CHECK(content.mistakes().find(told) != std::string::npos);
}
