// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sessiondetails.h"

#include <QTimer>

/// One scene of what a screen shows when nobody is here.
struct InvitationScene {
    Q_GADGET
    QML_VALUE_TYPE(invitationScene)
    Q_PROPERTY(QString partner MEMBER partner)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString numeral MEMBER numeral)
    Q_PROPERTY(QString told MEMBER told)
    Q_PROPERTY(bool isToday MEMBER isToday)
    Q_PROPERTY(bool isJubilee MEMBER isJubilee)
public:
    QString partner; ///< id of the partner municipality; empty for home with all its partners
    QString name; ///< of the partner municipality
    QString place; ///< what it is and where
    QString numeral; ///< years of the anniversary
    QString told; ///< the anniversary in words: when, how many years, of what
    bool isToday = false;
    bool isJubilee = false;
    bool operator==(const InvitationScene &) const = default;
};

/// Tells of home's partners, one scene after another, each in the next language: today's or the next
/// anniversary first, then one partner after another with its own.
class Invitations final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The scene that is shown; set to false it rests where it is.
    Q_PROPERTY(bool running READ isRunning WRITE setRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(InvitationScene scene READ scene NOTIFY sceneChanged FINAL)

public:
    /// How long a scene stays. The session must outlive it.
    Invitations(Session &session, std::chrono::seconds each, QObject *parent = nullptr);

    bool isRunning() const { return m_timer.isActive(); }
    /// Starting begins with the first scene, in the session's language.
    void setRunning(bool running);
    const InvitationScene &scene() const { return m_scene; }
    /// All scenes in the session's language.
    QList<InvitationScene> scenes() const;

Q_SIGNALS:
    void runningChanged();
    void sceneChanged();

private:
    void showNext();
    void show();

    Session &m_session;
    QTimer m_timer;
    qsizetype m_at = 0;
    qsizetype m_language = 0; ///< its place among all
    InvitationScene m_scene;
};
