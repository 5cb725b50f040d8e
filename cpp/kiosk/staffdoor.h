// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDeadlineTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <functional>

/// The way of the staff into a public screen: knocks in a corner, then a PIN.
///
/// Without the hash of a PIN there is no door. Three wrong PINs close it for half a minute, each further one
/// for twice as long, up to a quarter of an hour.
class StaffDoor final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    /// Until the next PIN may be tried; 0 when it may.
    Q_PROPERTY(int secondsClosed READ secondsClosed NOTIFY secondsClosedChanged FINAL)
    Q_PROPERTY(bool exists READ exists CONSTANT FINAL)
    /// What has been typed; to set it to a PIN with a line feed at its end tries it.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged FINAL)
    /// Taps in the corner so far; to add one is to knock.
    Q_PROPERTY(int knocks READ knocks WRITE setKnocks NOTIFY knocksChanged FINAL)
    /// Nothing to be seen; to set it shuts the door.
    Q_PROPERTY(bool shut READ isShut WRITE setShut NOTIFY stateChanged FINAL)
    /// How the screen is doing, a line each; told when the door is opened.
    Q_PROPERTY(QStringList report READ report NOTIFY stateChanged FINAL)
    /// What the staff should do something about, a sentence each; told when the door is opened.
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY stateChanged FINAL)
    /// What the staff want done, once the door is open.
    Q_PROPERTY(Wish wish READ wish WRITE setWish NOTIFY wishChanged FINAL)

public:
    enum class State : quint8 {
        Shut, ///< nothing to be seen
        Asking, ///< for the PIN
        Checking,
        Wrong, ///< the last PIN was
        Open,
    };
    Q_ENUM(State)
    enum class Wish : quint8 { None, Clean, Restart, Quit };
    Q_ENUM(Wish)

    struct Settings {
        QString pinHash; ///< empty: no door
        int knocks = 5; ///< taps in the corner
        std::chrono::milliseconds knockingTime{4000}; ///< within which
        int freeTrials = 3;
        std::chrono::seconds firstWait{30};
        std::chrono::seconds longestWait{900};
        /// Tells how the screen is doing.
        std::function<QStringList()> report = [] { return QStringList(); };
        /// Tells what is wrong with it.
        std::function<QStringList()> warnings = [] { return QStringList(); };
    };

    explicit StaffDoor(Settings settings, QObject *parent = nullptr);
    ~StaffDoor() override;

    State state() const { return m_state; }
    bool exists() const { return !m_settings.pinHash.isEmpty(); }
    int secondsClosed() const;
    QString typed() const { return m_typed; }
    void setTyped(const QString &typed);

    int knocks() const { return m_knocks; }
    void setKnocks(int knocks);
    bool isShut() const { return m_state == State::Shut; }
    void setShut(bool shut);
    QStringList report() const { return m_report; }
    QStringList warnings() const { return m_warnings; }
    Wish wish() const { return m_wish; }
    /// Heard only when the door is open, and shuts it.
    void setWish(Wish wish);

    /// How long the door stays closed after so many wrong PINs in a row.
    static std::chrono::seconds waitAfter(int wrongPins, const Settings &settings);

Q_SIGNALS:
    void stateChanged();
    void typedChanged();
    void secondsClosedChanged();
    void knocksChanged();
    void wishChanged();

private:
    void setState(State state);
    void tryPin(const QString &pin);
    void takeAnswer(bool fits);

    Settings m_settings;
    State m_state = State::Shut;
    QString m_typed;
    QStringList m_report;
    QStringList m_warnings;
    Wish m_wish = Wish::None;
    int m_knocks = 0;
    int m_wrong = 0;
    QDeadlineTimer m_knockingEnds{0};
    QDeadlineTimer m_closedUntil{0};
    QTimer m_second;
    QFutureWatcher<bool> m_answer;
};
