// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentfolder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

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
