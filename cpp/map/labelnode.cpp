// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "labelnode.h"

#include <QMatrix4x4>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRectangleNode>
#include <QSGRendererInterface>
#include <QSGTexture>
#include <QSGTransformNode>

#include <cmath>
#include <utility>

LabelNode::LabelNode(QQuickWindow *window)
    : m_window(window)
{
    if (window->rendererInterface()->graphicsApi() == QSGRendererInterface::Software) {
        m_sheet = window->createRectangleNode();
        m_sheet->setFlag(QSGNode::OwnedByParent);
        appendChildNode(m_sheet);
    }
}

LabelNode::~LabelNode()
{
    qDeleteAll(m_stale);
    qDeleteAll(m_textures);
}

void LabelNode::setPictures(const QHash<QString, QImage> &pictures, bool anew)
{
    for (auto entry = m_textures.begin(); entry != m_textures.end();) {
        if (anew || !pictures.contains(entry.key())) {
            m_stale.append(entry.value());
            entry = m_textures.erase(entry);
        } else {
            ++entry;
        }
    }
    for (auto picture = pictures.cbegin(); picture != pictures.cend(); ++picture) {
        if (m_textures.contains(picture.key()))
            continue;
        // In the atlas: one draw call for all.
        if (QSGTexture *texture = m_window->createTextureFromImage(picture.value(),
                QQuickWindow::CreateTextureOptions(QQuickWindow::TextureHasAlphaChannel)
                    | QQuickWindow::TextureCanUseAtlas))
            m_textures.insert(picture.key(), texture);
    }
}

void LabelNode::show(const QList<LabelSprite> &sprites, const MapCamera &camera, qreal devicePixelRatio)
{
    const auto whole = [&](double pixels) {
        return std::round(pixels * devicePixelRatio) / devicePixelRatio;
    };
    const QRectF view(QPointF(), camera.size);
    qsizetype used = 0;
    for (const LabelSprite &sprite : sprites) {
        QSGTexture *texture = m_textures.value(sprite.picture);
        const QPointF place = camera.toItem(sprite.place);
        if (!texture || !(sprite.whole.isEmpty() || view.contains(sprite.whole.translated(place))))
            continue;
        const bool create = used == m_slots.size();
        if (create)
            m_slots.append({new QSGTransformNode, m_window->createImageNode()});
        const Slot slot = m_slots[used++];
        const QSizeF size = QSizeF(texture->textureSize()) / devicePixelRatio;
        const QPointF middle = place + sprite.offset;
        QMatrix4x4 matrix;
        QPointF corner(-size.width() / 2, -size.height() / 2);
        if (sprite.angle != 0) {
            matrix.translate(float(middle.x()), float(middle.y()));
            matrix.rotate(float(sprite.angle), 0, 0, 1);
        } else { // on whole pixels: letters are sharp
            corner += middle;
            corner = {whole(corner.x()), whole(corner.y())};
        }
        if (slot.turn->matrix() != matrix)
            slot.turn->setMatrix(matrix);
        slot.image->setTexture(texture);
        slot.image->setFiltering(sprite.angle != 0 ? QSGTexture::Linear : QSGTexture::Nearest);
        slot.image->setSourceRect(QRectF(QPointF(), QSizeF(texture->textureSize())));
        slot.image->setRect(QRectF(corner, size));
        if (create) { // not before it has a texture: the software renderer reads it at once
            slot.image->setFlag(QSGNode::OwnedByParent);
            slot.turn->appendChildNode(slot.image);
            if (m_sheet)
                insertChildNodeBefore(slot.turn, m_sheet);
            else
                appendChildNode(slot.turn);
        }
    }
    while (m_slots.size() > used) {
        const Slot slot = m_slots.takeLast();
        removeChildNode(slot.turn);
        delete slot.turn; // and its child
    }
    qDeleteAll(std::exchange(m_stale, {}));
    if (m_sheet && camera != m_shownFor)
        changeSheet(camera);
    m_shownFor = camera;
}

/// The software renderer adds up what has changed, rectangle by rectangle from the front, and with a hundred
/// names that takes longer than to paint them. All has changed when the map moves: a sheet of clear glass
/// before the names, which costs nothing to paint, says so at once.
void LabelNode::changeSheet(const MapCamera &camera)
{
    m_sheet->setRect(QRectF({}, camera.size));
    m_sheet->setColor(QColor(m_sheet->color().red() == 0 ? 1 : 0, 0, 0, 0)); // two clear colours: a change
}
