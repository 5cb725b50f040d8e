// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "qritem.h"

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>

QrItem::QrItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(false);
    setSmooth(false);
    setFillColor(Qt::white);
}

void QrItem::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_code = QrCode::encode(text);
    fit();
    Q_EMIT textChanged();
}

void QrItem::setPreferredSize(qreal size)
{
    if (qFuzzyCompare(size, m_preferredSize))
        return;
    m_preferredSize = size;
    fit();
    Q_EMIT preferredSizeChanged();
}

qreal QrItem::pixelRatio() const
{
    return window() ? window()->effectiveDevicePixelRatio() : 1;
}

int QrItem::modulePixels() const
{
    return std::max(leastModulePixels, int(m_preferredSize * pixelRatio() / m_code->size()));
}

void QrItem::fit()
{
    const qreal side = m_code ? m_code->size() * modulePixels() / pixelRatio() : 0;
    setImplicitSize(side, side);
    update();
}

void QrItem::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange || change == ItemDevicePixelRatioHasChanged)
        fit();
    QQuickPaintedItem::itemChange(change, data);
}

void QrItem::paint(QPainter *painter)
{
    if (!m_code)
        return;
    QImage image = m_code->image(modulePixels());
    image.setDevicePixelRatio(pixelRatio());
    painter->drawImage(QPointF(), image);
}
