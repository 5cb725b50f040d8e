// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "picturefile.h"

#include "diagnostics.h"
#include "svgdrawing.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace {
constexpr int smallestArms = 128;
constexpr QSize smallestPhotograph(600, 300);

using Problem = tl::unexpected<PictureProblem>;

Problem problem(const QString &message, const QString &remedy)
{
    return Problem({message, remedy});
}

/// The path of a file that is there and lies in the content folder.
tl::expected<QString, PictureProblem> locate(
    const QString &folder, const QString &source, const QString &file)
{
    const QString outside = u"Put the picture beside the TOML file and write its name alone."_s;
    const QString relative = QDir::cleanPath(QFileInfo(source).path() + u'/' + file);
    if (QDir::isAbsolutePath(file) || relative.startsWith(u"../"_s))
        return problem(u"\"%1\" is outside the content folder"_s.arg(file), outside);
    const QFileInfo info(QDir(folder).filePath(relative));
    if (!info.isFile()) {
        const QString nearest = nearestWord(info.fileName(), info.dir().entryList(QDir::Files));
        return problem(u"there is no file \"%1\""_s.arg(file),
            nearest.isEmpty() ? u"Put the picture there, or correct the name."_s
                              : u"Did you mean \"%1\"? Capital letters count."_s.arg(nearest));
    }
    // A link may lead anywhere.
    if (!info.canonicalFilePath().startsWith(QDir(folder).canonicalPath() + u'/'))
        return problem(u"\"%1\" is outside the content folder"_s.arg(file), outside);
    return info.filePath();
}

tl::expected<QByteArray, PictureProblem> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(u"cannot be read: "_s + file.errorString(), u"Make the file readable."_s);
    QByteArray bytes = file.read(Picture::largestSize + 1);
    if (bytes.size() > Picture::largestSize)
        return problem(u"the file is larger than 2 MiB"_s,
            u"Save it smaller: 1920 pixels wide at a quality of 80 % is enough for every screen."_s);
    return bytes;
}

/// Qt takes a JPEG file that was cut off for a whole one that ends in grey.
bool isWhole(const QByteArray &bytes, Picture::Media media)
{
    qsizetype end = bytes.size();
    while (end > 0 && bytes[end - 1] == '\0') // some cameras fill up
        --end;
    return media != Picture::Media::Jpeg || bytes.first(end).endsWith("\xff\xd9");
}

tl::expected<Picture, PictureProblem> readPixels(
    const QString &file, const QByteArray &bytes, Picture::Media media)
{
    const bool isPng = media == Picture::Media::Png;
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, isPng ? "png" : "jpeg");
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QString saveAgain =
        u"Open it in a program for pictures and save it again as %1."_s.arg(isPng ? u"PNG"_s : u"JPEG"_s);
    if (!bytes.startsWith(isPng ? "\x89PNG" : "\xff\xd8\xff"))
        return problem(u"\"%1\" is something else than its name says"_s.arg(file), saveAgain);
    if (const QSize size = reader.size();
        size.width() > Picture::largestSide || size.height() > Picture::largestSide)
        return problem(u"the picture has %1 × %2 pixels"_s.arg(size.width()).arg(size.height()),
            u"Make it smaller, to at most %1 on each side; 1920 × 1080 is enough for every screen."_s.arg(
                Picture::largestSide));
    const QImage image = reader.read();
    if (image.isNull() || !isWhole(bytes, media))
        return problem(u"\"%1\" is damaged or not whole"_s.arg(file), saveAgain);
    if (image.format() == QImage::Format_CMYK8888)
        return problem(u"\"%1\" is in printing colours (CMYK)"_s.arg(file),
            u"Save it again in screen colours (RGB, best sRGB)."_s);
    Picture picture;
    picture.media = media;
    picture.width = image.width();
    picture.height = image.height();
    picture.bytes = bytes;
    return picture;
}

tl::expected<Picture, PictureProblem> largeEnough(const Picture &picture, Picture::Kind kind)
{
    const QString has = u"the picture has %1 × %2 pixels"_s.arg(picture.width).arg(picture.height);
    if (kind == Picture::Kind::Arms && std::max(picture.width, picture.height) < smallestArms)
        return problem(
            has, u"Give one of at least %1 pixels; 512 is better, and SVG the best."_s.arg(smallestArms));
    if (kind == Picture::Kind::Photograph
        && (picture.width < smallestPhotograph.width() || picture.height < smallestPhotograph.height()))
        return problem(has,
            u"Give one of at least %1 × %2 pixels; 1920 × 1080 is best."_s.arg(smallestPhotograph.width())
                .arg(smallestPhotograph.height()));
    return picture;
}

tl::expected<Picture, PictureProblem> readBytes(
    const QString &file, const QByteArray &bytes, Picture::Kind kind)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "png"_L1)
        return readPixels(file, bytes, Picture::Media::Png);
    if (suffix == "jpg"_L1 || suffix == "jpeg"_L1)
        return readPixels(file, bytes, Picture::Media::Jpeg);
    if (suffix == "svg"_L1 && kind == Picture::Kind::Arms)
        return drawnFromSvg(bytes).map_error([](const QString &message) {
            return PictureProblem{message,
                u"Save it as plain SVG with paths, shapes and gradients alone (texts made paths, clones "
                "unlinked), or give a PNG file."_s};
        });
    return problem(u"\"%1\" is no kind of picture that can be shown"_s.arg(file),
        kind == Picture::Kind::Arms
            ? u"Save the arms as SVG or PNG."_s
            : u"Save the photograph as JPEG or PNG, with .jpg or .png in its name."_s);
}
} // namespace

tl::expected<Picture, PictureProblem> readPictureFile(
    const QString &folder, const QString &source, const QString &file, Picture::Kind kind)
{
    return locate(folder, source, file)
        .and_then(bytesOf)
        .and_then([&](const QByteArray &bytes) { return readBytes(file, bytes, kind); })
        .and_then([&](const Picture &picture) { return largeEnough(picture, kind); });
}
