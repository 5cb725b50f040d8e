// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentstore.h"
#include "testpackage.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {
template <typename Record> bool isPart(const QMap<QString, Record> &part, const QMap<QString, Record> &whole)
{
    for (auto record = part.cbegin(); record != part.cend(); ++record) {
        if (!whole.contains(record.key()) || whole.value(record.key()) != record.value())
            return false;
    }
    return true;
}

/// Every id that a record of the catalog refers to must be in the catalog.
struct References {
    const Catalog &catalog;

    void check() const
    {
        for (const Event &event : catalog.events) {
            checkSources(event.sources);
            for (const QString &id : event.municipalities)
                CHECK(catalog.municipalities.contains(id));
            CHECK((event.partnership.isEmpty() || catalog.partnerships.contains(event.partnership)));
            CHECK((event.network.isEmpty() || catalog.networks.contains(event.network)));
        }
        for (const Partnership &partnership : catalog.partnerships)
            check(partnership);
        for (const Network &network : catalog.networks)
            checkSources(network.sources);
        for (const Municipality &municipality : catalog.municipalities) {
            checkSources(municipality.sources);
            CHECK(catalog.countries.contains(municipality.country));
            CHECK((municipality.region.isEmpty() || catalog.regions.contains(municipality.region)));
        }
    }

    void check(const Partnership &partnership) const
    {
        checkSources(partnership.sources);
        for (const QString &id : partnership.topics)
            CHECK(catalog.topics.contains(id));
        for (const Party &party : partnership.parties) {
            CHECK((party.municipality.isEmpty() || catalog.municipalities.contains(party.municipality)));
            CHECK((party.network.isEmpty() || catalog.networks.contains(party.network)));
        }
        for (const Milestone &milestone : partnership.milestones) {
            checkSources(milestone.sources);
            for (const DateClaim &claim : milestone.dates)
                CHECK((claim.source.isEmpty() || catalog.sources.contains(claim.source)));
            for (const Signatory &signatory : milestone.signatories)
                CHECK(catalog.municipalities.contains(signatory.municipality));
        }
    }

    void checkSources(const QStringList &ids) const
    {
        for (const QString &id : ids)
            CHECK(catalog.sources.contains(id));
    }
};

/// As many invented municipalities, all in one country and without partners.
Catalog withCrowd(Catalog catalog, int size)
{
    Municipality one = catalog.municipalities.value(u"almby"_s);
    for (int i = 0; i < size; ++i) {
        one.id = u"crowd-%1"_s.arg(i);
        catalog.municipalities.insert(one.id, one);
    }
    // Partnerships, milestones and events among the crowd, none of which concern Lipovec.
    Partnership pair = catalog.partnerships.value(u"lipovec-krusevlje"_s);
    Event visit = catalog.events.first();
    for (int i = 1; i < size; ++i) {
        const QString id = u"crowd-%1"_s.arg(i);
        pair.id = u"pair-%1"_s.arg(i);
        pair.parties[0].municipality = id;
        pair.parties[1].municipality = u"crowd-0"_s;
        for (int m = 0; m < pair.milestones.size(); ++m) {
            pair.milestones[m].id = u"pair-%1-%2"_s.arg(i).arg(m);
            pair.milestones[m].signatories.clear();
        }
        catalog.partnerships.insert(pair.id, pair);
        visit.id = u"visit-%1"_s.arg(i);
        visit.municipalities = {id};
        visit.partnership = pair.id;
        catalog.events.insert(visit.id, visit);
    }
    return catalog;
}

/// Watches how many rows SQLite passes over without an index, per statement, on every connection opened
/// meanwhile.
class ScanWatch {
public:
    ScanWatch()
    {
        s_scans.clear();
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&ScanWatch::attach));
    }
    ~ScanWatch() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&ScanWatch::attach)); }
    Q_DISABLE_COPY_MOVE(ScanWatch)

    static void forget() { s_scans.clear(); }
    static const QMap<QByteArray, int> &scans() { return s_scans; }

private:
    static int attach(sqlite3 *handle, char **, const void *)
    {
        return sqlite3_trace_v2(handle, SQLITE_TRACE_PROFILE, &ScanWatch::told, nullptr);
    }
    static int told(unsigned, void *, void *statement, void *)
    {
        auto *handle = static_cast<sqlite3_stmt *>(statement);
        s_scans[sqlite3_sql(handle)] += sqlite3_stmt_status(handle, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1);
        return 0;
    }

    static inline QMap<QByteArray, int> s_scans;
};
} // namespace

namespace {
/// As the pages read it: a picture is told, and fetched only to be drawn.
QMap<QString, Municipality> withoutBytes(QMap<QString, Municipality> municipalities)
{
    for (Municipality &municipality : municipalities) {
        if (municipality.arms)
            municipality.arms->bytes.clear();
        for (Picture &photograph : municipality.photographs)
            photograph.bytes.clear();
    }
    return municipalities;
}
} // namespace

TEST_CASE("What was compiled in comes out again, all of it")
{
    const Compiled &content = GENERATE(true, false) ? fixture() : realContent();
    ContentStore store = opened(content.package);
    const auto catalog = store.wholeCatalog();
    REQUIRE(catalog.has_value());
    CHECK(catalog->info == content.catalog.info);
    CHECK(catalog->countries == content.catalog.countries);
    CHECK(catalog->regions == content.catalog.regions);
    CHECK(catalog->topics == content.catalog.topics);
    CHECK(catalog->sources == content.catalog.sources);
    CHECK(catalog->municipalities == content.catalog.municipalities);
    CHECK(catalog->networks == content.catalog.networks);
    CHECK(catalog->partnerships == content.catalog.partnerships);
    CHECK(catalog->events == content.catalog.events);
    CHECK(*catalog == content.catalog);
    CHECK(store.info() == content.catalog.info);
}

TEST_CASE("A package reads the same from its file and from memory")
{
    const PackageFile file(realContent().package);
    auto store = ContentStore::open(file.path());
    REQUIRE(store.has_value());
    CHECK(store->wholeCatalog() == realContent().catalog);
    CHECK(file.bytes() == realContent().package);
}

TEST_CASE("The catalog of a municipality has all that its pages need")
{
    const Compiled &content = GENERATE(true, false) ? fixture() : realContent();
    ContentStore store = opened(content.package);
    const auto municipalities = withoutBytes(content.catalog.municipalities);
    for (const Municipality &municipality : municipalities) {
        CAPTURE(municipality.id.toStdString());
        const auto catalog = store.catalogOf(municipality.id);
        REQUIRE(catalog.has_value());
        CHECK(catalog->info == content.catalog.info);
        CHECK(catalog->municipalities.value(municipality.id) == municipality);
        CHECK(catalog->partnershipsOf(municipality.id) == content.catalog.partnershipsOf(municipality.id));
        CHECK(catalog->eventsOf(municipality.id) == content.catalog.eventsOf(municipality.id));
        CHECK(catalog->countries == content.catalog.countries);
        CHECK(catalog->regions == content.catalog.regions);
        CHECK(catalog->topics == content.catalog.topics);
        CHECK(isPart(catalog->municipalities, municipalities));
        CHECK(catalog->networks == content.catalog.networks);
        CHECK(isPart(catalog->sources, content.catalog.sources));
        References{*catalog}.check();
    }
}

TEST_CASE("The catalog of a municipality has nothing of the others")
{
    ContentStore store = opened(realContent().package);
    const auto jesenice = store.catalogOf(u"jesenice"_s);
    REQUIRE(jesenice.has_value());
    CHECK(jesenice->municipalities.contains(u"valjevo"_s));
    CHECK_FALSE(jesenice->municipalities.contains(u"valmiera"_s));
    CHECK(jesenice->partnerships.size() == jesenice->partnershipsOf(u"jesenice"_s).size());
    CHECK(jesenice->municipalities.size() < 5);
}

TEST_CASE("An event brings along a partnership that the municipality is not a party of")
{
    Catalog content = fixture().catalog;
    Event guest = content.events.first();
    guest.id = u"guests"_s;
    guest.municipalities = {u"almby"_s};
    content.events.insert(guest.id, guest);
    const QByteArray package = packageOf(content);
    const auto almby = opened(package).catalogOf(u"almby"_s);
    REQUIRE(almby.has_value());
    CHECK(almby->events.keys() == QStringList{u"guests"_s});
    CHECK(almby->partnerships.contains(guest.partnership));
    CHECK(almby->partnershipsOf(u"almby"_s).isEmpty());
    References{*almby}.check();
}

TEST_CASE("An event of a network alone comes with the catalogs of its members only")
{
    Catalog content = fixture().catalog;
    Event congress = content.events.first();
    congress.id = u"congress"_s;
    congress.municipalities.clear();
    congress.partnership.clear();
    content.events.insert(congress.id, congress);
    content.partnerships[u"lipovec-linden-towns"_s].parties[0].hasLeft = false;
    content.partnerships[u"lipovec-linden-towns"_s].parties[0].left = {};
    const QByteArray package = packageOf(content);
    ContentStore store = opened(package);
    const auto lipovec = store.catalogOf(u"lipovec"_s);
    REQUIRE(lipovec.has_value());
    CHECK(lipovec->eventsOf(u"lipovec"_s) == content.eventsOf(u"lipovec"_s));
    CHECK(lipovec->events.contains(u"congress"_s));
    References{*lipovec}.check();
    CHECK_FALSE(store.catalogOf(u"krusevlje"_s)->events.contains(u"congress"_s));
}

TEST_CASE("An unknown municipality gives a catalog without it")
{
    const QString id = GENERATE(u"atlantis"_s, QString(), u"' OR 1=1 --"_s);
    ContentStore store = opened(fixture().package);
    const auto catalog = store.catalogOf(id);
    REQUIRE(catalog.has_value());
    CHECK(catalog->municipalities.isEmpty());
    CHECK(catalog->partnerships.isEmpty());
    CHECK(catalog->events.isEmpty());
    CHECK(catalog->info == fixture().catalog.info);
    CHECK(catalog->countries == fixture().catalog.countries);
}

TEST_CASE("The list to choose from has every municipality with all its spellings")
{
    const Compiled &content = GENERATE(true, false) ? fixture() : realContent();
    const auto entries = opened(content.package).municipalities();
    REQUIRE(entries.has_value());
    REQUIRE(entries->size() == content.catalog.municipalities.size());
    auto expected = content.catalog.municipalities.cbegin();
    for (const MunicipalityEntry &entry : *entries) {
        CHECK(entry.id == expected->id);
        CHECK(entry.country == expected->country);
        CHECK(entry.region == expected->region);
        CHECK(entry.name == expected->name);
        CHECK(entry.aliases == expected->aliases);
        CHECK(entry.isHome == expected->isHome);
        QStringList networks = expected->isHome ? content.catalog.networksOf(entry.id) : QStringList();
        networks.sort();
        CHECK(entry.networks == networks);
        ++expected;
    }
}

TEST_CASE("A catalog of a municipality is read through indexes, however much else there is")
{
    const QByteArray package = packageOf(withCrowd(fixture().catalog, 500));
    const ScanWatch watch;
    ContentStore store = opened(package);
    ScanWatch::forget();
    const auto catalog = store.catalogOf(u"lipovec"_s);
    REQUIRE(catalog.has_value());
    CHECK(catalog->municipalities.size() == 2);
    CHECK(catalog->events.size() == 1);
    CHECK(ScanWatch::scans().size() > 20);
    for (auto scan = ScanWatch::scans().cbegin(); scan != ScanWatch::scans().cend(); ++scan) {
        CAPTURE(scan.key().toStdString());
        CHECK(scan.value() < 10); // countries, regions, topics and networks are wanted as a whole
    }
}

TEST_CASE("Who belongs to a network is read from the networks, however many partnerships there are")
{
    const QByteArray package = packageOf(withCrowd(fixture().catalog, 500));
    const ScanWatch watch;
    ContentStore store = opened(package);
    ScanWatch::forget();
    REQUIRE(store.municipalities().has_value());
    bool isSeen = false;
    for (auto scan = ScanWatch::scans().cbegin(); scan != ScanWatch::scans().cend(); ++scan) {
        CAPTURE(scan.key().toStdString());
        if (!scan.key().contains("FROM network"))
            continue;
        isSeen = true;
        CHECK(scan.value() < 10);
    }
    CHECK(isSeen);
}

TEST_CASE("A store that is moved goes on working")
{
    ContentStore first = opened(fixture().package);
    CHECK(first.search(u"lipovec"_s, 5).has_value());
    ContentStore second = std::move(first);
    CHECK(second.wholeCatalog() == fixture().catalog);
}

TEST_CASE("A picture's bytes are read when they are asked for, not with the pages that tell of it")
{
    const Municipality &lipovec = *fixture().catalog.municipalities.constFind(u"lipovec"_s);
    ContentStore store = opened(fixture().package);
    const auto pages = store.catalogOf(u"lipovec"_s);
    REQUIRE(pages.has_value());
    const Municipality read = pages->municipalities.value(u"lipovec"_s);
    REQUIRE(read.arms.has_value());
    CHECK(read.arms->alt == lipovec.arms->alt);
    CHECK(read.arms->bytes.isEmpty());
    REQUIRE(read.photographs.size() == 2);
    CHECK(read.photographs[0].width == 1280);
    CHECK(read.photographs[0].bytes.isEmpty());

    CHECK(store.pictureBytes(u"lipovec"_s, Picture::Kind::Arms, 0) == lipovec.arms->bytes);
    CHECK(store.pictureBytes(u"lipovec"_s, Picture::Kind::Photograph, 0) == lipovec.photographs[0].bytes);
    CHECK(store.pictureBytes(u"lipovec"_s, Picture::Kind::Photograph, 1) == lipovec.photographs[1].bytes);
}

TEST_CASE("A picture that is not there has no bytes")
{
    ContentStore store = opened(fixture().package);
    CHECK(store.pictureBytes(u"lipovec"_s, Picture::Kind::Photograph, 2) == QByteArray());
    CHECK(store.pictureBytes(u"lipovec"_s, Picture::Kind::Photograph, -1) == QByteArray());
    CHECK(store.pictureBytes(u"almby"_s, Picture::Kind::Arms, 0) == QByteArray());
    CHECK(store.pictureBytes(u"'; DROP TABLE picture"_s, Picture::Kind::Arms, 0) == QByteArray());
}

TEST_CASE("A picture without bytes or with too many is damage")
{
    const auto *sql = GENERATE("UPDATE picture SET bytes = x'' WHERE kind = 'arms'",
        "UPDATE picture SET bytes = zeroblob(2097153) WHERE kind = 'arms'");
    PackageFile file;
    file.spoil(sql);
    auto store = ContentStore::open(file.path());
    REQUIRE(store.has_value());
    const auto bytes = store->pictureBytes(u"lipovec"_s, Picture::Kind::Arms, 0);
    REQUIRE_FALSE(bytes.has_value());
    CHECK(bytes.error().kind == StorageError::Kind::Damaged);
}
