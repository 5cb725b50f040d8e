// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "application.h"

#include <QList>
#include <QString>

#include <functional>

class QQuickItem;

/// Leads through the app's pages without hands, for the tour of pictures and for the self-test.
class Guide {
public:
    /// One page to look at.
    struct Stop {
        QString name; ///< for a file's name
        std::function<void()> go;
        bool takesKeys = true; ///< false: a key leads away from it
    };

    explicit Guide(Application &application);

    /// Waits until the content is there; false when it failed or took over ten seconds.
    bool waitForContent();
    /// Waits until a municipality's content is shown.
    bool waitForHome(const QString &home);
    /// Waits until nothing moves, the map is drawn and a frame was shown; false after ten seconds.
    bool settle();

    /// One stop for each kind of page, with the richest example of the content.
    QList<Stop> stops();
    /// One stop for every page there is for the present home municipality.
    QList<Stop> allStops();

    /// All pages and lists in sight that can be scrolled.
    QList<QQuickItem *> scrollables() const;

private:
    static void call(QObject *object, const char *function, const QString &argument);
    void callPages(const char *function, const QString &argument);
    void openAt(const QString &page);
    void enter(KioskSession::Phase phase);
    /// Of one partnership, or of home.
    void openTimeline(const QString &partnership);
    /// With these marked.
    void openFavourites(const QStringList &keys);
    void selectOnMap(const QString &partner);
    /// Types it into the search.
    void search(const QString &text);

    Application &m_application;
};
