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

Options optionsFrom(QStringList arguments, QSize screen)
{
    arguments.prepend(u"partner-cities"_s);
    arguments += {u"--size"_s, u"%1x%2"_s.arg(screen.width()).arg(screen.height())};
    auto options = Options::parse(arguments);
    REQUIRE(options.has_value());
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

Visitor::Visitor(const QStringList &arguments, QSize screen)
    : m_app(optionsFrom(arguments, screen))
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
        if (item->objectName() == name && isInSight(item))
            return item;
    }
    return nullptr;
}

bool Visitor::finds(const QString &name)
{
    return QTest::qWaitFor([&] { return find(name) != nullptr; }, 10000);
}

void Visitor::scrollTo(const QString &name)
{
    for (QQuickItem *item : onScreen(m_app.window()->contentItem())) {
        if (item->objectName() != name)
            continue;
        for (QQuickItem *around = item->parentItem(); around; around = around->parentItem()) {
            if (!around->inherits("QQuickFlickable"))
                continue;
            const qreal y = item->mapToItem(around, QPointF(0, item->height() / 2)).y();
            const qreal wanted = around->property("contentY").toReal() + y - around->height() / 2;
            const qreal last = around->property("contentHeight").toReal() - around->height();
            around->setProperty("contentY", std::clamp(wanted, 0.0, std::max(0.0, last)));
            return;
        }
    }
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
    const QPoint at = last.toPoint();
    QTest::touchEvent(m_app.window(), m_finger.get()).press(1, at, m_app.window());
    QTest::touchEvent(m_app.window(), m_finger.get()).release(1, at, m_app.window());
}

bool Visitor::isMoving() const
{
    const QObject *pages = m_app.window()->findChild<QObject *>(u"pages"_s);
    const QObject *map = m_app.window()->findChild<QObject *>(u"mapPane"_s);
    return pages->property("busy").toBool() || map->property("moving").toBool();
}

void Visitor::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, m_app.window(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

bool Visitor::showsText(const QString &text) const
{
    const QRectF screen(QPointF(), QSizeF(m_app.window()->size()));
    for (QQuickItem *item : onScreen(m_app.window()->contentItem())) {
        if (item->inherits("QQuickText") && item->property("text").toString().contains(text)
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
