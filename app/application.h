// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "contentloader.h"
#include "contentupdates.h"
#include "favourites.h"
#include "kioskmode.h"
#include "mapsource.h"
#include "options.h"
#include "partnerselection.h"
#include "preferences.h"
#include "reader.h"
#include "searcher.h"
#include "session.h"

#include <QFuture>
#include <QQmlApplicationEngine>
#include <QTimer>
#include <QTranslator>

#include <memory>

class QQuickWindow;

/// The composition root: builds the session and the window and hands each what it needs.
class Application {
public:
    /// Needs a QGuiApplication. What the visitor chose is remembered unless it is a kiosk, a test or a tour.
    explicit Application(const Options &options);
    ~Application();

    /// Opens the window; false when the interface cannot be loaded (told on the log).
    bool start();

    Session &session() { return m_session; }
    Preferences &preferences() { return m_preferences; }
    Favourites &favourites() { return m_favourites; }
    Reader &reader() { return m_reader; }
    KioskMode &kiosk() { return m_kiosk; }
    ContentUpdates &contentUpdates() { return m_updates; }
    Searcher &searcher() { return m_searcher; }
    QQmlApplicationEngine &engine() { return m_engine; }
    /// Null before start().
    QQuickWindow *window() const;

    /// Of the screen: what the command line says, else what the platform says.
    double dotsPerInch() const;

    /// To be called once in main(), before the first Application.
    static void setUp();

private:
    void speak();
    bool remembers() const;
    ContentUpdates::Settings updateSettings() const;
    QString contentFile() const;
    Session::Settings sessionSettings() const;
    Preferences::Values preferredValues() const;
    QStringList markedKeys() const;
    MapFiles mapFiles() const;
    void rememberPreferences();

    Options m_options;
    ContentUpdates m_updates;
    ContentLoader m_loader;
    Session m_session;
    PartnerSelection m_selection;
    Searcher m_searcher;
    Preferences m_preferences;
    Favourites m_favourites;
    Reader m_reader;
    KioskMode m_kiosk;
    Preferences::Values m_remembered; ///< as they are in the settings, or were at the start
    std::unique_ptr<QTranslator> m_translator;
    QTimer m_tidying; ///< after a session
    QFuture<MapSource::Pointer> m_map; ///< the open files of all maps
    QQmlApplicationEngine m_engine;
};
