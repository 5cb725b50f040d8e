// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "contentslots.h"
#include "session.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class QQuickWindow;

/// Shows content that has arrived: at the start, and while nobody uses the app. A frame with it confirms it;
/// when none comes, the content from before is shown again.
///
/// Without content of a town's own it is there and does nothing.
class ContentUpdates final : public QObject {
    Q_OBJECT

public:
    struct Settings {
        QString folder; ///< with the slots; empty: content never changes
        PackageRules rules;
        QDate notBefore; ///< the clock is wrong when it is before this day
        std::function<QDate()> today = &QDate::currentDate;
        std::chrono::milliseconds patience{30'000}; ///< with new content that shows no frame
        std::chrono::milliseconds pace{60'000}; ///< from one look at what waits to the next
    };

    explicit ContentUpdates(Settings settings);

    /// The file to start with; empty: none of the town's own.
    QString firstFile() const { return m_shown.file; }
    /// What is shown is out of date.
    bool isExpired() const { return m_shown.isExpired; }
    /// Both must outlive it, and the window too.
    void watch(ContentLoader &loader, Session &session, QQuickWindow *window);
    /// Whether content may be changed now: nobody is using the app.
    void setIdle(bool idle);

private:
    bool isOn() const { return m_slots.has_value(); }
    ContentClock clock() const;
    void tell() const;
    void show(const ContentChoice &choice);
    void lookForNext();
    void noticeContent();
    void noticeFrame();
    void goBack();

    Settings m_settings;
    std::optional<ContentSlots> m_slots;
    ContentChoice m_shown;
    ContentLoader *m_loader = nullptr;
    Session *m_session = nullptr;
    QQuickWindow *m_window = nullptr;
    QTimer m_look;
    QTimer m_patience;
    int m_framesToCome = 0; ///< until what is shown is confirmed; 0: it is, or its content is not there yet
    bool m_isConfirmed = false;
};
