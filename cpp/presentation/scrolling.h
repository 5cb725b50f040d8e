// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

/// What keys do to a page that scrolls: arrows, Page, Home, End and Space move it, and what gets the focus
/// comes into sight. The keys are forwarded to it (`Keys.forwardTo`).
class Scrolling : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    /// The Flickable.
    Q_PROPERTY(QQuickItem *flick READ flick WRITE setFlick NOTIFY flickChanged REQUIRED FINAL)
    /// How far an arrow key goes, and how much is seen of what comes next; pixels.
    Q_PROPERTY(qreal step MEMBER m_step NOTIFY stepChanged FINAL)

public:
    explicit Scrolling(QQuickItem *parent = nullptr);

    QQuickItem *flick() const { return m_flick; }
    void setFlick(QQuickItem *flick);

    /// To the real end of a page or list.
    static void showEnd(QQuickItem *flick);

Q_SIGNALS:
    void flickChanged();
    void stepChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void scrollBy(qreal pixels);
    void scrollToEnd(bool last);
    void showFocused();

    QPointer<QQuickItem> m_flick;
    QMetaObject::Connection m_focus;
    qreal m_step = 48;
};
