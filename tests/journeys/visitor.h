// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "application.h"

#include <QImage>
#include <QPointingDevice>
#include <QQuickItem>
#include <QStringList>

#include <functional>

/// A person in front of the running app, who only sees what is on the screen and only touches it.
class Visitor {
public:
    /// `configure` sets what a town sets in its configuration.
    Visitor(const QStringList &arguments, QSize screen, const std::function<void(Options &)> &configure = {});
    ~Visitor();

    /// Touches the middle of the thing with this object name, scrolling to it and waiting for it to be still.
    void tap(const QString &name);
    /// Touches a point of the screen, whatever is there.
    void touch(QPoint at);
    /// Types into what has the focus.
    void type(const QString &text);
    /// Waits until a text on the screen contains this.
    bool sees(const QString &text);
    bool seesNot(const QString &text);
    /// Waits until the thing with this object name is on the screen.
    bool finds(const QString &name);
    /// Waits until the thing with this object name is no more on the screen.
    bool loses(const QString &name);
    /// Drags a finger over the middle of a thing, up when negative.
    void swipeOn(const QString &name, qreal dy);
    /// For what a person cannot tell by looking.
    QQuickItem *thing(const QString &name);
    /// Turns the device, or gives the window another size.
    void turn(QSize screen);
    /// What is on the screen once nothing moves any more.
    QImage picture();

    Application &app() { return m_app; }
    /// What the app has complained about so far; empty when all is well.
    static QStringList complaints();

private:
    void scrollTo(const QString &name);
    void swipe(QPointF from, qreal dy);
    void settle();
    QQuickItem *scrollerOf(const QString &name) const;
    QQuickItem *find(const QString &name) const;
    bool isMoving() const;
    bool showsText(const QString &text) const;

    /// Listens to what the app says from before it is made until after it is gone.
    struct Hearing {
        Hearing();
        ~Hearing();
    };

    Hearing m_hearing;
    Application m_app;
    std::unique_ptr<QPointingDevice> m_finger;
};
