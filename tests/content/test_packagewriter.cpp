// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentfolder.h"
#include "contentreader.h"
#include "database.h"
#include "packagewriter.h"
#include "searchkey.h"
#include "testfiles.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
/// The package of a catalog, opened again from its file.
class Package {
public:
    explicit Package(const Catalog &catalog)
    {
        const auto written = writePackage(catalog, m_path);
        INFO((written ? QString() : written.error()).toStdString());
        REQUIRE(written.has_value());
        auto opened = Database::openReadOnly(m_path);
        REQUIRE(opened.has_value());
        m_database = *std::move(opened);
    }

    /// Rows as lines, columns parted by bars, NULL as a dash.
    std::string rows(const QString &sql)
    {
        auto statement = m_database.prepare(sql);
        INFO((statement ? QString() : statement.error().message).toStdString());
        REQUIRE(statement.has_value());
        QStringList lines;
        while (*statement->step()) {
            QStringList columns;
            for (int i = 0; i < statement->columnCount(); ++i)
                columns.append(statement->isNull(i) ? u"-"_s : statement->text(i));
            lines.append(columns.join(u'|'));
        }
        return lines.join(u'\n').toStdString();
    }

    QByteArray bytes() const { return bytesOf(m_path); }

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"content.sqlite"_s);
    Database m_database;
};

/// A text of a column that holds a phrase.
QString english(const char *phrase)
{
    return u"(SELECT body FROM phrase_text WHERE phrase = %1 AND language = 'en')"_s.arg(
        QLatin1StringView(phrase));
}
} // namespace

TEST_CASE("A package is a sound database of its application and version")
{
    Package package(ContentFolder().catalog());
    CHECK(package.rows(u"PRAGMA application_id"_s) == std::to_string(0x50434954));
    CHECK(package.rows(u"PRAGMA user_version"_s) == "5");
    CHECK(package.rows(u"PRAGMA integrity_check"_s) == "ok");
    CHECK(package.rows(u"PRAGMA foreign_key_check"_s).empty());
    CHECK(package.rows(u"PRAGMA journal_mode"_s) == "delete");
    CHECK(package.rows(u"PRAGMA encoding"_s) == "UTF-8");
    CHECK(package.rows(u"PRAGMA freelist_count"_s) == "0");
}

TEST_CASE("Every record has its row")
{
    Package package(ContentFolder().catalog());
    CHECK(
        package.rows(u"SELECT id, version, published, default_home, %1 FROM package"_s.arg(english("title")))
        == "1|2026.11.1|2026-11-21|lipovec|Partner cities of Lipovec");
    CHECK(
        package.rows(u"SELECT valid_from, valid_until, minimum_app FROM package"_s) == "2026-11-21|-|0.1.0");
    CHECK(package.rows(u"SELECT code, %1 FROM country ORDER BY code"_s.arg(english("name")))
        == "RS|Serbia\nSE|Sweden\nSI|Slovenia");
    CHECK(package.rows(u"SELECT id, country, %1 FROM region"_s.arg(english("name")))
        == "gorenjska|SI|Upper Carniola");
    CHECK(package.rows(u"SELECT id, %1 FROM topic ORDER BY id"_s.arg(english("name")))
        == "culture|culture\nyouth|young people");
    CHECK(package.rows(
              u"SELECT id, publisher, title, language, published, checked, url FROM source ORDER BY id"_s)
        == "krusevlje-bulletin|Општина Крушевље|Пола века братства|sr|-|2026-11-20|-\n"
           "lipovec-report|Občina Lipovec|Petdeset let pobratenja s Kruševljem|sl|2024-06|2026-11-21|"
           "https://lipovec.example/pobratenje?leto=2024");
    CHECK(
        package.rows(
            u"SELECT id, level, country, region, latitude, longitude, is_home, %1, website FROM municipality"_s
                .arg(english("summary")))
        == "almby|district|SE|-|-|-|0|-|-\n"
           "krusevlje|town|RS|-|44.1|20.0|0|-|-\n"
           "lipovec|municipality|SI|gorenjska|46.25|14.5|1|A small town below the mountains, known for its "
           "lindens.|"
           "https://lipovec.example/");
    CHECK(package.rows(u"SELECT municipality, position, alias FROM municipality_alias"_s)
        == "lipovec|0|Lindendorf\nlipovec|1|Lipovcu");
    CHECK(package.rows(u"SELECT id, acronym, founded, %1 FROM network"_s.arg(english("name")))
        == "linden-towns|LTN|1998|Linden Towns Network");
    CHECK(package.rows(u"SELECT network, position, %1 FROM network_field"_s.arg(english("name")))
        == "linden-towns|0|urban trees\nlinden-towns|1|bees");
}

TEST_CASE("How a municipality is reached has its text, or none")
{
    Catalog catalog = ContentFolder().catalog();
    catalog.municipalities[u"lipovec"_s].contact.set(
        Language::English, u"Reception, room 1"_s, TextStatus::Original);
    CHECK(Package(catalog).rows(u"SELECT id, %1 FROM municipality ORDER BY id"_s.arg(english("contact")))
        == "almby|-\nkrusevlje|-\nlipovec|Reception, room 1");
}

TEST_CASE("A partnership has its parties, milestones, dates, points, signatories and sources")
{
    Package package(ContentFolder().catalog());
    CHECK(package.rows(
              u"SELECT id, form, status, %1, %2 FROM partnership"_s.arg(english("title"), english("summary")))
        == "lipovec-krusevlje|twinning|active|Under the linden|The towns have been twinned since 1974.\n"
           "lipovec-linden-towns|network-membership|active|-|Lipovec is a member of the network.");
    CHECK(package.rows(
              u"SELECT partnership, position, role, municipality, network, has_left, left_on FROM party"_s)
        == "lipovec-krusevlje|0|partner|lipovec|-|0|-\n"
           "lipovec-krusevlje|1|partner|krusevlje|-|0|-\n"
           "lipovec-linden-towns|0|member|lipovec|-|1|2019\n"
           "lipovec-linden-towns|1|network|-|linden-towns|0|-");
    CHECK(package.rows(u"SELECT partnership, position, topic FROM partnership_topic"_s)
        == "lipovec-krusevlje|0|culture\nlipovec-krusevlje|1|youth");
    CHECK(package.rows(u"SELECT id, partnership, position, kind, %1, %2 FROM milestone"_s.arg(
              english("instrument"), english("summary")))
        == "lipovec-krusevlje-1968|lipovec-krusevlje|0|first-contact|-|A choir visits Kruševlje.\n"
           "lipovec-krusevlje-1974|lipovec-krusevlje|1|signed|Charter of twinning|The mayors sign the "
           "charter.");
    CHECK(package.rows(
              u"SELECT milestone, position, date, source, %1 FROM milestone_date"_s.arg(english("note")))
        == "lipovec-krusevlje-1968|0|1968~|-|As those who took part remember.\n"
           "lipovec-krusevlje-1974|0|1974-06-29|-|-\n"
           "lipovec-krusevlje-1974|1|1974-07|krusevlje-bulletin|The bulletin says July.");
    CHECK(package.rows(
              u"SELECT milestone, position, %1 FROM milestone_point"_s.arg(english("milestone_point.body")))
        == "lipovec-krusevlje-1974|0|exchanges of schools\nlipovec-krusevlje-1974|1|joint concerts");
    CHECK(package.rows(u"SELECT milestone, position, language FROM milestone_language"_s)
        == "lipovec-krusevlje-1974|0|sl\nlipovec-krusevlje-1974|1|sr-Latn");
    CHECK(
        package.rows(u"SELECT milestone, position, %1, municipality FROM signatory"_s.arg(english("office")))
        == "lipovec-krusevlje-1974|0|mayor|lipovec\nlipovec-krusevlje-1974|1|deputy mayor|krusevlje");
    CHECK(
        package.rows(
            u"SELECT language, body, phrase_text.status FROM signatory JOIN phrase_text ON phrase = on_behalf_of"_s)
        == "sr|Мира Љубић|original\nsr-Latn|Mira Ljubić|derived");
    CHECK(package.rows(u"SELECT partnership, position, source FROM partnership_source"_s)
        == "lipovec-krusevlje|0|lipovec-report\nlipovec-krusevlje|1|krusevlje-bulletin\n"
           "lipovec-linden-towns|0|lipovec-report");
    CHECK(package.rows(u"SELECT milestone, position, source FROM milestone_source"_s)
        == "lipovec-krusevlje-1968|0|lipovec-report\nlipovec-krusevlje-1974|0|krusevlje-bulletin");
    CHECK(package.rows(u"SELECT municipality, position, source FROM municipality_source"_s)
        == "lipovec|0|lipovec-report");
    CHECK(package.rows(u"SELECT network, position, source FROM network_source"_s)
        == "linden-towns|0|lipovec-report");
}

TEST_CASE("A municipality has its arms and photographs, with what is to be said of them")
{
    const Catalog catalog = ContentFolder().catalog();
    Package package(catalog);
    CHECK(
        package.rows(
            u"SELECT municipality, kind, position, media_type, width, height, %1, %2, rights, credit, source"
            " FROM picture ORDER BY municipality, kind, position"_s.arg(english("alt"), english("caption")))
        == "krusevlje|arms|0|image/png|256|300|A blue disc on a red band|-|CC-BY-4.0|Општина Крушевље|-\n"
           "lipovec|arms|0|image/png|427|512|A green linden leaf above blue water on a golden "
           "shield|-|CC0-1.0|"
           "Občina Lipovec|-\n"
           "lipovec|photograph|0|image/jpeg|1280|720|Houses on a river with a church among them and "
           "mountains "
           "behind|Lipovec from the north|CC-BY-SA-4.0|Ana Lipar|lipovec-report\n"
           "lipovec|photograph|1|image/png|800|450|The river and houses|-|z dovoljenjem občine|Občina "
           "Lipovec|-");
    const Municipality lipovec = catalog.municipalities.value(u"lipovec"_s);
    CHECK(package.rows(
              u"SELECT length(bytes) FROM picture WHERE municipality = 'lipovec' ORDER BY kind, position"_s)
        == u"%1\n%2\n%3"_s.arg(lipovec.arms->bytes.size())
            .arg(lipovec.photographs[0].bytes.size())
            .arg(lipovec.photographs[1].bytes.size())
            .toStdString());
}

TEST_CASE("An event has all that it concerns")
{
    Package package(ContentFolder().catalog());
    CHECK(package.rows(
              u"SELECT id, kind, begins, ends, only_planned, %1, partnership, network FROM event"_s.arg(
                  english("title")))
        == "visit-krusevlje-2024|visit|2024-05-31|2024-06-02|1|Visit to "
           "Kruševlje|lipovec-krusevlje|linden-towns");
    CHECK(package.rows(u"SELECT event, position, municipality FROM event_municipality ORDER BY position"_s)
        == "visit-krusevlje-2024|0|lipovec\nvisit-krusevlje-2024|1|krusevlje");
    CHECK(package.rows(u"SELECT event, position, source FROM event_source"_s)
        == "visit-krusevlje-2024|0|lipovec-report");
}

TEST_CASE("Texts keep their languages and how they came to be")
{
    Package package(ContentFolder().catalog());
    CHECK(package.rows(
              u"SELECT language, body, status FROM phrase_text WHERE phrase = (SELECT title FROM package)"_s)
        == "en|Partner cities of Lipovec|reviewed\n"
           "lv|Lipovecas sadraudzības pilsētas|translated\n"
           "sl|Partnerska mesta Lipovca|original\n"
           "sr|Партнерски градови Липовца|translated\n"
           "sr-Latn|Partnerski gradovi Lipovca|derived");
    CHECK(package.rows(u"SELECT count(*) FROM phrase WHERE id NOT IN (SELECT phrase FROM phrase_text)"_s)
        == "0");
}

TEST_CASE("The search index names the important things first and every spelling once")
{
    Package package(ContentFolder().catalog());
    CHECK(package.rows(u"SELECT what, id, field, language, body FROM finder WHERE field NOT IN "
                       "('summary', 'point', 'milestone') ORDER BY rowid"_s)
        == "municipality|lipovec|name|sl|Lipovec\n"
           "municipality|lipovec|name|sr|Липовец\n"
           "municipality|lipovec|name|lv|Lipoveca\n"
           "municipality|krusevlje|name|sl|Kruševlje\n"
           "municipality|krusevlje|name|sr|Крушевље\n"
           "network|linden-towns|name|sl|Mreža lipovih mest\n"
           "network|linden-towns|name|sr|Мрежа липових градова (Linden Towns Network)\n"
           "network|linden-towns|name|sr-Latn|Mreža lipovih gradova (Linden Towns Network)\n"
           "network|linden-towns|name|lv|Liepu pilsētu tīkls\n"
           "network|linden-towns|name|en|Linden Towns Network\n"
           "network|linden-towns|acronym||LTN\n"
           "municipality|almby|name|sr|Almby\n"
           "municipality|lipovec|alias||Lindendorf\n"
           "municipality|lipovec|alias||Lipovcu\n"
           "partnership|lipovec-krusevlje|title|sl|Pod lipo\n"
           "partnership|lipovec-krusevlje|title|sr|Под липом\n"
           "partnership|lipovec-krusevlje|title|sr-Latn|Pod lipom\n"
           "partnership|lipovec-krusevlje|title|lv|Zem liepas\n"
           "partnership|lipovec-krusevlje|title|en|Under the linden\n"
           "partnership|lipovec-krusevlje|date||1968\n"
           "agreement|lipovec-krusevlje-1974|title|sl|Listina o pobratenju\n"
           "agreement|lipovec-krusevlje-1974|title|sr|Повеља о братимљењу\n"
           "agreement|lipovec-krusevlje-1974|title|sr-Latn|Povelja o bratimljenju\n"
           "agreement|lipovec-krusevlje-1974|title|lv|Sadraudzības raksts\n"
           "agreement|lipovec-krusevlje-1974|title|en|Charter of twinning\n"
           "agreement|lipovec-krusevlje-1974|date||1974\n"
           "event|visit-krusevlje-2024|title|sl|Obisk v\u00A0Kruševlju\n"
           "event|visit-krusevlje-2024|title|sr|Посета Крушевљу\n"
           "event|visit-krusevlje-2024|title|sr-Latn|Poseta Kruševlju\n"
           "event|visit-krusevlje-2024|title|lv|Vizīte Kruševljē\n"
           "event|visit-krusevlje-2024|title|en|Visit to Kruševlje\n"
           "event|visit-krusevlje-2024|date||2024\n"
           "topic|culture|name|sl|kultura\n"
           "topic|culture|name|sr|култура\n"
           "topic|culture|name|lv|kultūra\n"
           "topic|culture|name|en|culture\n"
           "topic|youth|name|sl|mladi\n"
           "topic|youth|name|sr|млади\n"
           "topic|youth|name|lv|jaunatne\n"
           "topic|youth|name|en|young people\n"
           "municipality|lipovec|country|sl|Slovenija\n"
           "municipality|lipovec|country|sr|Словенија\n"
           "municipality|lipovec|country|lv|Slovēnija\n"
           "municipality|lipovec|country|en|Slovenia\n"
           "municipality|krusevlje|country|sl|Srbija\n"
           "municipality|krusevlje|country|sr|Србија\n"
           "municipality|krusevlje|country|lv|Serbija\n"
           "municipality|krusevlje|country|en|Serbia");
}

TEST_CASE("Texts stand last in the search index")
{
    Package package(ContentFolder().catalog());
    CHECK(package.rows(u"SELECT what, id, field, body FROM finder WHERE language = 'en' AND rowid > "
                       "(SELECT max(rowid) FROM finder WHERE field = 'country') ORDER BY rowid"_s)
        == "municipality|lipovec|summary|A small town below the mountains, known for its lindens.\n"
           "network|linden-towns|summary|Towns with a linden in their arms look after old trees.\n"
           "network|linden-towns|point|urban trees\n"
           "network|linden-towns|point|bees\n"
           "partnership|lipovec-krusevlje|summary|The towns have been twinned since 1974.\n"
           "partnership|lipovec-krusevlje|milestone|A choir visits Kruševlje.\n"
           "agreement|lipovec-krusevlje-1974|summary|The mayors sign the charter.\n"
           "agreement|lipovec-krusevlje-1974|point|exchanges of schools\n"
           "agreement|lipovec-krusevlje-1974|point|joint concerts\n"
           "partnership|lipovec-linden-towns|summary|Lipovec is a member of the network.\n"
           "event|visit-krusevlje-2024|summary|The choir returns after fifty-six years.");
}

TEST_CASE("The search index finds by the keys of any spelling")
{
    Package package(ContentFolder().catalog());
    const auto [column, key] = GENERATE(table<const char *, QString>({
        {"folded", foldedKey(u"Крушевље")},
        {"folded", foldedKey(u"KRUSEVLJE")},
        {"loose", looseKey(u"Krushevlje")},
    }));
    CHECK(package.rows(
              u"SELECT DISTINCT id FROM finder WHERE finder MATCH '%1 : \"%2\" *' AND field = 'name'"_s.arg(
                  QLatin1StringView(column), key))
        == "krusevlje");
}

TEST_CASE("The search index is one segment")
{
    Package package(ContentFolder().catalog());
    CHECK(package.rows(u"SELECT count(DISTINCT segid) FROM finder_idx"_s) == "1");
    CHECK(package.rows(u"SELECT count(*) FROM finder_docsize"_s)
        == package.rows(u"SELECT count(*) FROM finder"_s));
}

TEST_CASE("A name without letters is kept but not indexed")
{
    ContentFolder content;
    content.change("lipovec/towns.toml", "\"Lindendorf\"", "\"–\"");
    Package package(content.catalog());
    CHECK(package.rows(u"SELECT alias FROM municipality_alias WHERE position = 0"_s) == "–");
    CHECK(package.rows(u"SELECT count(*) FROM finder WHERE body = '–'"_s) == "0");
}

TEST_CASE("The same catalog gives the same bytes")
{
    const QByteArray first = Package(ContentFolder().catalog()).bytes();
    CHECK(first == Package(ContentFolder().catalog()).bytes());

    ContentFolder other;
    other.change("lipovec/towns.toml", "Lindendorf", "Lindendorp");
    CHECK(first != Package(other.catalog()).bytes());
}

TEST_CASE("The same content gives the same bytes in another process, language, time zone and folder")
{
    const ContentFolder content;
    const ContentFolder elsewhere;
    const QByteArray here = Package(content.catalog()).bytes();
    const QTemporaryDir folder;
    for (const auto &[locale, zone] :
        {std::pair{u"C"_s, u"UTC"_s}, std::pair{u"tr_TR.UTF-8"_s, u"Pacific/Kiritimati"_s}}) {
        QProcess compiler;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, locale);
        environment.insert(u"TZ"_s, zone);
        compiler.setProcessEnvironment(environment);
        const QString file = folder.filePath(locale + u".sqlite"_s);
        compiler.start(QStringLiteral(CONTENT_COMPILER), {elsewhere.path(), file});
        REQUIRE(compiler.waitForFinished());
        REQUIRE(compiler.exitCode() == 0);
        CHECK(bytesOf(file) == here);
    }
}

TEST_CASE("A package takes the place of an older one")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"content.sqlite"_s);
    const Catalog catalog = ContentFolder().catalog();
    writeFile(file, "an older package");
    REQUIRE(writePackage(catalog, file).has_value());
    CHECK(bytesOf(file) == Package(catalog).bytes());
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"content.sqlite"_s});
}

TEST_CASE("A catalog that contradicts itself is not written, and an older package stays")
{
    Catalog catalog = ContentFolder().catalog();
    const auto spoil = GENERATE(
        as<void (*)(Catalog &)>(), [](Catalog &c) { c.info.defaultHome = u"nowhere"_s; },
        [](Catalog &c) { c.municipalities[u"lipovec"_s].country = u"XX"_s; },
        [](Catalog &c) { c.partnerships[u"lipovec-krusevlje"_s].parties[0].network = u"linden-towns"_s; },
        [](Catalog &c) { c.events[u"visit-krusevlje-2024"_s].summary = {}; },
        [](Catalog &c) { c.municipalities[u"lipovec"_s].position->latitude = 91; });
    spoil(catalog);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"content.sqlite"_s);
    writeFile(file, "an older package");
    const auto written = writePackage(catalog, file);
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().startsWith(file + u" cannot be written: "));
    CHECK(written.error().contains(u"constraint failed"));
    CHECK(bytesOf(file) == "an older package");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"content.sqlite"_s});
}

TEST_CASE("A target that cannot be written is named")
{
    const QTemporaryDir folder;
    const Catalog catalog = ContentFolder().catalog();
    for (const QString &file : {folder.path(), folder.filePath(u"none/content.sqlite"_s)}) {
        const auto written = writePackage(catalog, file);
        REQUIRE_FALSE(written.has_value());
        CHECK(written.error().startsWith(file + u" cannot be written: "));
    }
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("Content with mistakes gives no catalog to write")
{
    ContentFolder content;
    content.change("shared.toml", "version = \"2026.11.1\"\n", "");
    CHECK_FALSE(readContent(content.path()).has_value());
}
