// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reader.h"

#include <QDateTime>
#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <QWindow>

#include <chrono>
#include <functional>
#include <optional>

/// The life of a public screen: it invites, somebody uses it, it asks whether they are still there, and
/// begins anew for the next one.
///
/// Off a kiosk the phase is always Off and nothing happens.
class KioskSession final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// To set it is to do what leads there: InUse begins a session or says that somebody is still here,
    /// Inviting ends the session, Cleaning locks the screen for a while.
    Q_PROPERTY(Phase phase READ phase WRITE setPhase NOTIFY phaseChanged FINAL)
    /// Until the session ends, or until the screen is cleaned.
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged FINAL)
    /// The question whether somebody is still here is asked aloud too.
    Q_PROPERTY(bool asksAloud READ asksAloud CONSTANT FINAL)
    /// Something was read aloud in this session: whoever is here may not see well.
    Q_PROPERTY(bool listening READ isListening NOTIFY listeningChanged FINAL)
    /// By how many pixels what stands still is moved at present, so that it does not burn in.
    Q_PROPERTY(QPoint drift READ drift NOTIFY driftChanged FINAL)

public:
    enum class Phase : quint8 {
        Off, ///< no kiosk
        Inviting, ///< nobody is here
        InUse,
        Asking, ///< nobody has touched it for long: are they still here?
        Cleaning, ///< takes no touches
        Resting, ///< dark: nobody comes at night
    };
    Q_ENUM(Phase)

    struct Settings {
        bool isKiosk = false;
        /// Without a touch, before it asks.
        std::chrono::milliseconds idle{90'000};
        /// The same once something was read aloud: who listens touches seldom.
        std::chrono::milliseconds idleListening{300'000};
        /// From the question to the end (WCAG 2.2.1 asks for 20 at least).
        std::chrono::seconds countdown{30};
        std::chrono::seconds cleaning{60};
        /// How long a second of the two lasts; shorter where time is run through faster.
        std::chrono::milliseconds second{1000};
        bool asksAloud = true;
        /// When the screen goes dark and when it comes back, local time; without both it never does.
        std::optional<QTime> nightBegins;
        std::optional<QTime> nightEnds;
        std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); };
    };

    /// The reader must outlive it.
    KioskSession(Settings settings, Reader &reader, QObject *parent = nullptr);

    Phase phase() const { return m_phase; }
    void setPhase(Phase phase);
    int secondsLeft() const { return m_secondsLeft; }
    bool asksAloud() const { return m_settings.asksAloud; }
    bool isListening() const { return m_listening; }
    QPoint drift() const { return m_drift; }
    /// How many sessions have begun since the start.
    int sessions() const { return m_sessions; }

    /// Listens to what is touched in this window.
    void watch(QWindow *window);

    /// Where the clock says it is night, by the settings.
    bool isNight() const;

Q_SIGNALS:
    void phaseChanged();
    void secondsLeftChanged();
    void listeningChanged();
    void driftChanged();
    /// Somebody is here.
    void begun();
    /// Nothing of the visitor may be kept. Sent before phaseChanged() tells of Inviting.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter(Phase phase);
    void end();
    void waitForTouches();
    void noticeReading();
    void setListening(bool listening);
    void count();
    void lookAtTheClock();

    Settings m_settings;
    Reader &m_reader;
    QPointer<QWindow> m_window;
    QTimer m_idle;
    QTimer m_second;
    QTimer m_minute;
    Phase m_phase = Phase::Off;
    int m_secondsLeft = 0;
    int m_sessions = 0;
    int m_step = 0; ///< of the drift
    QPoint m_drift;
    bool m_listening = false;
};
