// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QGeoCoordinate>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

/// Something that happened in one year, in the visitor's language.
struct YearEvent {
    Q_GADGET
    QML_VALUE_TYPE(yearEvent)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString parties MEMBER parties)
    Q_PROPERTY(QString milestone MEMBER milestone)
public:
    QString key;
    QString when; ///< as exactly as is known
    QString title;
    QString parties; ///< of the partnership; of an event, what is told about it
    QString milestone; ///< id of the agreement to open; empty when there is nothing to read
    bool operator==(const YearEvent &) const = default;
};

/// One thing to choose partners by.
struct SelectionChoice {
    Q_GADGET
    QML_VALUE_TYPE(selectionChoice)
    Q_PROPERTY(QString group MEMBER group)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(bool chosen MEMBER chosen)
public:
    QString group; ///< key of the group it is in
    QString key;
    QString name;
    int number = 0; ///< how many partners would be shown
    bool chosen = false;
    bool operator==(const SelectionChoice &) const = default;
};

/// Choices of one kind, of which none or one holds.
struct SelectionGroup {
    Q_GADGET
    QML_VALUE_TYPE(selectionGroup)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QList<SelectionChoice> choices MEMBER choices)
public:
    QString key;
    QString title;
    QList<SelectionChoice> choices;
    bool operator==(const SelectionGroup &) const = default;
};

/// A partnership of three or more municipalities.
struct CircleEntry {
    Q_GADGET
    QML_VALUE_TYPE(circleEntry)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QStringList members MEMBER members)
    Q_PROPERTY(QList<QGeoCoordinate> corners MEMBER corners)
    Q_PROPERTY(bool isNetwork MEMBER isNetwork)
public:
    QString key; ///< id of the partnership
    QString name;
    QStringList members; ///< ids of the municipalities with a known place, home among them
    QList<QGeoCoordinate> corners; ///< where they are, in the same order
    bool isNetwork = false;
    bool operator==(const CircleEntry &) const = default;
};
