// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QPointingDevice>
#include <QSet>
#include <QTimer>
#include <QTouchEvent>

#include <chrono>

/// Keeps what is no finger's touch from a public screen's window: the third contact and more, palms and
/// sleeves, and what lies on the glass for long, such as a drop or dirt.
///
/// A contact that is refused stays so until it is lifted; the others go on as if it were not there. What it
/// had begun is cancelled.
class TouchGuard final : public QObject {
    Q_OBJECT

public:
    struct Limits {
        int contacts = 2; ///< at the same time
        /// More than these within this time are a hand laid down: none of them is a touch. (Where the system
        /// tells no sizes, as under Wayland with Qt 6.8, this is how a palm is known.)
        std::chrono::milliseconds together{100};
        double palm = 0; ///< from this width or height on, in logical pixels; 0: sizes are not looked at
        std::chrono::milliseconds held{10000}; ///< longer than that is no touch
    };

    explicit TouchGuard(Limits limits, QObject *parent = nullptr);

    /// To be installed last: filters are asked the latest first, and those before must not hear of what is
    /// refused.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Contact {
        QElapsedTimer since;
        bool refused = false;
    };

    void note(const QTouchEvent &event);
    /// Hands the window what is left of an event without the refused contacts.
    void passOn(QObject *window, const QTouchEvent &event);
    void cancel(QObject *window, const QPointingDevice *device);
    void refuseHeld();

    Limits m_limits;
    QHash<int, Contact> m_contacts;
    QTimer m_held; ///< until the oldest contact is held for too long
    QPointer<QObject> m_window;
    QPointer<const QPointingDevice> m_device;
    bool m_passing = false; ///< the event is our own
};
