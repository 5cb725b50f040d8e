// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentfolder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
LocalizedText::Version version(const char *text, TextStatus status)
{
    return {QString::fromUtf8(text), status};
}
} // namespace

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

TEST_CASE("A language that the product does not speak is an unknown key")
{
    ContentFolder content;
    content.change(towns, "summary.sl", "summary.de = \"Ein Städtchen\"\nsummary.sl");
    CHECK(content.mistakes()
        == content.at(towns, "summary.de")
            + ": municipality.summary.de: there is no field \"de\" here. Fields: sl, sr, sr-Latn, lv, en.");
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
