// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "kioskmode.h"

#include "memory.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

KioskMode::KioskMode(Settings settings, Session &session, Preferences &preferences, Reader &reader,
    PartnerSelection &selection)
    : m_settings(std::move(settings))
    , m_session(session)
    , m_preferences(preferences)
    , m_reader(reader)
    , m_selection(selection)
    , m_kiosk(m_settings.session, reader)
    , m_door(doorSettings())
    , m_invitations(session, m_settings.scene)
    , m_watch(ServiceWatch::Wanted::fromEnvironment())
{
    if (m_settings.session.isKiosk)
        keepMemoryForMonths();
    m_uptime.start();
    connect(&m_kiosk, &KioskSession::begun, this, [this] {
        m_invitations.setRunning(false);
        m_session.reset();
    });
    connect(&m_kiosk, &KioskSession::ended, this, &KioskMode::forget);
    connect(&m_kiosk, &KioskSession::phaseChanged, this, &KioskMode::noticePhase);
    connect(&m_door, &StaffDoor::wishChanged, this, [this] { fulfil(m_door.wish()); });
    if (!m_settings.healthFile.isEmpty())
        m_health = std::make_unique<HealthFile>(m_settings.healthFile, [this] { return health(); });
    noticePhase();
}

StaffDoor::Settings KioskMode::doorSettings() const
{
    StaffDoor::Settings settings = m_settings.door;
    settings.report = [this] { return health().told(); };
    settings.warnings = [this] { return health().warnings(m_session.wording()); };
    return settings;
}

QVariantMap KioskMode::properties()
{
    return {{u"kiosk"_s, QVariant::fromValue(&m_kiosk)}, {u"door"_s, QVariant::fromValue(&m_door)},
        {u"invitations"_s, QVariant::fromValue(&m_invitations)}};
}

void KioskMode::watch(QQuickWindow *window, double dotsPerInch)
{
    if (!m_settings.session.isKiosk)
        return;
    m_watch.watch(window);
    m_kiosk.watch(window);
    m_guard = std::make_unique<TouchGuard>(TouchGuard::Limits{.palm = m_settings.palm / 25.4 * dotsPerInch});
    connect(window, &QQuickWindow::activeFocusItemChanged, this, [this, window] {
        if (m_kiosk.phase() == KioskSession::Phase::InUse
            && window->activeFocusItem() != window->contentItem())
            m_focused = window->activeFocusItem();
    });
    connect(&m_kiosk, &KioskSession::begun, this, [this] { m_focused = nullptr; });
    const auto guard = [this, window] { window->installEventFilter(m_guard.get()); };
    guard();
    // The reader listens to the window too while it reads: the guard is to be asked before it.
    connect(&m_reader, &Reader::stateChanged, m_guard.get(), guard);
}

void KioskMode::giveFocusBack()
{
    if (m_kiosk.phase() == KioskSession::Phase::InUse && m_focused)
        m_focused->forceActiveFocus();
}

void KioskMode::noticePhase()
{
    // When the window has followed.
    QMetaObject::invokeMethod(this, &KioskMode::giveFocusBack, Qt::QueuedConnection);
    m_invitations.setRunning(m_kiosk.phase() == KioskSession::Phase::Inviting);
}

void KioskMode::forget()
{
    m_reader.reset();
    m_preferences.reset();
    m_selection.clear();
    m_session.reset();
    m_door.setShut(true);
    QGuiApplication::clipboard()->clear();
}

void KioskMode::fulfil(StaffDoor::Wish wish)
{
    switch (wish) {
    case StaffDoor::Wish::None:
        return;
    case StaffDoor::Wish::Clean:
        return m_kiosk.setPhase(KioskSession::Phase::Cleaning);
    case StaffDoor::Wish::Restart:
        m_watch.stopping();
        return QCoreApplication::exit(restartCode);
    case StaffDoor::Wish::Quit:
        m_watch.stopping();
        return QCoreApplication::exit(quitCode);
    }
}

Health KioskMode::health() const
{
    Health health;
    health.appVersion = QCoreApplication::applicationVersion();
    health.contentVersion = m_session.contentVersion();
    health.contentValidUntil = m_session.catalog().info.validUntil;
    health.isClockWrong = !m_session.knowsToday();
    health.isContentExpired = m_session.knowsToday() && !health.contentValidUntil.isNull()
        && m_session.today() > health.contentValidUntil.latest();
    health.uptime = std::chrono::seconds(m_uptime.elapsed() / 1000);
    health.frameAge = m_watch.sinceFrame();
    health.memory = HealthFile::residentMemory();
    health.sessions = m_kiosk.sessions();
    health.lastError = HealthFile::lastError();
    return health;
}
