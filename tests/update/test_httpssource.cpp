// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "packageindex.h"
#include "testfiles.h"
#include "town.h"
#include "updaterrun.h"
#include "webserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// A town's web server and a screen that asks it.
struct Web {
    Town town;
    Certificate certificate{u"DNS:localhost,DNS:content.town.test"_s};
    WebServer server{certificate};
    QTemporaryDir site;
    QTemporaryDir disk;
    QString folder = disk.filePath(u"content"_s);

    Web() { server.setFolder(site.path()); }

    QString publish(const Edition &edition)
    {
        const QString package = town.publish(site.path(), edition);
        Town::index(package, edition.version);
        return package;
    }
    ProcessRun look(
        const Fault &fault = {}, const QStringList &further = {}, const QString &host = u"localhost"_s)
    {
        const QStringList words{u"update"_s, u"--content-folder"_s, folder, u"--from-url"_s,
            server.url(u"index.json"_s, host), u"--public-key"_s, town.publicKey(), u"--ca-file"_s,
            certificate.file()};
        return runWatched(words + further, fault);
    }
    QString result() const { return toldState(folder)[u"result"_s].toString(); }
    QString reason() const { return toldState(folder)[u"reason"_s].toString(); }
    QString shown() { return shownVersion(town, folder); }
    QByteArrayList paths()
    {
        QByteArrayList paths;
        for (const SeenRequest &request : server.seen())
            paths.append(request.path);
        return paths;
    }
    QString part() const { return folder + u"/incoming/content.sqlite.part"_s; }
};
} // namespace

TEST_CASE("A package on a web server is taken: the index, the signature, the package")
{
    Web web;
    web.publish({u"2026.12.1"_s});
    const ProcessRun run = web.look();
    INFO(run.err.toStdString());
    CHECK(run.exitCode == 0);
    CHECK(web.result() == u"staged");
    CHECK(web.paths()
        == QByteArrayList{"/kiosk/index.json", "/kiosk/content-2026.12.1.sqlite.minisig",
            "/kiosk/content-2026.12.1.sqlite"});
    CHECK(web.shown() == u"2026.12.1"_s);
}

TEST_CASE("An index that has not changed is not sent again, and no package is asked for twice")
{
    Web web;
    web.publish({u"2026.12.1"_s});
    CHECK(web.look().exitCode == 0);
    CHECK(web.shown() == u"2026.12.1"_s);
    REQUIRE(web.town.slotsIn(web.folder).confirm(version(u"2026.12.1"_s)).has_value());
    web.server.seen();

    CHECK(web.look().exitCode == 0);
    CHECK(web.result() == u"nothing-new");
    const auto seen = web.server.seen();
    REQUIRE(seen.size() == 1);
    CHECK_FALSE(seen[0].headers.value("if-none-match").isEmpty());
    CHECK(web.reason().contains(u"still the one"));

    web.publish({u"2026.12.2"_s});
    CHECK(web.look().exitCode == 0);
    CHECK(web.result() == u"staged");
    CHECK(web.paths().size() == 3);
}

TEST_CASE("A server without ETags, ranges or lengths is good enough")
{
    Web web;
    web.publish({u"2026.12.1"_s});
    web.server.setManners({.hasEtags = false, .knowsRanges = false, .sendsNoLength = true});
    CHECK(web.look().exitCode == 0);
    CHECK(web.shown() == u"2026.12.1"_s);
}

TEST_CASE("A transfer that breaks off goes on where it broke off")
{
    Web web;
    const QString package = web.publish({u"2026.12.1"_s});
    const qint64 size = QFileInfo(package).size();
    const bool hasEtags = GENERATE(true, false);
    web.server.setManners({.hasEtags = hasEtags, .breaksOffAfter = 100'000});
    CHECK(web.look().exitCode == 1);
    CHECK(web.result() == u"failed");
    CHECK(toldState(web.folder)[u"failures"_s] == 1);
    const qint64 here = QFileInfo(web.part()).size();
    CHECK(here > 0);
    CHECK(here <= 100'000);
    CHECK(web.shown() == u"built-in"_s);

    web.server.setManners({.hasEtags = hasEtags});
    web.server.seen();
    CHECK(web.look().exitCode == 0);
    const auto seen = web.server.seen();
    REQUIRE(seen.size() == 3);
    CHECK(seen[2].headers.value("range") == "bytes=" + QByteArray::number(here) + '-');
    CHECK(seen[2].headers.contains("if-range") == hasEtags);
    CHECK(here < size);
    CHECK(web.shown() == u"2026.12.1"_s);
    CHECK_FALSE(toldState(web.folder).contains(u"failures"_s));
}

TEST_CASE("What broke off is begun anew when the server sends it whole, or when another package is wanted")
{
    Web web;
    web.publish({u"2026.12.1"_s});
    web.server.setManners({.breaksOffAfter = 100'000});
    CHECK(web.look().exitCode == 1);
    SECTION("no ranges")
    {
        web.server.setManners({.knowsRanges = false});
        CHECK(web.look().exitCode == 0);
        CHECK(web.shown() == u"2026.12.1"_s);
    }
    SECTION("another package")
    {
        web.publish({u"2026.12.2"_s});
        web.server.setManners({});
        web.server.seen();
        CHECK(web.look().exitCode == 0);
        CHECK_FALSE(web.server.seen().last().headers.contains("range"));
        CHECK(web.shown() == u"2026.12.2"_s);
    }
    SECTION("the wrong part")
    {
        web.server.setManners({.sendsWrongRange = true});
        CHECK(web.look().exitCode == 1);
        CHECK(web.reason().contains(u"another part"));
    }
    SECTION("the disk has changed what was there")
    {
        QByteArray part = bytesOf(web.part());
        part[50] = char(part[50] ^ 4);
        writeFile(web.part(), part);
        web.server.setManners({});
        CHECK(web.look().exitCode == 1); // noticed at the end, and thrown away
        CHECK(web.look().exitCode == 0);
        CHECK(web.shown() == u"2026.12.1"_s);
    }
}

TEST_CASE("Failures are counted, and each makes the pause longer")
{
    Web web;
    web.server.setManners({.status = 503});
    int last = 0;
    for (int failures = 1; failures <= 4; ++failures) {
        CHECK(web.look().exitCode == 1);
        const QJsonObject told = toldState(web.folder);
        CHECK(told[u"failures"_s] == failures);
        const int pause = told[u"tryAgainAfterSeconds"_s].toInt();
        CHECK(pause >= 30 << (failures - 1));
        CHECK(pause <= 60 << (failures - 1));
        last = pause;
    }
    CHECK(last > 0);
    CHECK(web.reason().contains(u"tried again later"));
}

TEST_CASE("A certificate that nobody vouches for, for another name or out of date is not trusted")
{
    Web web;
    web.publish({u"2026.12.1"_s});
    SECTION("unknown")
    {
        const ProcessRun run = runWatched({u"update"_s, u"--content-folder"_s, web.folder, u"--from-url"_s,
            web.server.url(u"index.json"_s), u"--public-key"_s, web.town.publicKey()});
        CHECK(run.exitCode == 1);
        CHECK(web.server.seen().isEmpty());
    }
    SECTION("for another name")
    {
        CHECK(web.look({}, {}, u"127.0.0.1"_s).exitCode == 1);
        CHECK(web.server.seen().isEmpty());
    }
    SECTION("out of date, as every one is to a clock in 2099")
    {
        const Certificate old(u"DNS:localhost"_s, -1);
        WebServer server(old);
        server.setFolder(web.site.path());
        const ProcessRun run = runWatched(
            {u"update"_s, u"--content-folder"_s, web.folder, u"--from-url"_s, server.url(u"index.json"_s),
                u"--public-key"_s, web.town.publicKey(), u"--ca-file"_s, old.file()});
        CHECK(run.exitCode == 1);
        CHECK(server.seen().isEmpty());
        CHECK(web.reason().contains(u"clock"));
    }
    CHECK(web.result() == u"failed");
    CHECK(web.shown() == u"built-in"_s);
}

TEST_CASE("A package larger than the limit or than its index says is not taken")
{
    Web web;
    const QString package = web.publish({u"2026.12.1"_s});
    SECTION("than the limit: it is not even asked for")
    {
        PackageIndex index{
            QFileInfo(package).fileName(), version(u"2026.12.1"_s), 3 * 1024 * 1024, sha256Of(package)};
        writeFile(web.site.filePath(u"index.json"_s), index.toJson());
        CHECK(web.look({}, {u"--size-limit-mib"_s, u"2"_s}).exitCode == 3);
        CHECK(web.paths() == QByteArrayList{"/kiosk/index.json"});
        CHECK(web.reason().contains(u"size-limit"));
    }
    SECTION("than the index says: reading ends there")
    {
        const PackageIndex index{
            QFileInfo(package).fileName(), version(u"2026.12.1"_s), 50'000, sha256Of(package)};
        writeFile(web.site.filePath(u"index.json"_s), index.toJson());
        CHECK(web.look().exitCode == 1);
        CHECK(QFileInfo(web.part()).size() <= 50'000);
    }
    SECTION("an index without end")
    {
        writeFile(web.site.filePath(u"index.json"_s), QByteArray(5'000'000, ' '));
        CHECK(web.look().exitCode == 1);
    }
    SECTION("a signature without end")
    {
        writeFile(signatureOf(package), QByteArray(5'000'000, 'A'));
        CHECK(web.look().exitCode == 1);
    }
    CHECK(web.shown() == u"built-in"_s);
}

TEST_CASE("An index that names something else than there is harms nothing")
{
    Web web;
    const QString package = web.publish({u"2026.12.1"_s});
    PackageIndex index{
        QFileInfo(package).fileName(), version(u"2026.12.1"_s), QFileInfo(package).size(), sha256Of(package)};
    int code = 1;
    SECTION("another hash")
    {
        index.sha256 = QByteArray(64, 'a');
    }
    SECTION("another size")
    {
        index.size += 1;
    }
    SECTION("a file that is not there")
    {
        index.package = u"content-2026.12.7.sqlite"_s;
    }
    SECTION("a newer version than there is: the package's own counts")
    {
        web.publish({u"2026.12.1"_s});
        showContent(web.town, web.folder, u"2026.12.1"_s);
        index.version = version(u"2027.1.1"_s);
        code = 3;
    }
    writeFile(web.site.filePath(u"index.json"_s), index.toJson());
    CHECK(web.look().exitCode == code);
    CHECK(web.shown() == (code == 3 ? u"2026.12.1"_s : u"built-in"_s));
}

TEST_CASE("A package signed by somebody else, or an older one, is not shown")
{
    Web web;
    showContent(web.town, web.folder, u"2026.12.2"_s);
    SECTION("somebody else")
    {
        const QString package = web.publish({u"2026.12.3"_s});
        Town().sign(package);
        CHECK(web.look().exitCode == 3);
        CHECK(web.reason().contains(u"not among the town's"));
        CHECK_FALSE(QFile::exists(web.folder + u"/incoming/content.sqlite"_s));
    }
    SECTION("older")
    {
        web.publish({u"2026.12.1"_s});
        CHECK(web.look().exitCode == 0);
        CHECK(web.result() == u"nothing-new");
        CHECK(web.paths() == QByteArrayList{"/kiosk/index.json"});
    }
    CHECK(web.shown() == u"2026.12.2"_s);
}

TEST_CASE("A server that sends elsewhere is followed over https and no further")
{
    Web web;
    const QString package = web.publish({u"2026.12.1"_s});
    const auto lookAtMoved = [&](const QByteArray &address) {
        web.server.setManners({.redirect = address});
        return runWatched({u"update"_s, u"--content-folder"_s, web.folder, u"--from-url"_s,
            web.server.url(u"moved-index.json"_s), u"--public-key"_s, web.town.publicKey(), u"--ca-file"_s,
            web.certificate.file()});
    };
    CHECK(lookAtMoved("http://localhost:80/index.json").exitCode == 1);
    CHECK(lookAtMoved(web.server.url(u"moved-index.json"_s).toLatin1()).exitCode == 1); // round and round
    CHECK(lookAtMoved(web.server.url(u"index.json"_s).toLatin1()).exitCode == 0);
    CHECK(web.shown() == u"2026.12.1"_s);
}

TEST_CASE("It goes through the proxy that the environment names, which need not be able to read along")
{
    Web web;
    web.publish({u"2026.12.1"_s});
    // Nobody but the proxy knows this name.
    const QString host = u"content.town.test"_s;
    CHECK(web.look({}, {}, host).exitCode == 1);
    const ProcessRun through = web.look({.environment = {{u"https_proxy"_s, web.server.proxy()}}}, {}, host);
    INFO(through.err.toStdString());
    CHECK(through.exitCode == 0);
    const QByteArray asked = host.toLatin1() + ':' + QByteArray::number(web.server.port());
    CHECK(web.server.connected() == QByteArrayList(3, asked));
    CHECK(web.shown() == u"2026.12.1"_s);
}

TEST_CASE("A proxy that is not there is told of")
{
    Web web;
    web.publish({u"2026.12.1"_s});
    const Fault noProxy{.environment = {{u"https_proxy"_s, u"http://127.0.0.1:1"_s}}};
    CHECK(web.look(noProxy, {}, u"content.town.test"_s).exitCode == 1);
    CHECK(web.reason().contains(u"Look at the proxy"));
}
