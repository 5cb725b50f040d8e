// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "session.h"

#include <QList>
#include <QPointer>
#include <QProcess>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

/// Reads a page aloud, text by text, in the visitor's language, through the program espeak-ng.
///
/// Where that program is not installed, `available` is false and nothing is offered.
class Reader final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(bool available READ isAvailable CONSTANT FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    /// What is read: set it to read all that can be seen of it or scrolled to, in reading order; null ends
    /// it.
    Q_PROPERTY(QQuickItem *page READ page WRITE setPage NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool paused READ isPaused WRITE setPaused NOTIFY stateChanged FINAL)
    /// Which of the page's texts is spoken, from 0; to set it speaks that one from its beginning, be it the
    /// same.
    Q_PROPERTY(int position READ position WRITE setPosition NOTIFY currentChanged FINAL)
    /// What is being spoken: a text, or a button with all its texts; null when nothing is.
    Q_PROPERTY(QQuickItem *current READ current NOTIFY currentChanged FINAL)
    /// Where one may touch without ending the reading: its buttons.
    Q_PROPERTY(QQuickItem *controls READ controls WRITE setControls NOTIFY controlsChanged FINAL)
    /// In percent of the loudest, 10 to 100.
    Q_PROPERTY(int volume READ volume WRITE setVolume NOTIFY volumeChanged FINAL)
    /// A word to say at once, such as the key that was pressed; to set it says it, be it the same. Passed
    /// over while a page is read.
    Q_PROPERTY(QString said READ said WRITE say NOTIFY saidChanged FINAL)

public:
    enum class State : quint8 { Silent, Speaking, Paused };
    Q_ENUM(State)

    /// `program` is the name or path of espeak-ng. The session must outlive the reader.
    Reader(Session &session, const QString &program, QObject *parent = nullptr);
    ~Reader() override;

    bool isAvailable() const { return !m_program.isEmpty(); }
    State state() const { return m_state; }
    QQuickItem *page() const { return m_page; }
    void setPage(QQuickItem *page);
    bool isPaused() const { return m_state == State::Paused; }
    void setPaused(bool paused);
    int position() const { return int(m_at); }
    void setPosition(int position);
    QQuickItem *current() const;
    QQuickItem *controls() const { return m_controls; }
    void setControls(QQuickItem *controls);
    int volume() const { return m_volume; }
    void setVolume(int percent);

    QString said() const { return m_said; }
    void say(const QString &word);

    /// Silent, and as loud as in the beginning: the next visitor is another one.
    void reset();

Q_SIGNALS:
    void stateChanged();
    void currentChanged();
    void volumeChanged();
    void controlsChanged();
    void saidChanged();

protected:
    /// Ends the reading when the window is touched elsewhere (EN 301 549, 5.1.3.5).
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Passage {
        QPointer<QQuickItem> item;
        QString text;
    };
    static void collect(QQuickItem *item, QList<Passage> &passages);
    void setState(State state);
    void stop();
    void speak();
    void goOn();
    void silence();
    void utter(const QString &text);
    void bringIntoSight(const QQuickItem *item) const;

    static constexpr int usualVolume = 60;

    Session &m_session;
    QString m_program;
    QPointer<QQuickItem> m_page;
    QPointer<QQuickItem> m_controls;
    QPointer<QQuickWindow> m_window; ///< listened to while something is read
    QList<Passage> m_passages;
    qsizetype m_at = 0;
    State m_state = State::Silent;
    int m_volume = usualVolume;
    QString m_said;
    QTimer m_limit; ///< a voice that hangs must not hold the screen for ever
    QProcess m_process;
};
