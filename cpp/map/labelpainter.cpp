// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "labelpainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <array>
#include <cmath>
#include <numbers>

namespace {

constexpr qsizetype LongName = 13; // letters
constexpr double LineSpacing = 0.92;

bool isWater(LabelKind kind)
{
    return kind == LabelKind::Sea || kind == LabelKind::Lake || kind == LabelKind::River;
}

bool standsOnItsPlace(LabelKind kind)
{
    return kind == LabelKind::Country || kind == LabelKind::Sea || kind == LabelKind::Lake;
}

QString inTwoLines(QString name)
{
    if (name.size() < LongName)
        return name;
    qsizetype best = -1;
    for (qsizetype i = 0; i < name.size(); ++i)
        if (name[i] == u' ' && (best < 0 || std::abs(2 * i - name.size()) < std::abs(2 * best - name.size())))
            best = i;
    if (best > 0)
        name[best] = u'\n';
    return name;
}

void drawLine(QPainter &painter, const QString &line, const QFont &font, QPointF at, const QColor &color,
    const QColor &halo, const QList<double> &reaches)
{
    // Shaped once, drawn many times from the glyphs: to stroke the letters' outlines takes ten times as long.
    QTextLayout layout(line, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    if (halo.alpha() > 0) {
        painter.setPen(halo);
        for (const double reach : reaches) {
            for (int i = 0; i < 8; ++i) {
                const double angle = i * std::numbers::pi / 4;
                layout.draw(&painter, at + QPointF(std::cos(angle), std::sin(angle)) * reach);
            }
        }
    }
    painter.setPen(color);
    layout.draw(&painter, at);
}

} // namespace

LabelPainter::LabelPainter(const LabelStyle &style)
    : m_style(style)
{
}

QString LabelPainter::written(LabelKind kind, double weight, const QString &name)
{
    Q_UNUSED(weight)
    if (!standsOnItsPlace(kind))
        return name;
    return inTwoLines(kind == LabelKind::Country ? name.toUpper() : name);
}

QFont LabelPainter::font(LabelKind kind, double weight) const
{
    QFont font;
    if (!m_style.family.isEmpty())
        font.setFamily(m_style.family);
    double pixels = 12;
    switch (kind) {
    case LabelKind::Country:
        pixels = weight >= -3 ? 13.5 : 12;
        font.setLetterSpacing(QFont::PercentageSpacing, 112);
        break;
    case LabelKind::Capital:
        pixels = 14;
        font.setWeight(QFont::Bold);
        break;
    case LabelKind::City:
        pixels = 13.5;
        break;
    case LabelKind::Sea:
        pixels = 13;
        font.setLetterSpacing(QFont::PercentageSpacing, 106);
        break;
    case LabelKind::Town:
        pixels = 12.5;
        break;
    case LabelKind::Lake:
    case LabelKind::River:
    case LabelKind::Village:
    case LabelKind::District:
    case LabelKind::Street:
        break;
    }
    font.setItalic(isWater(kind));
    font.setPixelSize(std::max(1, int(std::lround(pixels * m_style.scale))));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QSizeF LabelPainter::size(LabelKind kind, double weight, const QString &written) const
{
    const QFontMetricsF metrics(font(kind, weight));
    double width = 0;
    const QStringList lines = written.split(u'\n');
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const double height = metrics.height() * (1 + (double(lines.size()) - 1) * LineSpacing);
    return {std::ceil(width + 2 * halo()), std::ceil(height + 2 * haloAbove())};
}

QList<double> LabelPainter::reaches() const
{
    if (isWide())
        return {halo(), halo() / 2};
    return {halo()};
}

QImage LabelPainter::picture(
    LabelKind kind, double weight, const QString &written, qreal devicePixelRatio) const
{
    const QSizeF size = this->size(kind, weight, written);
    QImage image((size * devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const QFont font = this->font(kind, weight);
    const QFontMetricsF metrics(font);
    const QColor &color = isWater(kind) ? m_style.water
        : kind == LabelKind::Country    ? m_style.country
                                        : m_style.place;
    double y = haloAbove();
    const QList<double> reaches = this->reaches();
    for (const QString &line : written.split(u'\n')) {
        const double x = (size.width() - metrics.horizontalAdvance(line)) / 2;
        drawLine(
            painter, line, font, {x, y}, color, isWater(kind) ? m_style.waterHalo : m_style.halo, reaches);
        y += metrics.height() * LineSpacing;
    }
    return image;
}

double LabelPainter::dot(LabelKind kind) const
{
    switch (kind) {
    case LabelKind::Capital:
        return 4 * m_style.scale;
    case LabelKind::City:
        return 3.2 * m_style.scale;
    case LabelKind::Town:
        return 2.7 * m_style.scale;
    case LabelKind::Village:
        return 2.2 * m_style.scale;
    default:
        return 0;
    }
}

QImage LabelPainter::dotPicture(LabelKind kind, qreal devicePixelRatio) const
{
    const double radius = dot(kind);
    const int side = int(std::ceil((radius + 1) * 2 * devicePixelRatio));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle(side / devicePixelRatio / 2, side / devicePixelRatio / 2);
    QColor edge = m_style.halo;
    edge.setAlpha(255);
    painter.setPen(QPen(edge, m_style.scale));
    painter.setBrush(m_style.place);
    painter.drawEllipse(middle, radius, radius);
    if (kind == LabelKind::Capital) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(edge);
        painter.drawEllipse(middle, radius * 0.4, radius * 0.4);
    }
    return image;
}
