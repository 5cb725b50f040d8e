// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "assets.h"
#include "session.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
/// Opens a session on a file and tells what became of it.
struct Opened {
    explicit Opened(const QString &file)
        : loader(file, Assets::builtInContent())
        , session(loader, {Language::Slovenian, {}, false, [] { return QDate(2026, 11, 21); }})
    {
        REQUIRE(QTest::qWaitFor([this] { return session.state() != Session::State::Loading; }));
    }
    ContentLoader loader;
    Session session;
};

QByteArray wholePackage()
{
    QFile file(QStringLiteral(PARTNER_CITIES_PACKAGE));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString write(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"content.sqlite"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}
} // namespace

TEST_CASE("A content file that cannot be used is told and the built-in copy is shown")
{
    const QTemporaryDir folder;
    QByteArray bytes = wholePackage();
    QString file;
    SECTION("missing")
    {
        file = folder.filePath(u"none.sqlite"_s);
    }
    SECTION("a text")
    {
        file = write(folder, "this is no database at all");
    }
    SECTION("empty")
    {
        file = write(folder, {});
    }
    SECTION("cut in half")
    {
        file = write(folder, bytes.first(bytes.size() / 2));
    }
    SECTION("too new") // user_version, big endian at byte 60 of the header
    {
        bytes[63] = char(99);
        file = write(folder, bytes);
    }
    SECTION("a folder")
    {
        file = folder.path();
    }

    Opened opened(file);
    CHECK(opened.session.state() == Session::State::Ready);
    CHECK(!opened.session.problem().isEmpty());
    CHECK(opened.session.homeHasContent());
    CHECK(!opened.session.isAcknowledged());
    opened.session.setAcknowledged(true);
    CHECK(opened.session.isAcknowledged());
}

TEST_CASE("A whole content file is shown without a word")
{
    const QTemporaryDir folder;
    Opened opened(write(folder, wholePackage()));
    CHECK(opened.session.problem().isEmpty());
    CHECK(opened.session.homeHasContent());
}

TEST_CASE("Without any usable content the session says so instead of showing nothing")
{
    ContentLoader loader({}, "not a package");
    Session session(loader, {Language::English, {}, true, [] { return QDate(2026, 11, 21); }});
    REQUIRE(QTest::qWaitFor([&] { return session.state() != Session::State::Loading; }));
    CHECK(session.state() == Session::State::Failed);
    CHECK(!session.problem().isEmpty());
}
