// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "mapcamera.h"

#include <QHash>
#include <QImage>
#include <QRectF>
#include <QSGNode>
#include <QString>

class QQuickWindow;
class QSGImageNode;
class QSGRectangleNode;
class QSGTexture;

/// A small picture pinned to the map.
struct LabelSprite {
    QString picture; ///< by which it is known
    QPointF place; ///< Mercator
    QPointF offset; ///< from there to the middle of the picture, logical pixels
    double angle = 0; ///< degrees
    /// What of the view must be in sight, seen from the place, or the picture is not shown; empty: nothing.
    QRectF whole{};
};

/// The names in the scene graph: one texture a picture, moved and not made anew when the map moves. Lives on
/// the render thread. A transform node: below a plain one the software renderer forgets where the item is.
class LabelNode : public QSGTransformNode {
public:
    explicit LabelNode(QQuickWindow *window);
    ~LabelNode() override;
    Q_DISABLE_COPY_MOVE(LabelNode)

    /// Makes textures of new pictures and drops those that are not among them. All anew if `anew`.
    void setPictures(const QHash<QString, QImage> &pictures, bool anew);
    void show(const QList<LabelSprite> &sprites, const MapCamera &camera, qreal devicePixelRatio);

private:
    void changeSheet(const MapCamera &camera);

    struct Slot {
        QSGTransformNode *turn;
        QSGImageNode *image;
    };

    QQuickWindow *m_window;
    QHash<QString, QSGTexture *> m_textures;
    QList<QSGTexture *> m_stale; // image nodes may point to them until the next show()
    QList<Slot> m_slots;
    QSGRectangleNode *m_sheet = nullptr; ///< only for the software renderer
    MapCamera m_shownFor;
};
