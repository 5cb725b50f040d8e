// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "reader.h"
#include "realsession.h"

#include <QFile>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
/// A program that takes what espeak-ng takes, writes it down and is silent for a moment.
class Voice {
public:
    Voice()
    {
        QFile script(program());
        REQUIRE(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nprintf '%s | ' \"$*\" >> '" + notes().toUtf8() + "'\ncat >> '"
            + notes().toUtf8() + "'\nsleep 0.2\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString program() const { return m_folder.filePath(u"espeak-ng"_s); }
    /// A line for each text it was given: the options, then the text.
    QStringList said() const
    {
        QFile file(notes());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

private:
    QString notes() const { return m_folder.filePath(u"said"_s); }

    QTemporaryDir m_folder;
};

struct Page {
    Page()
    {
        QQmlComponent component(&engine);
        component.setData("import QtQuick\nimport QtQuick.Templates\nFlickable { width: 300; height: 100; "
                          "contentHeight: 900\n"
                          "Text { text: 'Jesenice' }\n"
                          "Text { visible: false; text: 'unseen' }\n"
                          "AbstractButton { y: 40; text: '1 August 1975'; Text { text: 'inside' } }\n"
                          "Text { y: 700; property string plain: '-f /etc/passwd'; text: '-f …' } }",
            {});
        item.reset(qobject_cast<QQuickItem *>(component.create()));
        REQUIRE(item);
        window.resize(300, 100);
        item->setParentItem(window.contentItem());
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }

    QQmlEngine engine;
    QQuickWindow window;
    std::unique_ptr<QQuickItem> item;
};

bool waitFor(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, 10000);
}
} // namespace

TEST_CASE(
    "A page is read text by text in the visitor's language, dates as they are spoken, and comes into sight")
{
    const Voice voice;
    RealSession real;
    Page page;
    Reader reader(real.session, voice.program());
    REQUIRE(reader.isAvailable());
    real.session.setLanguageTag(u"en"_s);
    reader.setPage(page.item.get());
    CHECK(reader.state() == Reader::State::Speaking);
    CHECK(reader.current()->property("text").toString() == u"Jesenice"_s);
    REQUIRE(waitFor([&] { return reader.state() == Reader::State::Silent; }));
    const QStringList said = voice.said();
    REQUIRE(said.size() == 3);
    CHECK(said[0].startsWith(u"-v en-gb -a "_s));
    CHECK(said[0].endsWith(u"| Jesenice"_s));
    CHECK(said[1].contains(u"the first of August"_s));
    CHECK_FALSE(said[1].contains(u"inside"_s));
    CHECK(said[2].endsWith(u"| -f /etc/passwd"_s)); // words, never options; all, not what is cut for the eye
    CHECK(page.item->property("contentY").toReal() > 500);
}

TEST_CASE("Reading can be paused, gone on with, said again and made louder")
{
    const Voice voice;
    RealSession real;
    Page page;
    Reader reader(real.session, voice.program());
    reader.setPage(page.item.get());
    REQUIRE(waitFor([&] { return reader.position() == 1; }));
    reader.setPaused(true);
    QTest::qWait(500);
    CHECK(reader.position() == 1);
    CHECK(reader.current() != nullptr); // still marked
    reader.setPaused(false);
    const auto before = voice.said().size();
    reader.setPosition(reader.position());
    REQUIRE(waitFor([&] { return voice.said().size() > before; }));
    reader.setVolume(500);
    CHECK(reader.volume() == 100);
    REQUIRE(waitFor([&] { return reader.state() == Reader::State::Silent; }));
    CHECK(voice.said().constLast().contains(u"-a 200"_s));
    reader.reset();
    CHECK(reader.volume() == 60);
}

TEST_CASE("A touch beside the buttons, another language and a page that goes away end the reading")
{
    const Voice voice;
    RealSession real;
    Page page;
    Reader reader(real.session, voice.program());
    const auto read = [&] {
        reader.setPage(page.item.get());
        REQUIRE(reader.state() == Reader::State::Speaking);
    };
    SECTION("touch")
    {
        read();
        QTest::mouseClick(&page.window, Qt::LeftButton, {}, {250, 90});
        CHECK(reader.state() == Reader::State::Silent);
        CHECK(reader.current() == nullptr);
    }
    SECTION("touch of the buttons")
    {
        QQuickItem controls(page.window.contentItem());
        controls.setSize({300, 100});
        reader.setControls(&controls);
        read();
        QTest::mouseClick(&page.window, Qt::LeftButton, {}, {250, 90});
        CHECK(reader.state() == Reader::State::Speaking);
    }
    SECTION("language")
    {
        read();
        real.session.setLanguageTag(u"lv"_s);
        CHECK(reader.state() == Reader::State::Silent);
    }
    SECTION("the page goes")
    {
        read();
        page.item.reset();
        CHECK(waitFor([&] { return reader.state() == Reader::State::Silent; }));
    }
}

TEST_CASE("Where espeak-ng is not installed nothing is read and nothing breaks")
{
    RealSession real;
    Page page;
    Reader reader(real.session, u"no-such-program-anywhere"_s);
    CHECK_FALSE(reader.isAvailable());
    reader.setPage(page.item.get());
    CHECK(reader.state() == Reader::State::Silent);
}
