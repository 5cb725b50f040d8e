// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "svgdrawing.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <optional>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype largestFile = 256 * 1024;
constexpr int mostElements = 10'000;
constexpr int deepest = 64;
constexpr int longerSide = 512;

/// Those that Qt draws as everyone does and that need nothing but themselves.
const QSet<QStringView> &knownElements()
{
    static const QSet<QStringView> names{u"svg", u"g", u"defs", u"path", u"rect", u"circle", u"ellipse",
        u"line", u"polyline", u"polygon", u"linearGradient", u"radialGradient", u"stop", u"style", u"title",
        u"desc", u"metadata"};
    return names;
}

/// A reference to something that is not in the file.
bool leadsOut(QStringView css)
{
    for (qsizetype at = css.indexOf(u"url("); at >= 0; at = css.indexOf(u"url(", at + 1)) {
        const QStringView target = css.sliced(at + 4).trimmed();
        if (!target.startsWith(u'#') && !target.startsWith(u"\"#") && !target.startsWith(u"'#"))
            return true;
    }
    return css.contains(u'@') || css.contains(u'\\'); // @import, and letters in disguise
}

std::optional<QString> attributeProblem(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == "href"_L1 && !attribute.value().startsWith(u'#'))
            return u"the drawing refers to \"%1\", which is outside of it"_s.arg(attribute.value().left(60));
        if (leadsOut(attribute.value())
            && (attribute.name() == "style"_L1 || attribute.value().contains(u"url(")))
            return u"the drawing refers to something outside of it"_s;
    }
    return std::nullopt;
}

std::optional<QString> elementProblem(const QXmlStreamReader &xml)
{
    // Programs for drawing keep notes of their own, which nobody draws.
    if (xml.namespaceUri() != "http://www.w3.org/2000/svg"_L1 && !xml.namespaceUri().isEmpty())
        return std::nullopt;
    if (!knownElements().contains(xml.name()))
        return u"the drawing has a <%1>, which is not drawn here"_s.arg(xml.name());
    return attributeProblem(xml.attributes());
}

/// Why a drawing is not taken.
std::optional<QString> problemOf(const QByteArray &svg)
{
    if (svg.size() > largestFile)
        return u"the drawing is larger than 256 KiB"_s;
    QXmlStreamReader xml(svg);
    int elements = 0;
    int depth = 0;
    bool inStyle = false;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            if (!xml.entityDeclarations().isEmpty())
                return u"the drawing declares entities"_s;
            break;
        case QXmlStreamReader::ProcessingInstruction:
            return u"the drawing refers to something outside of it"_s; // a style sheet
        case QXmlStreamReader::StartElement:
            if (depth == 0 && xml.name() != "svg"_L1)
                return u"the file is no SVG drawing"_s;
            if (++elements > mostElements || ++depth > deepest)
                return u"the drawing has more than %1 parts, or %2 within each other"_s.arg(mostElements)
                    .arg(deepest);
            if (const auto problem = elementProblem(xml))
                return problem;
            inStyle = xml.name() == "style"_L1;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            inStyle = false;
            break;
        case QXmlStreamReader::Characters:
            if (inStyle && leadsOut(xml.text()))
                return u"the drawing refers to something outside of it"_s;
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        return u"the drawing is damaged: line %1, %2"_s.arg(xml.lineNumber()).arg(xml.errorString());
    return std::nullopt;
}

bool isEmpty(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(), [](QRgb pixel) { return qAlpha(pixel) > 0; }))
            return false;
    }
    return true;
}
} // namespace

tl::expected<Picture, QString> drawnFromSvg(const QByteArray &svg)
{
    if (const auto problem = problemOf(svg))
        return tl::unexpected(*problem);
    QSvgRenderer renderer;
    renderer.setOptions(QtSvg::Tiny12FeaturesOnly);
    if (!renderer.load(svg) || renderer.viewBoxF().isEmpty())
        return tl::unexpected(u"the drawing is damaged or has no size"_s);
    const QSizeF size = renderer.viewBoxF().size();
    const QSize pixels = size.scaled(longerSide, longerSide, Qt::KeepAspectRatio).toSize();
    if (std::min(pixels.width(), pixels.height()) < longerSide / 8)
        return tl::unexpected(u"the drawing is more than eight times as long as it is wide"_s);

    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    if (isEmpty(image))
        return tl::unexpected(u"there is nothing to be seen in the drawing"_s);

    Picture picture;
    picture.media = Picture::Media::Png;
    picture.width = pixels.width();
    picture.height = pixels.height();
    QBuffer buffer(&picture.bytes);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(image))
        return tl::unexpected(u"the drawing cannot be made a picture: "_s + writer.errorString());
    return picture;
}
