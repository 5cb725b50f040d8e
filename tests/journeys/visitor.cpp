// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "visitor.h"

#include <QMutex>
#include <QQuickWindow>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

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

Options optionsFrom(QStringList arguments)
{
    arguments.prepend(u"partner-cities"_s);
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
    : m_app(optionsFrom(arguments))
    , m_finger(QTest::createTouchDevice())
{
    {
        const QMutexLocker lock(&mutex);
        heard.clear();
    }
    qInstallMessageHandler(hear);
    REQUIRE(m_app.start());
    m_app.window()->resize(screen);
    REQUIRE(QTest::qWaitForWindowExposed(m_app.window()));
    REQUIRE(QTest::qWaitFor([this] { return m_app.session().state() == Session::State::Ready; }, 20000));
}

Visitor::~Visitor()
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

void Visitor::swipeUp()
{
    QQuickWindow *window = m_app.window();
    const int x = window->width() * 4 / 5;
    const int from = window->height() * 7 / 10;
    const int to = window->height() * 4 / 10;
    QTest::touchEvent(window, m_finger.get()).press(1, QPoint(x, from), window);
    for (int y = from; y > to; y -= 12)
        QTest::touchEvent(window, m_finger.get()).move(1, QPoint(x, y), window);
    QTest::touchEvent(window, m_finger.get()).release(1, QPoint(x, to), window);
}

void Visitor::tap(const QString &name)
{
    // What lies further down a page is looked for by scrolling, as a person would.
    for (int swipe = 0; swipe < 15 && !QTest::qWaitFor([&] { return find(name) != nullptr; }, swipe == 0 ? 3000 : 300); ++swipe)
        swipeUp();
    QPointF last(-1, -1);
    const bool still = QTest::qWaitFor(
        [&] {
            QQuickItem *item = find(name);
            const QPointF now =
                item ? item->mapToScene({item->width() / 2, item->height() / 2}) : QPointF(-1, -1);
            const bool rests = item && now == last
                && !m_app.window()->findChild<QObject *>(u"pages"_s)->property("busy").toBool();
            last = now;
            return rests;
        },
        10000);
    INFO("looking for " << name.toStdString());
    REQUIRE(still);
    const QPoint at = last.toPoint();
    QTest::touchEvent(m_app.window(), m_finger.get()).press(1, at, m_app.window());
    QTest::touchEvent(m_app.window(), m_finger.get()).release(1, at, m_app.window());
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
