// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "tilenode.h"

#include <QMatrix4x4>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRectangleNode>
#include <QSGTexture>
#include <QSGTransformNode>

#include <algorithm>
#include <utility>

namespace {

qint64 bytesOf(const QSGTexture *texture)
{
    return qint64(texture->textureSize().width()) * texture->textureSize().height() * 4;
}

QRectF wholeOf(const QSGTexture *texture)
{
    return {QPointF(), QSizeF(texture->textureSize())};
}

} // namespace

TileNode::TileNode(QQuickWindow *window)
    : m_window(window)
    , m_background(window->createRectangleNode())
    , m_tiles(new QSGTransformNode)
{
    appendChildNode(m_background);
    appendChildNode(m_tiles);
}

TileNode::~TileNode()
{
    qDeleteAll(m_replaced);
    for (const Entry &entry : std::as_const(m_entries))
        delete entry.texture;
}

void TileNode::insert(const TileKey &key, const QImage &image)
{
    QSGTexture *texture = m_window->createTextureFromImage(image, QQuickWindow::TextureIsOpaque);
    if (!texture)
        return;
    Entry &entry = m_entries[key];
    if (entry.texture) {
        m_bytes -= bytesOf(entry.texture);
        m_replaced.append(entry.texture);
    }
    entry = {texture, m_frame, false};
    m_bytes += bytesOf(texture);
}

void TileNode::outdateAll()
{
    for (Entry &entry : m_entries)
        entry.outdated = true;
}

TileNode::State TileNode::state(const TileKey &key, int pixels) const
{
    const auto found = m_entries.constFind(key);
    if (found == m_entries.cend())
        return State::Missing;
    if (found->outdated)
        return State::Outdated;
    return found->texture->textureSize().width() == pixels ? State::Final : State::OtherSize;
}

QSGTexture *TileNode::use(const TileKey &key)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return nullptr;
    found->shown = m_frame;
    return found->texture;
}

void TileNode::show(
    const TileLayout &layout, const MapCamera &camera, const QRectF &area, const QColor &background)
{
    ++m_frame;
    QMatrix4x4 matrix;
    matrix.translate(float(camera.middle().x()), float(camera.middle().y()));
    matrix.rotate(float(-camera.bearing), 0, 0, 1);
    m_tiles->setMatrix(matrix);

    QList<Quad> quads;
    bool isCovered = layout.coversView; // then the ground under the tiles need not be painted
    for (const TileLayout::Slot &slot : layout.visible) {
        if (QSGTexture *texture = use(slot.key)) {
            quads.append({texture, wholeOf(texture), slot.target});
        } else {
            isCovered = false;
            standIn(slot, quads);
        }
    }
    m_background->setRect(isCovered && area.size() == camera.size ? QRectF() : area);
    m_background->setColor(background);
    arrange(quads, layout.unscaled);
    qDeleteAll(std::exchange(m_replaced, {}));
}

void TileNode::standIn(const TileLayout::Slot &slot, QList<Quad> &quads)
{
    for (int levels = 1; levels <= slot.key.z; ++levels) {
        if (QSGTexture *texture = use(slot.key.ancestor(levels))) {
            const int parts = 1 << levels;
            const QSizeF part = QSizeF(texture->textureSize()) / parts;
            const QPointF corner(slot.key.x % parts * part.width(), slot.key.y % parts * part.height());
            quads.append({texture, QRectF(corner, part), slot.target});
            break;
        }
    }
    const QSizeF half = slot.target.size() / 2;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 2; ++column) {
            if (QSGTexture *texture = use(slot.key.child(column, row))) {
                const QPointF corner =
                    slot.target.topLeft() + QPointF(column * half.width(), row * half.height());
                quads.append({texture, wholeOf(texture), QRectF(corner, half)});
            }
        }
    }
}

void TileNode::arrange(const QList<Quad> &quads, bool unscaled)
{
    while (m_images.size() > quads.size()) {
        QSGImageNode *node = m_images.takeLast();
        m_tiles->removeChildNode(node);
        delete node;
    }
    for (qsizetype i = 0; i < quads.size(); ++i) {
        const bool create = i == m_images.size();
        if (create)
            m_images.append(m_window->createImageNode());
        QSGImageNode *node = m_images[i];
        node->setTexture(quads[i].texture);
        node->setFiltering(unscaled ? QSGTexture::Nearest : QSGTexture::Linear);
        node->setSourceRect(quads[i].source);
        node->setRect(quads[i].target);
        if (create) // not before it has a texture: the software renderer reads it at once
            m_tiles->appendChildNode(node);
    }
}

void TileNode::trim(qint64 bytes)
{
    if (m_bytes <= bytes)
        return;
    QList<std::pair<quint64, TileKey>> oldestFirst;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        if (entry->shown != m_frame && entry.key().z > 0) // the world tile is everyone's last resort
            oldestFirst.append({entry->shown, entry.key()});
    std::sort(oldestFirst.begin(), oldestFirst.end(),
        [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[shown, key] : std::as_const(oldestFirst)) {
        if (m_bytes <= bytes)
            break;
        const Entry entry = m_entries.take(key);
        m_bytes -= bytesOf(entry.texture);
        delete entry.texture;
    }
}
