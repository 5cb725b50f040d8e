// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "application.h"

#include <QMutex>
#include <QQuickView>

#include <functional>
#include <memory>
#include <optional>

class BasemapItem;
class ClusterLayer;
class LabelLayer;

constexpr int Patience = 30'000; // milliseconds

/// Sleeps between events: whoever waits must not be counted as work. False if it takes too long.
[[nodiscard]] bool waitUntil(const std::function<bool()> &holds, int milliseconds = Patience);
void waitFor(int milliseconds);

/// A window with one of the programs' maps, as scenes.h names them.
class MapView {
public:
    MapView(const QString &what, QSize size, const QString &stockFolder);
    Q_DISABLE_COPY_MOVE(MapView)

    void look(double latitude, double longitude, double zoom);
    /// Base map, names, and in the app its content: waits until all of it is on the screen. Since when it is,
    /// in milliseconds since the process was started; nothing if it takes too long.
    [[nodiscard]] std::optional<double> complete();
    [[nodiscard]] bool crowdIsReady();
    /// Waits for a frame later than that number.
    [[nodiscard]] bool nextFrame(int after);
    [[nodiscard]] int frames() const { return m_frames; }
    /// When it was there, in milliseconds since the process was started.
    [[nodiscard]] double firstFrame();
    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    [[nodiscard]] QQuickView *view() const { return m_view.get(); }
    [[nodiscard]] Application *app() const { return m_app.get(); }
    [[nodiscard]] LabelLayer *labels() const { return m_labels; }

private:
    void find(QObject *root);
    /// The frame being synchronized has all there is to show.
    [[nodiscard]] bool isWhole() const;

    // Of the thread that draws, which the windows below end.
    QMutex m_shownMutex;
    bool m_isWholeNext = false; ///< the frame being drawn has all there is to show
    std::optional<double> m_firstShown; ///< milliseconds since the process was started
    std::optional<double> m_wholeShown;

    std::unique_ptr<Application> m_app;
    std::unique_ptr<QQuickView> m_view;
    QQuickWindow *m_window = nullptr;
    QObject *m_map = nullptr;
    BasemapItem *m_basemap = nullptr;
    LabelLayer *m_labels = nullptr;
    ClusterLayer *m_crowd = nullptr;
    int m_frames = 0;
};
