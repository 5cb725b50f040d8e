// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "packageindex.h"
#include "versionnumber.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
const PackageIndex whole{u"content-2026.12.1.sqlite"_s, *VersionNumber::fromString(u"2026.12.1"_s), 1'482'752,
    QByteArray(64, 'a')};

QByteArray with(const QString &key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(whole.toJson()).object();
    object.insert(key, value);
    return QJsonDocument(object).toJson();
}
} // namespace

TEST_CASE("An index is read as it was written, in one line that a QR code can carry")
{
    const QByteArray json = whole.toJson();
    CHECK(json.size() < 300);
    CHECK(json.count('\n') == 1);
    const auto read = PackageIndex::fromJson(json);
    REQUIRE(read.has_value());
    CHECK(read->package == whole.package);
    CHECK(read->version == whole.version);
    CHECK(read->size == whole.size);
    CHECK(read->sha256 == whole.sha256);
    CHECK(PackageIndex::fromJson(with(u"news"_s, u"of tomorrow"_s)).has_value());
}

TEST_CASE("An index that leads elsewhere, or nowhere, is refused")
{
    const QByteArray json =
        GENERATE(QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray(10'000, ' '),
            with(u"partnerCitiesContent"_s, 2), with(u"package"_s, u"../content.sqlite"_s),
            with(u"package"_s, u"/etc/passwd"_s), with(u"package"_s, u"https://evil.example/x.sqlite"_s),
            with(u"package"_s, u".."_s), with(u"package"_s, u"a\nb"_s), with(u"package"_s, u"%2e%2e"_s),
            with(u"package"_s, u""_s), with(u"package"_s, QString(200, u'a')), with(u"package"_s, u"-rf"_s),
            with(u"version"_s, u"next"_s), with(u"version"_s, 3), with(u"size"_s, 0), with(u"size"_s, -1),
            with(u"size"_s, 1e15), with(u"size"_s, u"many"_s), with(u"sha256"_s, u"abc"_s),
            with(u"sha256"_s, QString(64, u'A')), with(u"sha256"_s, QString(64, u'g')));
    CAPTURE(json.toStdString());
    const auto read = PackageIndex::fromJson(json);
    REQUIRE_FALSE(read.has_value());
    CHECK_FALSE(read.error().isEmpty());
}
