// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentstore.h"
#include "testpackage.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Kind = StorageError::Kind;

namespace {
Kind kindOf(const QString &path)
{
    const auto store = ContentStore::open(path);
    REQUIRE_FALSE(store.has_value());
    CHECK_FALSE(store.error().detail.isEmpty());
    return store.error().kind;
}

/// Gives up root's right to read everything, when the tests run as root.
class AsNobody {
public:
    AsNobody()
    {
        if (geteuid() == 0)
            REQUIRE(seteuid(65534) == 0);
    }
    ~AsNobody()
    {
        if (getuid() == 0)
            (void)!seteuid(0);
    }
    Q_DISABLE_COPY_MOVE(AsNobody)
};

/// Everything that can be asked of a store; what it answers does not matter here.
void useAll(const QByteArray &package)
{
    auto store = ContentStore::openBytes(package);
    if (!store)
        return;
    (void)store->info();
    (void)store->municipalities();
    (void)store->wholeCatalog();
    (void)store->catalogOf(u"lipovec"_s);
    (void)store->search(u"lip"_s, 50);
}
} // namespace

TEST_CASE("A file that is missing is not found")
{
    const QTemporaryDir folder;
    CHECK(kindOf(folder.filePath(u"none.sqlite"_s)) == Kind::NotFound);
    CHECK(kindOf(folder.filePath(u"none/none.sqlite"_s)) == Kind::NotFound);
    CHECK(kindOf(QString()) == Kind::NotFound);
    const PackageFile file;
    CHECK(kindOf(file.path() + u"/inside"_s) == Kind::NotFound);
    REQUIRE(QFile::link(folder.filePath(u"none.sqlite"_s), folder.filePath(u"dangling"_s)));
    CHECK(kindOf(folder.filePath(u"dangling"_s)) == Kind::NotFound);
}

TEST_CASE("A folder, a device, a pipe or a link to itself is not readable")
{
    const QTemporaryDir folder;
    CHECK(kindOf(folder.path()) == Kind::NotReadable);
    CHECK(kindOf(u"/dev/null"_s) == Kind::NotReadable);
    REQUIRE(mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600) == 0);
    CHECK(kindOf(folder.filePath(u"pipe"_s)) == Kind::NotReadable);
    REQUIRE(QFile::link(folder.filePath(u"loop"_s), folder.filePath(u"loop"_s)));
    CHECK(kindOf(folder.filePath(u"loop"_s)) == Kind::NotReadable);
    CHECK(kindOf(folder.filePath(QString(300, u'x'))) == Kind::NotReadable);
}

TEST_CASE("A file without the right to read it is not readable")
{
    const PackageFile file;
    QFile(file.path()).setPermissions({});
    const AsNobody nobody;
    CHECK(kindOf(file.path()) == Kind::NotReadable);
}

TEST_CASE("A file that may be read in a folder that may not is not readable")
{
    const PackageFile file;
    const QString folder = QFileInfo(file.path()).path();
    REQUIRE(QFile::setPermissions(folder, {}));
    {
        const AsNobody nobody;
        CHECK(kindOf(file.path()) == Kind::NotReadable);
    }
    REQUIRE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

TEST_CASE("Something else than a database is not a package")
{
    PackageFile file;
    const QByteArray bytes = GENERATE(QByteArray("Dear Mayor"), QByteArray(9000, 'x'), QByteArray(9000, '\0'),
        QByteArray("PK\3\4") + QByteArray(5000, '\x7f'), QByteArray());
    file.write(bytes);
    CHECK(kindOf(file.path()) == Kind::NotAPackage);
    CHECK(refusal(bytes).kind == Kind::NotAPackage);
}

TEST_CASE("A file of a size that no content has is not even looked into")
{
    PackageFile file;
    QFile grown(file.path());
    REQUIRE(grown.resize(600LL * 1024 * 1024)); // takes no room on the disk
    const auto opened = ContentStore::open(file.path());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Kind::NotAPackage);
    CHECK(opened.error().detail.contains(u"512 MiB"));
}

TEST_CASE("A database of another application is not a package")
{
    PackageFile file;
    file.spoil("PRAGMA application_id = 1196444487");
    CHECK(kindOf(file.path()) == Kind::NotAPackage);
    CHECK(refusal(file.bytes()).detail.contains(u"1196444487"));
}

TEST_CASE("Tables that change take the next version number")
{
    // Tables have changed? Raise user_version in data/schema.sql and ContentStore::schemaVersion, unless no
    // package of this number was ever given away, and write the new fingerprint down here.
    QFile schema(QStringLiteral(SCHEMA));
    REQUIRE(schema.open(QIODevice::ReadOnly));
    static const QRegularExpression comment(u"--[^\n]*"_s);
    const QString sql = QString::fromUtf8(schema.readAll()).remove(comment).simplified();
    const QByteArray fingerprint =
        QCryptographicHash::hash(sql.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    CHECK(sql.contains(u"user_version = %1;"_s.arg(ContentStore::schemaVersion)));
    CHECK(std::pair(ContentStore::schemaVersion, fingerprint.toStdString())
        == std::pair(5, std::string("d6be48232424d361")));
}

TEST_CASE("A package of a newer or an older version says so")
{
    PackageFile file;
    file.spoil("PRAGMA user_version = 6");
    CHECK(kindOf(file.path()) == Kind::TooNew);
    file.spoil("PRAGMA user_version = 2147483647");
    CHECK(kindOf(file.path()) == Kind::TooNew);
    file.spoil("PRAGMA user_version = 4");
    CHECK(kindOf(file.path()) == Kind::TooOld);
    file.spoil("PRAGMA user_version = 0");
    CHECK(kindOf(file.path()) == Kind::TooOld);
    file.spoil("PRAGMA user_version = -1");
    CHECK(kindOf(file.path()) == Kind::TooOld);
}

TEST_CASE("A newer package may have other tables; it is still too new, not damaged")
{
    PackageFile file;
    file.spoil(
        "PRAGMA user_version = 6; ALTER TABLE package ADD COLUMN licence TEXT; CREATE TABLE photo (id)");
    CHECK(kindOf(file.path()) == Kind::TooNew);
}

TEST_CASE("Tables that are not the schema's are damage")
{
    const char *sql = GENERATE("DROP INDEX party_by_municipality", "DROP TABLE finder",
        "CREATE TABLE more (id)", "CREATE VIEW more AS SELECT 1", "CREATE INDEX more ON event (kind)",
        "ALTER TABLE topic RENAME TO subject",
        "CREATE TRIGGER more AFTER INSERT ON topic BEGIN SELECT 1; END",
        "DROP TABLE topic; CREATE TABLE topic (id TEXT PRIMARY KEY, name INTEGER)",
        "CREATE VIRTUAL TABLE more USING fts5(a)",
        "DROP TABLE region; CREATE VIEW region AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n)"
        " SELECT i AS id, i AS country, i AS name FROM n");
    CAPTURE(sql);
    PackageFile file;
    file.spoil(sql);
    CHECK(kindOf(file.path()) == Kind::Damaged);
}

TEST_CASE("A reference to what is not there is damage")
{
    const char *sql = GENERATE("UPDATE party SET municipality = 'atlantis' WHERE municipality = 'krusevlje'",
        "DELETE FROM source WHERE id = 'lipovec-report'", "DELETE FROM topic",
        "DELETE FROM country WHERE code = 'SE'", "DELETE FROM phrase WHERE id = 3",
        "UPDATE event SET network = 'none'", "UPDATE package SET default_home = 'atlantis'",
        "UPDATE signatory SET municipality = 'atlantis'",
        "UPDATE milestone SET partnership = 'none' WHERE id = 'lipovec-krusevlje-1974'");
    CAPTURE(sql);
    PackageFile file;
    file.spoil(sql);
    const StorageError error = refusal(file.bytes());
    CHECK(error.kind == Kind::Damaged);
    CHECK(error.detail.contains(u"not there"));
}

TEST_CASE("A search index that lost its tables' contents is damage")
{
    const char *sql = GENERATE("DELETE FROM finder_data", "DELETE FROM finder_content",
        "DELETE FROM finder_docsize", "UPDATE finder_data SET block = zeroblob(20)",
        "UPDATE finder_config SET v = 99 WHERE k = 'version'");
    CAPTURE(sql);
    PackageFile file;
    file.spoil(sql);
    CHECK(refusal(file.bytes()).kind == Kind::Damaged);
}

TEST_CASE("A truncated package is refused wherever it ends")
{
    const QByteArray whole = fixture().package;
    QList<qsizetype> sizes{1, 15, 16, 17, 20, 50, 72, 99, 100, 101, 511, 512, 513, 4095};
    for (qsizetype page = 4096; page < whole.size(); page += 4096)
        sizes += {page, page + 1, page + 2048};
    sizes.append(whole.size() - 1);
    PackageFile file;
    for (const qsizetype size : sizes) {
        CAPTURE(size);
        const QByteArray part = whole.first(size);
        file.write(part);
        const Kind kind = kindOf(file.path());
        CHECK(refusal(part).kind == kind);
        // Where the first page ends early it does not tell yet whose file it was.
        CHECK((kind == Kind::Damaged || (kind == Kind::NotAPackage && size < 100)));
    }
}

TEST_CASE("A package with bytes after its end or a page of zeroes is damaged")
{
    // A page from inside a picture is not missed here, but when the picture is decoded.
    Catalog catalog = fixture().catalog;
    for (Municipality &municipality : catalog.municipalities) {
        municipality.arms.reset();
        municipality.photographs.clear();
    }
    const QByteArray package = packageOf(catalog);
    CHECK(refusal(package + QByteArray(5000, 'x')).kind == Kind::Damaged);
    CHECK(refusal(package + 'x').kind == Kind::Damaged);
    for (qsizetype page = 0; page < package.size(); page += 4096) {
        QByteArray bytes = package;
        bytes.replace(page, 4096, QByteArray(4096, '\0'));
        CHECK(refusal(bytes).kind == (page == 0 ? Kind::NotAPackage : Kind::Damaged));
    }
}

TEST_CASE("Bits that flip anywhere in a package never crash the reader")
{
    const QByteArray whole = fixture().package;
    QRandomGenerator random(1975);
    for (int i = 0; i < 700; ++i) {
        QByteArray bytes = whole;
        const auto at = random.bounded(bytes.size());
        bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
        INFO("run " << i << ", byte " << at);
        useAll(bytes);
    }
    SUCCEED();
}

TEST_CASE("Noise anywhere in a package never crashes the reader")
{
    const QByteArray whole = fixture().package;
    QRandomGenerator random(2025);
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = whole;
        for (int n = random.bounded(1, 40); n > 0; --n)
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        INFO("run " << i);
        useAll(bytes);
    }
    SUCCEED();
}

TEST_CASE("Every bit of the header may flip")
{
    for (int bit = 0; bit < 100 * 8; ++bit) {
        QByteArray bytes = fixture().package;
        bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << bit % 8));
        CAPTURE(bit);
        useAll(bytes);
    }
    SUCCEED();
}
