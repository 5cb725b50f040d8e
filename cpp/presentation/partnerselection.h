// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "partnerfilter.h"
#include "selectionentries.h"
#include "session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// Which partners the visitor wants to see on the map and in the lists, and what there is to choose from: a
/// year of the past, topics, forms, networks, countries, this year's jubilees. Another home begins anew.
class PartnerSelection final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    /// The partners as they were at the end of this year; 0 for today.
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY yearChanged FINAL)
    /// The year of the first known contact; 0 without any.
    Q_PROPERTY(int firstYear READ firstYear NOTIFY firstYearChanged FINAL)
    /// This year.
    Q_PROPERTY(int lastYear READ lastYear NOTIFY lastYearChanged FINAL)
    /// What happened in the year.
    Q_PROPERTY(QList<YearEvent> events READ events NOTIFY eventsChanged FINAL)
    /// What can be chosen; groups with nothing to tell apart are left out.
    Q_PROPERTY(QList<SelectionGroup> groups READ groups NOTIFY groupsChanged FINAL)
    /// Anything is chosen; set to false, nothing is.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    /// The choice that was pressed last. Pressing one chooses it, or lets go of it. A property, as QML is
    /// compiled ahead of time for properties of objects that are handed on, not for their functions.
    Q_PROPERTY(SelectionChoice pressed READ pressed WRITE press NOTIFY pressedChanged FINAL)
    /// What is chosen, in words: "Srbija · kultura".
    Q_PROPERTY(QString told READ told NOTIFY toldChanged FINAL)
    /// How many partners are shown.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    /// The session must outlive it.
    explicit PartnerSelection(Session &session, QObject *parent = nullptr);

    int year() const { return m_filter.year.value_or(0); }
    /// Years outside firstYear to lastYear become the nearest of them; 0 is today.
    void setYear(int year);
    int firstYear() const { return m_firstYear; }
    int lastYear() const { return m_lastYear; }
    QList<YearEvent> events() const { return m_events; }
    QList<SelectionGroup> groups() const { return m_groups; }
    bool isActive() const { return m_filter != PartnerFilter(); }
    QString told() const { return m_told; }
    int count() const { return m_count; }
    const PartnerFilter &filter() const { return m_filter; }
    void setActive(bool active);
    SelectionChoice pressed() const { return m_pressed; }
    void press(const SelectionChoice &choice);

    /// The partners of today with whom something is done about a topic.
    void chooseTopic(const QString &topic);
    /// Back to all partners of today.
    void clear();

Q_SIGNALS:
    void yearChanged();
    void firstYearChanged();
    void lastYearChanged();
    void eventsChanged();
    void groupsChanged();
    void activeChanged();
    void pressedChanged();
    void toldChanged();
    void countChanged();
    /// Other partners are shown than before.
    void filterChanged();

private:
    void setFilter(const PartnerFilter &filter);
    /// Tells everything anew.
    void refresh();

    Session &m_session;
    PartnerFilter m_filter;
    int m_firstYear = 0;
    int m_lastYear = 0;
    int m_count = 0;
    SelectionChoice m_pressed;
    QString m_told;
    QList<YearEvent> m_events;
    QList<SelectionGroup> m_groups;
};
