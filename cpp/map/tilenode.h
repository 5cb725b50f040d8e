// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tilelayout.h"

#include <QColor>
#include <QHash>
#include <QSGNode>

class QQuickWindow;
class QSGImageNode;
class QSGRectangleNode;
class QSGTexture;

/// The tiles in the scene graph: keeps their textures, and shows for a missing one what it has of its
/// neighbours in zoom. Lives on the render thread. A transform node: below a plain one the software renderer
/// forgets where the item is.
class TileNode : public QSGTransformNode {
public:
    enum class State { Missing, Outdated, OtherSize, Final };

    explicit TileNode(QQuickWindow *window);
    ~TileNode() override;
    Q_DISABLE_COPY_MOVE(TileNode)

    void insert(const TileKey &key, const QImage &image);
    /// The style has changed: what is there is shown on until it is painted again.
    void outdateAll();
    [[nodiscard]] State state(const TileKey &key, int pixels) const;
    void show(
        const TileLayout &layout, const MapCamera &camera, const QRectF &area, const QColor &background);
    /// Drops what was not shown for longest until the rest fits.
    void trim(qint64 bytes);

private:
    struct Entry {
        QSGTexture *texture = nullptr;
        quint64 shown = 0; // frame
        bool outdated = false;
    };
    struct Quad {
        QSGTexture *texture;
        QRectF source;
        QRectF target;
    };

    QSGTexture *use(const TileKey &key);
    void standIn(const TileLayout::Slot &slot, QList<Quad> &quads);
    void arrange(const QList<Quad> &quads, bool unscaled);

    QQuickWindow *m_window;
    QSGRectangleNode
        *m_background; // while loading, beyond the poles, and in hairlines of the software renderer
    QSGTransformNode *m_tiles;
    QList<QSGImageNode *> m_images; // children of m_tiles, reused in order
    QHash<TileKey, Entry> m_entries;
    QList<QSGTexture *> m_replaced; // image nodes may point to them until the next show()
    quint64 m_frame = 0;
    qint64 m_bytes = 0;
};
