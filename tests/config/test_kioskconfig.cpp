// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "keypair.h"
#include "kioskconfig.h"
#include "testfiles.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
ReadConfig read(const QByteArray &toml)
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"kiosk.toml"_s), toml);
    return readKioskConfig(folder.filePath(u"kiosk.toml"_s));
}

KioskConfig readWithoutProblems(const QByteArray &toml)
{
    const ReadConfig result = read(toml);
    for (const ConfigProblem &problem : result.problems)
        UNSCOPED_INFO(problem.toString().toStdString());
    REQUIRE(result.problems.isEmpty());
    return result.config;
}
} // namespace

TEST_CASE("The example has every key, each with the default that the app really has")
{
    const QByteArray example = bytesOf(QStringLiteral(KIOSK_EXAMPLE));
    CHECK(readWithoutProblems(example) == KioskConfig());

    QStringList written;
    QString section;
    bool isDocumented = false;
    for (const QByteArray &bytes : example.split('\n')) {
        const QString line = QString::fromUtf8(bytes);
        if (line.startsWith(u'[')) {
            section = line.mid(1, line.indexOf(u']') - 1);
        } else if (line.contains(u" = ") && !line.startsWith(u'#')) {
            const QString key = line.section(u' ', 0, 0);
            INFO(line.toStdString());
            CHECK((isDocumented || key == "night-ends"_L1)); // it shares the comment of the line above
            written.append(section + u'.' + key);
        }
        isDocumented = line.startsWith(u'#');
    }
    CHECK(written == kioskConfigKeys());
}

TEST_CASE("What the file says is what holds")
{
    const KeyPair keys = KeyPair::generate();
    const KioskConfig config = readWithoutProblems(R"(
        [kiosk]
        home = "novo-mesto"
        languages = ["lv", "en"]
        look = "dark"
        dpi = 69.5
        street-map = "/srv/streets.mbtiles"
        health-file = "/run/partner-cities/health.json"
        pin-hash = "$argon2id$v=19$m=65536,t=2,p=1$c2FsdA$aGFzaA"
        [session]
        idle-seconds = 600
        idle-listening-seconds = 1200
        countdown-seconds = 20
        scene-seconds = 30
        night-begins = "20:00"
        night-ends = "06:30"
        [content]
        folder = "/srv/content"
        [update]
        folder = "/media/stick"
        url = "https://www.example.org/kiosk/index.json"
        check-at = ["03:15", "12:00"]
        size-limit-mib = 512
        ca-file = "/etc/ssl/town.pem"
        public-keys = [")"
        + keys.publicKey().toText() + "\"]\n");
    CHECK(config.kiosk.home == u"novo-mesto");
    CHECK(config.kiosk.languages == QList{Language::Latvian, Language::English});
    CHECK(config.kiosk.look == u"dark");
    CHECK(config.kiosk.dpi == 69.5);
    CHECK(config.kiosk.streetMap == u"/srv/streets.mbtiles");
    CHECK(config.kiosk.healthFile == u"/run/partner-cities/health.json");
    CHECK(config.kiosk.pinHash.startsWith(u"$argon2id$"));
    CHECK(config.session.idle == 600s);
    CHECK(config.session.idleListening == 1200s);
    CHECK(config.session.countdown == 20s);
    CHECK(config.session.scene == 30s);
    CHECK(config.session.nightBegins == QTime(20, 0));
    CHECK(config.session.nightEnds == QTime(6, 30));
    CHECK(config.content.folder == u"/srv/content");
    CHECK(config.update.folder == u"/media/stick");
    CHECK(config.update.url == QUrl(u"https://www.example.org/kiosk/index.json"_s));
    CHECK(config.update.checkAt == QList{QTime(3, 15), QTime(12, 0)});
    CHECK(config.update.sizeLimitMib == 512);
    CHECK(config.update.caFile == u"/etc/ssl/town.pem");
    CHECK(config.update.publicKeys == QList{keys.publicKey()});
    CHECK(config.update.isOn());
}

TEST_CASE("Updates are off by default, and without a key")
{
    CHECK_FALSE(KioskConfig().update.isOn());
    const ReadConfig result = read("[update]\nfolder = \"/media/stick\"\n");
    CHECK_FALSE(result.config.update.isOn());
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].line == 2);
    CHECK(result.problems[0].remedy.contains(u"public-keys"));
}

TEST_CASE("A mistake is told with its line and a remedy, and its key keeps the default")
{
    const auto [toml, key, remedy] = GENERATE(table<const char *, const char *, const char *>({
        {"[kiosk]\n\nhome = \"Novo Mesto\"\n", "kiosk.home", "novo-mesto"},
        {"[kiosk]\n\nhome = 7\n", "kiosk.home", "quotes"},
        {"[kiosk]\n\nlanguages = \"sl\"\n", "kiosk.languages", "[\""},
        {"[kiosk]\n\nlanguages = []\n", "kiosk.languages", "one at least"},
        {"[kiosk]\n\nlanguages = [\"tlh\"]\n", "kiosk.languages", "sr-Latn"},
        {"[kiosk]\n\nlook = \"pink\"\n", "kiosk.look", "high-contrast"},
        {"[kiosk]\n\ndpi = 3\n", "kiosk.dpi", "96"},
        {"[kiosk]\n\ndpi = \"96\"\n", "kiosk.dpi", "without quotes"},
        {"[kiosk]\n\nstreet-map = \"streets.mbtiles\"\n", "kiosk.street-map", "/"},
        {"[kiosk]\n\npin-hash = \"1234\"\n", "kiosk.pin-hash", "$argon2id$"},
        {"[kiosk]\n\nhouse = \"x\"\n", "kiosk.house", "home"},
        {"[session]\n\nidle-seconds = 29\n", "session.idle-seconds", "90"},
        {"[session]\n\nidle-seconds = 601\n", "session.idle-seconds", "90"},
        {"[session]\n\nidle-seconds = 90.5\n", "session.idle-seconds", "90"},
        {"[session]\n\nidle-seconds = 99999999999999999\n", "session.idle-seconds", "90"},
        {"[session]\n\ncountdown-seconds = 19\n", "session.countdown-seconds", "30"},
        {"[session]\n\nscene-seconds = 31\n", "session.scene-seconds", "25"},
        {"[session]\n\nnight-begins = \"20:00\"\n", "session.night-begins", "night-ends"},
        {"[session]\nnight-begins = \"20:00\"\nnight-ends = \"25:00\"\n", "session.night-ends", "03:15"},
        {"[content]\n\nfolder = \"\"\n", "content.folder", "leave"},
        {"[update]\n\nurl = \"http://www.example.org/index.json\"\n", "update.url", "https://"},
        {"[update]\n\npublic-keys = [\"RWQ\"]\n", "update.public-keys", "*.pub"},
        {"[update]\n\ncheck-at = [\"3 o'clock\"]\n", "update.check-at", "03:15"},
        {"[update]\n\nsize-limit-mib = 0\n", "update.size-limit-mib", "64"},
        {"\n\n[kiosks]\nhome = \"velenje\"\n", "kiosks", "[update]"},
        {"\n\nkiosk = 7\n", "kiosk", "[kiosk]"},
    }));
    CAPTURE(toml);
    const ReadConfig result = read(toml);
    CHECK(result.config == KioskConfig());
    REQUIRE_FALSE(result.problems.isEmpty());
    const ConfigProblem problem = result.problems.first();
    CHECK(problem.line == 3);
    CHECK(problem.key.toStdString() == key);
    CHECK(problem.remedy.contains(QString::fromUtf8(remedy)));
    CHECK(problem.toString().contains(u"kiosk.toml:3: "));
}

TEST_CASE("One mistake does not cost the other keys")
{
    const ReadConfig result =
        read("[kiosk]\nhome = \"velenje\"\ndpi = \"many\"\n[session]\nidle-seconds = 120\n");
    CHECK(result.problems.size() == 1);
    CHECK(result.config.kiosk.home == u"velenje");
    CHECK(result.config.session.idle == 120s);
}

TEST_CASE("A line that is no TOML costs its own key only")
{
    const ReadConfig result = read("[kiosk]\nhome = \"velenje\"\ndpi =\nlook = \"dark\"\nlook = "
                                   "\"light\"\n[session]\nidle-seconds = 120\n");
    REQUIRE(result.problems.size() == 2);
    CHECK(result.problems[0].line == 3);
    CHECK(result.problems[1].line == 5);
    CHECK(result.config.kiosk.home == u"velenje");
    CHECK(result.config.kiosk.look == u"dark");
    CHECK(result.config.session.idle == 120s);
}

TEST_CASE("The keys below a broken head of a section do not count for the section before")
{
    const ReadConfig result =
        read("[content]\n[update\nfolder = \"/media/stick\"\n[session]\nidle-seconds = 120\n");
    REQUIRE_FALSE(result.problems.isEmpty());
    CHECK(result.problems[0].line == 2);
    CHECK(result.config.content == KioskConfig::Content());
    CHECK(result.config.update == KioskConfig::Update());
    CHECK(result.config.session.idle == 120s);
}

TEST_CASE("The hash of a PIN is never repeated in the log")
{
    const ReadConfig result = read("[kiosk]\npin-hash = \"824157\"\n");
    REQUIRE(result.problems.size() == 1);
    CHECK_FALSE(result.problems[0].toString().contains(u"824157"));
}

TEST_CASE("A file that cannot be read, or is none, still gives a configuration")
{
    const QTemporaryDir folder;
    const ReadConfig missing = readKioskConfig(folder.filePath(u"none.toml"_s));
    CHECK(missing.config == KioskConfig());
    CHECK(missing.problems.size() == 1);
    CHECK(readKioskConfig(folder.path()).problems.size() == 1);
    for (const QByteArray &bytes : {QByteArray("\xff\xfe\x00[", 4), QByteArray(2'000'000, '#'),
             QByteArray(10'000, '['), QByteArray("a = [").repeated(5000), QByteArray("\"\"\"").repeated(99),
             QByteArray("x\n").repeated(50)}) {
        const ReadConfig result = read(bytes);
        CHECK(result.config == KioskConfig());
        CHECK_FALSE(result.problems.isEmpty());
    }
}
