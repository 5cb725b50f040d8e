// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "healthfile.h"
#include "invitations.h"
#include "kiosksession.h"
#include "partnerselection.h"
#include "preferences.h"
#include "servicewatch.h"
#include "staffdoor.h"
#include "touchguard.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QQuickItem>
#include <QVariantMap>

#include <memory>

class QQuickWindow;

/// What makes the app a public screen: sessions, the staff's door, the guard against palms, and word to those
/// who watch over it. Off a kiosk it is there and does nothing.
class KioskMode final : public QObject {
    Q_OBJECT

public:
    struct Settings {
        KioskSession::Settings session;
        StaffDoor::Settings door;
        std::chrono::seconds scene{25}; ///< how long an invitation stays
        double palm = 30; ///< millimetres from which on a contact is no finger
        QString healthFile; ///< empty: none is written
    };

    /// How the program ends, so that the service manager knows whether to start it anew.
    static constexpr int restartCode = 0;
    static constexpr int quitCode = 3;

    /// All must outlive it.
    KioskMode(Settings settings, Session &session, Preferences &preferences, Reader &reader,
        PartnerSelection &selection);

    KioskSession &session() { return m_kiosk; }
    StaffDoor &door() { return m_door; }
    Invitations &invitations() { return m_invitations; }
    /// What the window asks for by name.
    QVariantMap properties();
    /// `dotsPerInch` is the screen's.
    void watch(QQuickWindow *window, double dotsPerInch);
    Health health() const;

private:
    StaffDoor::Settings doorSettings() const;
    void noticePhase();
    void giveFocusBack();
    void fulfil(StaffDoor::Wish wish);
    void forget();

    Settings m_settings;
    Session &m_session;
    Preferences &m_preferences;
    Reader &m_reader;
    PartnerSelection &m_selection;
    KioskSession m_kiosk;
    StaffDoor m_door;
    Invitations m_invitations;
    ServiceWatch m_watch;
    std::unique_ptr<TouchGuard> m_guard;
    std::unique_ptr<HealthFile> m_health;
    QElapsedTimer m_uptime;
    QPointer<QQuickItem> m_focused; ///< by the visitor, for after the question
};
