// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "visitor.h"

#include <QMutex>
#include <QQuickWindow>
#include <QSettings>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QMutex mutex;
QStringList heard;

void hear(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker lock(&mutex);
    if (type != QtDebugMsg && type != QtInfoMsg)
        heard += message;
}

Options optionsFrom(QStringList arguments, QSize screen, const std::function<void(Options &)> &configure)
{
    arguments.prepend(u"partner-cities"_s);
    arguments += {u"--size"_s, u"%1x%2"_s.arg(screen.width()).arg(screen.height())};
    auto options = Options::parse(arguments);
    REQUIRE(options.has_value());
    if (configure)
        configure(*options);
    return *options;
}

/// Whether the middle of an item is within every item that cuts off what is outside it.
bool isInSight(const QQuickItem *item)
{
    const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
    for (const QQuickItem *around = item->parentItem(); around; around = around->parentItem()) {
        if ((around->clip() || !around->parentItem()) && !around->contains(around->mapFromScene(middle)))
            return false;
    }
    return true;
}

/// Whether nothing covers an item: some pages lie over all others.
bool isOnTop(const QQuickWindow *window, const QQuickItem *item)
{
    const auto isWithin = [](const QQuickItem *inner, const QQuickItem *outer) {
        while (inner && inner != outer)
            inner = inner->parentItem();
        return inner != nullptr;
    };
    const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
    for (const QString &name : {u"problemPage"_s, u"invitationPage"_s, u"stillHerePage"_s, u"staffPage"_s,
             u"cleaningPage"_s, u"night"_s}) {
        const auto *cover = window->findChild<QQuickItem *>(name);
        if (cover && cover->isVisible() && cover->contains(cover->mapFromScene(middle))
            && !isWithin(item, cover))
            return false;
    }
    return true;
}

/// What a text says; one with markup knows it without.
/// As it is seen: all spaces look the same.
QString textOf(const QQuickItem *item)
{
    const QVariant plain = item->property("plain");
    const QVariant text = plain.isValid() ? plain : item->property("text");
    return text.toString().replace(QChar::Nbsp, u' ');
}

QList<QQuickItem *> onScreen(QQuickItem *item)
{
    QList<QQuickItem *> items;
    if (!item->isVisible() || item->opacity() == 0)
        return items;
    items += item;
    for (QQuickItem *child : item->childItems())
        items += onScreen(child);
    return items;
}
} // namespace

Visitor::Visitor(const QStringList &arguments, QSize screen, const std::function<void(Options &)> &configure)
    : m_app(optionsFrom(arguments, screen, configure))
    , m_finger(QTest::createTouchDevice())
{
    REQUIRE(m_app.start());
    REQUIRE(QTest::qWaitForWindowExposed(m_app.window()));
    REQUIRE(QTest::qWaitFor([this] { return m_app.session().state() == Session::State::Ready; }, 20000));
}

Visitor::~Visitor() = default;

Visitor::Hearing::Hearing()
{
    QSettings().clear(); // a stranger each time
    const QMutexLocker lock(&mutex);
    heard.clear();
    qInstallMessageHandler(hear);
}

Visitor::Hearing::~Hearing()
{
    qInstallMessageHandler(nullptr);
}

QStringList Visitor::complaints()
{
    const QMutexLocker lock(&mutex);
    return heard;
}

QQuickItem *Visitor::find(const QString &name) const
{
    for (QQuickItem *item : onScreen(m_app.window()->contentItem())) {
        if (item->objectName() == name && isInSight(item) && isOnTop(m_app.window(), item))
            return item;
    }
    return nullptr;
}

bool Visitor::finds(const QString &name)
{
    return QTest::qWaitFor([&] { return find(name) != nullptr; }, 10000);
}

bool Visitor::loses(const QString &name)
{
    return QTest::qWaitFor([&] { return find(name) == nullptr; }, 10000);
}

void Visitor::swipeOn(const QString &name, qreal dy)
{
    settle();
    QQuickItem *item = find(name);
    REQUIRE(item);
    swipe(item->mapToScene({item->width() / 2, item->height() / 2}), dy);
    settle();
}

QQuickItem *Visitor::thing(const QString &name)
{
    settle();
    auto *item = m_app.window()->findChild<QQuickItem *>(name);
    REQUIRE(item);
    return item;
}

QQuickItem *Visitor::scrollerOf(const QString &name) const
{
    QQuickItem *any = nullptr;
    for (QQuickItem *item : onScreen(m_app.window()->contentItem())) {
        const auto scrolls = [](const QQuickItem *around) {
            return around->inherits("QQuickFlickable")
                && around->property("contentHeight").toReal() > around->height() + 1;
        };
        if (item->objectName() == name) {
            for (QQuickItem *around = item->parentItem(); around; around = around->parentItem()) {
                if (scrolls(around))
                    return around;
            }
        }
        if (scrolls(item))
            any = item; // the last one is on top
    }
    return any;
}

void Visitor::scrollTo(const QString &name)
{
    const QRectF screen(QPointF(), QSizeF(m_app.window()->size()));
    for (int swipes = 0; swipes < 40 && !find(name); ++swipes) {
        QQuickItem *scroller = scrollerOf(name);
        if (!scroller)
            return;
        const QRectF area =
            scroller->mapRectToScene(QRectF(0, 0, scroller->width(), scroller->height())) & screen;
        // A list makes its rows when they come near: what is not there yet is further down.
        qreal way = area.height();
        for (const QQuickItem *item : onScreen(m_app.window()->contentItem())) {
            if (item->objectName() == name)
                way = item->mapToScene({0, item->height() / 2}).y() - area.center().y();
        }
        const qreal reach = area.height() * 0.35;
        swipe(area.center(), -std::clamp(way, -reach, reach));
    }
}

void Visitor::swipe(QPointF from, qreal dy)
{
    QQuickWindow *window = m_app.window();
    QTest::touchEvent(window, m_finger.get()).press(1, from.toPoint(), window);
    constexpr int steps = 12;
    for (int step = 1; step <= steps; ++step) {
        QTest::qWait(8);
        QTest::touchEvent(window, m_finger.get())
            .move(1, (from + QPointF(0, dy * step / steps)).toPoint(), window);
    }
    QTest::qWait(100); // the finger rests: the page is not thrown
    QTest::touchEvent(window, m_finger.get()).release(1, (from + QPointF(0, dy)).toPoint(), window);
    QTest::qWait(20);
}

void Visitor::turn(QSize screen)
{
    m_app.window()->resize(screen);
    settle();
}

void Visitor::settle()
{
    int looks = 0;
    REQUIRE(QTest::qWaitFor([&] { return (looks = isMoving() ? 0 : looks + 1) >= 10; }, 10000));
}

QImage Visitor::picture()
{
    settle();
    const QObject *basemap = m_app.window()->findChild<QObject *>(u"basemap"_s);
    const QObject *names = m_app.window()->findChild<QObject *>(u"mapLabels"_s);
    const auto isReady = [&] {
        return basemap->property("ready").toBool() && names->property("ready").toBool() && !isMoving();
    };
    REQUIRE(QTest::qWaitFor(isReady, 10000));
    return m_app.window()->grabWindow().convertToFormat(QImage::Format_RGB32);
}

void Visitor::tap(const QString &name)
{
    // What lies further down its page is scrolled to.
    if (!QTest::qWaitFor([&] { return find(name) != nullptr; }, 2000))
        scrollTo(name);
    QPointF last(-1, -1);
    int looks = 0;
    const bool still = QTest::qWaitFor(
        [&] {
            QQuickItem *item = find(name);
            const QPointF now =
                item ? item->mapToScene({item->width() / 2, item->height() / 2}) : QPointF(-1, -1);
            looks = item && now == last && !isMoving() ? looks + 1 : 0;
            last = now;
            return looks >= 5;
        },
        10000);
    INFO("looking for " << name.toStdString());
    REQUIRE(still);
    touch(last.toPoint());
}

void Visitor::touch(QPoint at)
{
    QTest::touchEvent(m_app.window(), m_finger.get()).press(1, at, m_app.window());
    QTest::touchEvent(m_app.window(), m_finger.get()).release(1, at, m_app.window());
}

bool Visitor::isMoving() const
{
    const QObject *pages = m_app.window()->findChild<QObject *>(u"pages"_s);
    const QObject *map = m_app.window()->findChild<QObject *>(u"mapPane"_s);
    if (pages->property("busy").toBool() || map->property("moving").toBool())
        return true;
    // A page that still moves takes the next touch as a wish to stop.
    return std::ranges::any_of(onScreen(m_app.window()->contentItem()), [](const QQuickItem *item) {
        return item->inherits("QQuickFlickable") && item->property("moving").toBool();
    });
}

void Visitor::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, m_app.window(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

bool Visitor::showsText(const QString &text) const
{
    const QString seen = QString(text).replace(QChar::Nbsp, u' ');
    const QRectF screen(QPointF(), QSizeF(m_app.window()->size()));
    for (QQuickItem *item : onScreen(m_app.window()->contentItem())) {
        if (item->inherits("QQuickText") && isOnTop(m_app.window(), item) && textOf(item).contains(seen)
            && screen.intersects(item->mapRectToScene(QRectF(0, 0, item->width(), item->height()))))
            return true;
    }
    return false;
}

bool Visitor::sees(const QString &text)
{
    return QTest::qWaitFor([&] { return showsText(text); }, 10000);
}

bool Visitor::seesNot(const QString &text)
{
    return QTest::qWaitFor([&] { return !showsText(text); }, 10000);
}
