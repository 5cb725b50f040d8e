// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "scrolling.h"

#include <QKeyEvent>
#include <QQuickWindow>

#include <algorithm>

namespace {
bool callIfThere(QQuickItem *item, const char *method)
{
    const int way = item->metaObject()->indexOfMethod(method);
    return way >= 0 && item->metaObject()->method(way).invoke(item);
}

qreal number(const QQuickItem *item, const char *property)
{
    return item->property(property).toReal();
}
} // namespace

Scrolling::Scrolling(QQuickItem *parent)
    : QQuickItem(parent)
{
}

void Scrolling::setFlick(QQuickItem *flick)
{
    if (flick == m_flick)
        return;
    m_flick = flick;
    Q_EMIT flickChanged();
}

void Scrolling::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change != ItemSceneChange)
        return;
    disconnect(m_focus);
    if (data.window)
        m_focus = connect(data.window, &QQuickWindow::activeFocusItemChanged, this, &Scrolling::showFocused);
}

void Scrolling::scrollBy(qreal pixels)
{
    // Flickable's C++ class is private; its properties are not.
    const qreal first = number(m_flick, "originY");
    const qreal last = std::max(first, first + number(m_flick, "contentHeight") - m_flick->height());
    m_flick->setProperty("contentY", std::clamp(number(m_flick, "contentY") + pixels, first, last));
}

void Scrolling::scrollToEnd(bool last)
{
    if (last)
        showEnd(m_flick);
    else if (!callIfThere(m_flick, "positionViewAtBeginning()"))
        scrollBy(-number(m_flick, "contentHeight"));
}

void Scrolling::showEnd(QQuickItem *flick)
{
    const auto end = [flick] {
        return number(flick, "originY") + std::max(0.0, number(flick, "contentHeight") - flick->height());
    };
    // A list guesses how long it is; its own way to the end makes the rows that stand there, and with them it
    // guesses anew. What stands below the rows is not on its way.
    constexpr int enough = 10;
    for (int i = 0; i < enough; ++i) {
        callIfThere(flick, "positionViewAtEnd()");
        callIfThere(flick, "forceLayout()");
        const qreal before = number(flick, "contentY");
        flick->setProperty("contentY", end());
        callIfThere(flick, "forceLayout()");
        if (number(flick, "contentY") == before && before == end())
            return;
    }
}

void Scrolling::showFocused()
{
    const QQuickItem *focused = window() ? window()->activeFocusItem() : nullptr;
    if (!m_flick || !focused || focused == m_flick || !m_flick->isAncestorOf(focused))
        return;
    const auto *content = m_flick->property("contentItem").value<QQuickItem *>();
    if (!content || !content->isAncestorOf(focused))
        return;
    const qreal top = focused->mapToItem(m_flick, {0, 0}).y();
    const qreal bottom = top + focused->height();
    // Of what comes next a little is seen too, so that a list makes its next row.
    const qreal margin = std::clamp((m_flick->height() - focused->height()) / 2, 0.0, m_step);
    if (top < margin)
        scrollBy(top - margin);
    else if (bottom > m_flick->height() - margin)
        scrollBy(std::min(top, bottom - m_flick->height() + margin));
}

void Scrolling::keyPressEvent(QKeyEvent *event)
{
    if (!m_flick)
        return event->ignore();
    const qreal page = m_flick->height() * 0.85;
    switch (event->key()) {
    case Qt::Key_Down:
        return scrollBy(m_step);
    case Qt::Key_Up:
        return scrollBy(-m_step);
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return scrollBy(page);
    case Qt::Key_PageUp:
        return scrollBy(-page);
    case Qt::Key_Home:
        return scrollToEnd(false);
    case Qt::Key_End:
        return scrollToEnd(true);
    default:
        event->ignore();
    }
}
