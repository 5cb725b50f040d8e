// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "entries.h"
#include "favourites.h"
#include "keepsakes.h"
#include "sessiondetails.h"

/// What a visitor can take along from a page, and the taking: to the calendar, the map, the contacts or the
/// clipboard of this device, or by QR code to another one.
///
/// It is about one milestone, one event, one partner municipality, or what is marked; when none of these is
/// set, about all dates of home.
class HandOff : public SessionDetails {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString milestone READ milestone WRITE setMilestone NOTIFY changed FINAL)
    Q_PROPERTY(QString municipality READ municipality WRITE setMunicipality NOTIFY changed FINAL)
    Q_PROPERTY(QString event READ event WRITE setEvent NOTIFY changed FINAL)
    Q_PROPERTY(Favourites *favourites READ favourites WRITE setFavourites NOTIFY changed FINAL)
    /// What can be done on this device; nothing on a kiosk, which belongs to everybody.
    Q_PROPERTY(QList<KeepsakeEntry> actions READ actions NOTIFY changed FINAL)
    /// What can be given to a phone by a QR code.
    Q_PROPERTY(QList<KeepsakeEntry> codes READ codes NOTIFY changed FINAL)
    /// What the calendar has to do without; empty when nothing.
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    /// How the last taking went, in the visitor's language; empty before.
    Q_PROPERTY(QString result READ result NOTIFY resultChanged FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY resultChanged FINAL)
    /// The file written last, with its path; empty when the last taking wrote none.
    Q_PROPERTY(QString savedFile READ savedFile NOTIFY resultChanged FINAL)

public:
    explicit HandOff(QObject *parent = nullptr);

    QString milestone() const { return m_milestone; }
    void setMilestone(const QString &id);
    QString municipality() const { return m_municipality; }
    void setMunicipality(const QString &id);
    QString event() const { return m_event; }
    void setEvent(const QString &id);
    Favourites *favourites() const { return m_favourites; }
    void setFavourites(Favourites *favourites);

    QList<KeepsakeEntry> actions() const;
    QList<KeepsakeEntry> codes() const;
    QString note() const { return m_note; }
    QString result() const { return m_result; }
    bool hasFailed() const { return m_failed; }
    QString savedFile() const { return m_savedFile; }

    /// Where files are saved: the visitor's downloads, else documents.
    void setFolder(const QString &folder) { m_folder = folder; }

    /// Takes what an entry of `actions` is about.
    Q_INVOKABLE void keep(const QString &key);
    /// Lets the device show the file written last.
    Q_INVOKABLE void openSaved();

Q_SIGNALS:
    void resultChanged();

protected:
    void take() override;

private:
    enum class About : quint8 { Home, Milestone, Event, Partner, Favourites };
    About about() const;
    void takeFavourites(const Keepsakes &keepsakes);
    QString fileName() const;
    void addCalendar(const Keepsakes &keepsakes);
    void addPlace(const VisitingCard &card);
    void addText(const QString &text);
    void save(const QString &suffix, const QByteArray &bytes);
    void open(const QUrl &url, const QString &otherwise);
    void tell(const QString &result, bool failed, const QString &file = {});

    QString m_folder;
    QString m_milestone;
    QString m_municipality;
    QString m_event;
    QPointer<Favourites> m_favourites;
    QList<KeepsakeEntry> m_entries;
    CalendarChoice m_calendar;
    QByteArray m_calendarFile;
    QByteArray m_cardFile;
    QString m_place; ///< geo URI
    QString m_text;
    QString m_note;
    QString m_result;
    QString m_savedFile;
    bool m_failed = false;
};
