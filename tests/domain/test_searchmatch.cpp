// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "searchkey.h"
#include "searchmatch.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
/// The text with brackets around what is marked.
std::string marked(const QString &text, const QList<TextRange> &marks)
{
    QString shown = text;
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) {
        shown.insert(mark->start + mark->length, u']');
        shown.insert(mark->start, u'[');
    }
    return shown.toStdString();
}

std::string marked(const QString &text, const QString &typed)
{
    return marked(text, SearchWords(typed).in(text));
}

struct Case {
    QString typed;
    QString text;
    const char *marked;
};
} // namespace

TEST_CASE("What was typed is marked in the spelling that is shown, in whatever script it was typed")
{
    const Case one = GENERATE(Case{u"valj"_s, u"Valjevo"_s, "[Valj]evo"},
        Case{u"valj"_s, u"Ваљево"_s, "[Ваљ]ево"}, Case{u"ваљево"_s, u"Valjevo"_s, "[Valjevo]"},
        Case{u"черк"_s, u"Čerkasi"_s, "[Čerk]asi"}, Case{u"čerkasi"_s, u"Черкаси"_s, "[Черкаси]"},
        Case{u"giterslo"_s, u"Gütersloh"_s, "[Güterslo]h"}, Case{u"gutersl"_s, u"Gütersloh"_s, "[Gütersl]oh"},
        Case{u"hoje tastrup"_s, u"Høje-Taastrup"_s, "[Høje]-[Taastrup]"},
        Case{u"zdunska"_s, u"Zduńska Wola"_s, "[Zduńska] Wola"},
        Case{u"vola zdun"_s, u"Zduńska Wola"_s, "[Zduń]ska [Wola]"}, Case{u"lodz"_s, u"Łódź"_s, "[Łódź]"},
        Case{u"1975"_s, u"1. avgust 1975"_s, "1. avgust [1975]"},
        Case{u"sod"_s, u"Sodelovanje in sodba"_s, "[Sod]elovanje in [sod]ba"},
        Case{u"residents init"_s, u"residents’ initiatives"_s, "[residents]’ [init]iatives"},
        Case{u"solna"_s, u"Valjevo"_s, "Valjevo"}, Case{u""_s, u"Valjevo"_s, "Valjevo"},
        Case{u"?!"_s, u"Valjevo?!"_s, "Valjevo?!"});
    CAPTURE(one.typed.toStdString());
    CHECK(marked(one.text, one.typed) == one.marked);
}

TEST_CASE("A mark never parts a letter from its accents nor a pair of surrogates")
{
    CHECK(marked(u"Zdun\u0301ska"_s, u"zdun"_s) == u"[Zdun\u0301]ska"_s.toStdString());
    CHECK(marked(u"e\u0301\u0323tude"_s, u"e"_s) == u"[e\u0301\u0323]tude"_s.toStdString());
    CHECK(marked(u"\U0001D400bc"_s, u"a"_s) == u"[\U0001D400]bc"_s.toStdString());
}

TEST_CASE("Words are parted as the keys part them")
{
    CHECK(marked(u"L’Aquila O'Neil"_s, u"laq onei"_s) == u"[L’Aq]uila [O'Nei]l"_s.toStdString());
    CHECK(marked(u"(Westf.) A/B"_s, u"west b"_s) == "([West]f.) A/[B]");
    CHECK(marked(u"5½ km"_s, u"2"_s) == u"[5½] km"_s.toStdString());
}

TEST_CASE("All words are wanted, in any order")
{
    CHECK(SearchWords(u"vola zdu").areAllIn(u"Zduńska Wola"));
    CHECK(SearchWords(u"здун").areAllIn(u"Zduńska Wola"));
    CHECK_FALSE(SearchWords(u"zdu jesenice").areAllIn(u"Zduńska Wola"));
    CHECK_FALSE(SearchWords(u"olna").areAllIn(u"Solna"));
    CHECK_FALSE(SearchWords(u"--").areAllIn(u"Solna"));
}

TEST_CASE("Of a long text the piece around the word is shown, in whole words")
{
    const QString text =
        u"Mesti sta se dogovorili za skupno delo na skoraj vseh področjih mestnega življenja, "
        "od gospodarstva, izobraževanja, kulture in športa do okolja in zdravja."_s;
    const Excerpt middle = excerptAround(text, SearchWords(u"kult"), 60);
    CHECK(marked(middle.text, middle.marks)
        == u"…izobraževanja, [kult]ure in športa do okolja in zdravja."_s.toStdString());
    const Excerpt begin = excerptAround(text, SearchWords(u"mesti"), 40);
    CHECK(marked(begin.text, begin.marks) == u"[Mesti] sta se dogovorili za skupno delo…"_s.toStdString());
    const Excerpt end = excerptAround(text, SearchWords(u"zdrav"), 40);
    CHECK(marked(end.text, end.marks) == u"…kulture in športa do okolja in [zdrav]ja."_s.toStdString());
    const QString dated = u"Občini sta se pobratili 1. avgusta 1975 v Valjevu."_s;
    CHECK(excerptAround(dated, SearchWords(u"pobr"), 28).text == u"…sta se pobratili…");
    const Excerpt year = excerptAround(dated, SearchWords(u"1975"), 12);
    CHECK(marked(year.text, year.marks) == u"…[1975] v…"_s.toStdString());
    CHECK(excerptAround(u"Ena, dve, tri in pet besed"_s, SearchWords(u"ena"), 10).text == u"Ena, dve…");
    CHECK(excerptAround(u"Jesenice – Valjevo in drugi"_s, SearchWords(u"jesenice"), 11).text == u"Jesenice…");
    CHECK(excerptAround(u"Ena, dve, tri in pet besed"_s, SearchWords(u"xyz"), 10).text == u"Ena, dve…");
    CHECK(excerptAround(u"Prvi stavek. Drugi je daljši"_s, SearchWords(u"prvi"), 14).text
        == u"Prvi stavek.\u00A0…");
    CHECK(excerptAround(u"kratko"_s, SearchWords(u"x"), 40).text == u"kratko");
    CHECK(excerptAround(text, SearchWords(u"xyz"), 20).text == u"Mesti sta se…");
}

TEST_CASE("The distance of spellings counts what must be put in, taken away, changed or swapped")
{
    CHECK(spellingDistance(u"valjevo", u"valjevo", 2) == 0);
    CHECK(spellingDistance(u"valjvo", u"valjevo", 2) == 1);
    CHECK(spellingDistance(u"vlajevo", u"valjevo", 2) == 1);
    CHECK(spellingDistance(u"veljewo", u"valjevo", 2) == 2);
    CHECK(spellingDistance(u"xyzevo", u"valjevo", 2) == 3);
    CHECK(spellingDistance(u"", u"valjevo", 2) == 0);
    CHECK(spellingDistance(u"valjevo", u"", 2) == 3);
}

TEST_CASE("The beginning of a name is enough to be near it")
{
    CHECK(spellingDistance(u"valg", u"valjevo", 2) == 1);
    CHECK(spellingDistance(u"zdnuska", u"zdunska vola", 2) == 1);
}

TEST_CASE("Marks lie in the text, in order and apart, whatever was typed and is shown")
{
    QRandomGenerator random(1975);
    const auto anything = [&random](int length) {
        QString text;
        while (text.size() < length)
            text +=
                random.bounded(3) == 0 ? QChar(random.bounded(0x10000)) : QChar(random.bounded(0x20, 0x530));
        return text;
    };
    int marks = 0;
    for (int run = 0; run < 1500; ++run) {
        const QString text = anything(random.bounded(1, 120));
        const qsizetype at = random.bounded(text.size());
        const SearchWords words(run % 2 == 0 ? anything(random.bounded(1, 20)) : text.sliced(at).left(3));
        INFO(text.toUtf8().toHex().constData());
        qsizetype end = 0;
        for (const TextRange &range : words.in(text)) {
            REQUIRE(range.start >= end);
            REQUIRE(range.length > 0);
            end = range.start + range.length;
            REQUIRE(end <= text.size());
            ++marks;
        }
        const Excerpt excerpt = excerptAround(text, words, 30);
        for (const TextRange &range : excerpt.marks)
            REQUIRE(range.start + range.length <= excerpt.text.size());
    }
    CHECK(marks > 300);
}
