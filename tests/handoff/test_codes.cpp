// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "application.h"
#include "guide.h"
#include "icalreader.h"
#include "qritem.h"
#include "qrpayload.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <ZXing/ReadBarcode.h>

using namespace Qt::StringLiterals;

namespace {
/// What can be seen whose name begins so.
QList<QQuickItem *> seen(QQuickItem *item, const QString &prefix)
{
    QList<QQuickItem *> found;
    if (!item->isVisible())
        return found;
    if (item->objectName().startsWith(prefix))
        found.append(item);
    for (QQuickItem *child : item->childItems())
        found += seen(child, prefix);
    return found;
}

/// A kiosk and somebody who holds a phone up to it.
class Kiosk {
public:
    Kiosk(const QString &home, QSize size, const QStringList &more = {})
        : m_app(options(home, size, more))
        , m_guide(m_app)
    {
        REQUIRE(m_app.start());
        m_app.preferences().setReducedMotion(true);
        REQUIRE(m_guide.waitForContent());
    }

    Application &app() { return m_app; }
    Guide &guide() { return m_guide; }

    QList<QQuickItem *> visible(const QString &prefix) const
    {
        return seen(m_app.window()->contentItem(), prefix);
    }

    void press(QQuickItem *button)
    {
        QMetaObject::invokeMethod(button, "click");
        REQUIRE(m_guide.settle());
    }

    /// Opens the page's offers where they are folded.
    void unfold()
    {
        const QList<QQuickItem *> folded = visible(u"takeAlongUnfold"_s);
        if (!folded.isEmpty() && visible(u"qr-"_s).isEmpty())
            press(folded.constFirst());
    }

    /// Scrolls to the code and reads it from the window's pixels.
    ZXing::Result photograph(QQuickItem *code)
    {
        QQuickItem *page = code->parentItem();
        while (page && !page->inherits("QQuickFlickable"))
            page = page->parentItem();
        REQUIRE(page);
        page->setProperty("contentY",
            page->property("contentY").toReal() + std::floor(code->mapToItem(page, {0, 0}).y()) - 10);
        REQUIRE(m_guide.settle());
        const auto *stage = m_app.window()->findChild<QQuickItem *>(u"stage"_s);
        const QRect seen =
            stage->mapRectToScene(QRectF(0, 0, stage->width(), stage->height())).toAlignedRect();
        const QImage grey =
            m_app.window()->grabWindow().copy(seen).convertToFormat(QImage::Format_Grayscale8);
        return ZXing::ReadBarcode(ZXing::ImageView(grey.constBits(), grey.width(), grey.height(),
                                      ZXing::ImageFormat::Lum, int(grey.bytesPerLine())),
            ZXing::ReaderOptions().setFormats(ZXing::BarcodeFormat::QRCode));
    }

private:
    static Options options(const QString &home, QSize size, const QStringList &more)
    {
        auto options =
            Options::parse(QStringList{u"partner-cities"_s, u"--kiosk"_s, u"--home"_s, home, u"--today"_s,
                               u"2026-11-21"_s, u"--size"_s, u"%1x%2"_s.arg(size.width()).arg(size.height())}
                + more);
        REQUIRE(options.has_value());
        options->kiosk.session.idle = std::chrono::hours(1); // nobody touches it
        return *options;
    }

    Application m_app;
    Guide m_guide;
};

/// What the phone makes of a payload: nothing is more in it than what a code of this kind is for.
void checkPayload(const QString &kind, const QString &text)
{
    CHECK(text.toUtf8().size() <= QrPayload::longest);
    if (kind == "qr-calendar"_L1) {
        const ReadCalendar read = readCalendar(text.toUtf8(), QDate(2046, 12, 31));
        CHECK(read.errors == 0);
        REQUIRE(read.events.size() == 1);
        CHECK(read.events[0].days.size() == 20);
        CHECK(!read.events[0].summary.isEmpty());
        CHECK(read.events[0].uid.startsWith(u"anniversary."));
    } else if (kind == "qr-map"_L1) {
        static const QRegularExpression geo(u"^geo:-?\\d+(\\.\\d{1,5})?,-?\\d+(\\.\\d{1,5})?$"_s);
        CHECK(geo.match(text).hasMatch());
    } else {
        CHECK(kind == "qr-text"_L1);
        CHECK(!text.contains(u"BEGIN:"));
        CHECK(text.size() > 10);
    }
}

/// Reads all codes of the page that is open; gives their number.
int readCodes(Kiosk &kiosk)
{
    kiosk.unfold();
    int codes = 0;
    const QList<QQuickItem *> choices = kiosk.visible(u"code-"_s);
    for (qsizetype i = 0; i < std::max(qsizetype(1), choices.size()); ++i) {
        if (!choices.isEmpty())
            kiosk.press(choices[i]);
        const QList<QQuickItem *> shown = kiosk.visible(u"qr-"_s);
        REQUIRE(shown.size() == 1); // a camera sees no other
        auto *item = qobject_cast<QrItem *>(shown.constFirst());
        REQUIRE(item);
        CAPTURE(item->objectName().toStdString());
        const auto result = kiosk.photograph(item);
        REQUIRE(result.isValid());
        const QString text = QString::fromStdString(result.text());
        CHECK(text == item->text());
        CHECK(result.ecLevel() == "M");
        checkPayload(item->objectName(), text);
        const auto code = QrCode::encode(text);
        const qreal module = item->width() * kiosk.app().window()->effectiveDevicePixelRatio() / code->size();
        CHECK(module >= 8);
        CHECK(module == std::floor(module));
        ++codes;
    }
    return codes;
}
} // namespace

TEST_CASE("A phone reads every code of the real content from the screen of a kiosk, in every language")
{
    const QString home = GENERATE(u"jesenice"_s, u"velenje"_s, u"novo-mesto"_s, u"valmiera"_s);
    Kiosk kiosk(home, QSize(1080, 1920));
    int codes = 0;
    for (const Guide::Stop &stop : kiosk.guide().allStops()) {
        if (!stop.name.startsWith(u"partner-") && !stop.name.startsWith(u"agreement-")
            && stop.name != "anniversaries"_L1)
            continue;
        for (const Language language : allLanguages) {
            CAPTURE(home.toStdString(), stop.name.toStdString(), languageTag(language).toStdString());
            kiosk.app().session().setLanguageTag(languageTag(language));
            stop.go();
            REQUIRE(kiosk.guide().settle());
            codes += readCodes(kiosk);
        }
    }
    CHECK(codes >= 5 * (home == "novo-mesto"_L1 ? 1 : 4)); // a member of a network, without partners
}

TEST_CASE("Codes are black on white and readable in every theme, text size and screen")
{
    const QSize size = GENERATE(QSize(1080, 1920), QSize(1920, 1080), QSize(3840, 2160));
    const auto look =
        GENERATE(Preferences::Look::Light, Preferences::Look::Dark, Preferences::Look::HighContrast);
    CAPTURE(size.width(), size.height(), int(look));
    Kiosk kiosk(u"jesenice"_s, size);
    kiosk.app().preferences().setLook(look);
    kiosk.app().preferences().setTextSize(look == Preferences::Look::Light ? 200 : 100);
    for (const Guide::Stop &stop : kiosk.guide().allStops()) {
        if (stop.name != "partner-valjevo"_L1)
            continue;
        stop.go();
        REQUIRE(kiosk.guide().settle());
        CHECK(readCodes(kiosk) == 3);
        // The corner of the quiet zone, and the corner of the finder pattern four modules further in.
        const QQuickItem *code = kiosk.visible(u"qr-"_s).constFirst();
        const QPoint corner = code->mapToScene({0, 0}).toPoint();
        const QImage screen = kiosk.app().window()->grabWindow();
        CHECK(screen.pixelColor(corner + QPoint(2, 2)) == QColor(Qt::white));
        const int module = int(code->width()) / QrCode::encode(code->property("text").toString())->size();
        CHECK(screen.pixelColor(corner + QPoint(module * 4 + 2, module * 4 + 2)) == QColor(Qt::black));
    }
}

TEST_CASE("A kiosk offers codes only, a phone buttons only")
{
    Kiosk kiosk(u"jesenice"_s, QSize(1080, 1920));
    for (const Guide::Stop &stop : kiosk.guide().allStops()) {
        if (stop.name != "partner-valjevo"_L1)
            continue;
        stop.go();
        REQUIRE(kiosk.guide().settle());
        CHECK(kiosk.visible(u"take-"_s).isEmpty());
        CHECK(kiosk.visible(u"qr-"_s).size() == 1);
    }
    auto options = Options::parse({u"partner-cities"_s, u"--home"_s, u"jesenice"_s, u"--size"_s, u"360x800"_s,
        u"--audit"_s, u"--today"_s, u"2026-11-21"_s});
    REQUIRE(options.has_value());
    Application phone(*options);
    REQUIRE(phone.start());
    Guide guide(phone);
    REQUIRE(guide.waitForContent());
    for (const Guide::Stop &stop : guide.allStops()) {
        if (stop.name == "partner-valjevo"_L1)
            stop.go();
    }
    REQUIRE(guide.settle());
    CHECK(seen(phone.window()->contentItem(), u"qr-"_s).isEmpty());
    CHECK(seen(phone.window()->contentItem(), u"take-"_s).size() == 4);
}

int main(int argc, char *argv[])
{
    const QTemporaryDir settings; // what a visitor chose must not reach the next journey, nor the developer
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QGuiApplication gui(argc, argv);
    Application::setUp();
    return Catch::Session().run(argc, argv);
}
