// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "qrcode.h"

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include <optional>

/// A QR code on a page: black on white in every theme, each module the same whole number of screen pixels.
///
/// Its implicit size is as near to `preferredSize` as whole modules allow, but never less than eight pixels a
/// module. Put it at whole pixels.
class QrItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// What the code carries; nothing is drawn when it is empty or too long.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    /// How wide and high it should be, in logical pixels.
    Q_PROPERTY(
        qreal preferredSize READ preferredSize WRITE setPreferredSize NOTIFY preferredSizeChanged FINAL)

public:
    explicit QrItem(QQuickItem *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    qreal preferredSize() const { return m_preferredSize; }
    void setPreferredSize(qreal size);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();
    void preferredSizeChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    qreal pixelRatio() const;
    int modulePixels() const;
    void fit();

    static constexpr int leastModulePixels = 8;

    QString m_text;
    qreal m_preferredSize = 0;
    std::optional<QrCode> m_code;
};
