// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "healthfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("The health file says how the screen is doing")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"health.json"_s);
    Health now;
    now.appVersion = u"1.2"_s;
    now.contentVersion = u"2026-11-01"_s;
    now.uptime = 3700s;
    now.frameAge = 1500ms;
    now.memory = 123456;
    now.sessions = 7;
    HealthFile file(path, [&now] { return now; });
    REQUIRE(file.write());

    QFile written(path);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QJsonObject object = QJsonDocument::fromJson(written.readAll()).object();
    CHECK(object[u"version"].toString() == u"1.2"_s);
    CHECK(object[u"content"].toString() == u"2026-11-01"_s);
    CHECK(object[u"uptime"].toInteger() == 3700);
    CHECK(object[u"frameAge"].toDouble() == 1.5);
    CHECK(object[u"memory"].toInteger() == 123456);
    CHECK(object[u"sessions"].toInteger() == 7);
    CHECK(object[u"lastError"].isNull());
    CHECK(object[u"contentValidUntil"].isNull());
    CHECK_FALSE(object[u"contentExpired"].toBool(true));
    CHECK_FALSE(object[u"clockWrong"].toBool(true));
    CHECK(object.size() == 10); // and nothing else
}

TEST_CASE("Content out of date and a wrong clock are told in the file and to the staff")
{
    Health now;
    const Wording wording(Language::English);
    CHECK(now.warnings(wording).isEmpty());
    now.contentValidUntil = PartialDate::fromEdtf(u"2027-12-31"_s).value();
    CHECK(now.warnings(wording).isEmpty());
    now.isContentExpired = true;
    REQUIRE(now.warnings(wording).size() == 1);
    CHECK(now.warnings(wording)[0].contains(wording.date(now.contentValidUntil)));
    now.isClockWrong = true;
    CHECK(now.warnings(wording).size() == 2);
    const QJsonObject object = QJsonDocument::fromJson(now.toJson()).object();
    CHECK(object[u"contentValidUntil"].toString() == u"2027-12-31"_s);
    CHECK(object[u"contentExpired"].toBool());
    CHECK(object[u"clockWrong"].toBool());
}

TEST_CASE("Before the first frame its age is not known")
{
    CHECK(QJsonDocument::fromJson(Health().toJson()).object()[u"frameAge"].isNull());
}

TEST_CASE("A file that cannot be written is told of, and nothing breaks")
{
    HealthFile::listen();
    HealthFile file(u"/proc/no/such/folder/health.json"_s, [] { return Health(); });
    CHECK(!file.write());
    CHECK(HealthFile::lastError().contains(u"/proc/no/such/folder/health.json"_s));
    qWarning("something else");
    CHECK(!file.write());
    CHECK(HealthFile::lastError() == u"something else"_s); // told once
}

TEST_CASE("The last warning is kept in mind")
{
    HealthFile::listen();
    qInfo("all is well");
    qWarning("the disk is full");
    CHECK(HealthFile::lastError() == u"the disk is full"_s);
    CHECK(HealthFile::residentMemory() > 1'000'000);
}
