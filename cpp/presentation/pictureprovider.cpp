// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "pictureprovider.h"

#include "contentloader.h"
#include "vocabulary.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace {
using Decoded = tl::expected<QImage, QString>;

/// A picture under way to an Image.
class PictureResponse : public QQuickImageResponse {
public:
    explicit PictureResponse(QFuture<Decoded> decoded)
    {
        decoded.then(this, [this](const Decoded &picture) {
            m_picture = picture;
            // Later: a picture that is decoded at once is there before anybody can listen.
            QMetaObject::invokeMethod(this, &QQuickImageResponse::finished, Qt::QueuedConnection);
        });
    }

    /// The engine lets go of this at once: at the end of the program its thread is gone before the
    /// picture is decoded. It may: what decodes has its own data, and what follows is bound to this.
    void cancel() override { Q_EMIT finished(); }

    QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_picture.value_or(QImage()));
    }
    QString errorString() const override { return m_picture ? QString() : m_picture.error(); }

private:
    Decoded m_picture;
};

/// How large to draw a picture of a size; the way it lies in the file.
QSize drawnSize(const QSize &size, const QSize &requestedSize)
{
    if (requestedSize.isEmpty())
        return size;
    const QSize covering = size.scaled(requestedSize, Qt::KeepAspectRatioByExpanding);
    return covering.width() < size.width() ? covering : size;
}

Decoded load(ContentLoader &loader, const QString &id, const QSize &requestedSize)
{
    const QStringList parts = id.split(u'/');
    const auto kind = valueOf<Picture::Kind>(parts.value(1));
    bool isNumber = false;
    const int position = parts.value(2).toInt(&isNumber);
    if (parts.size() < 3 || parts.size() > 4 || !kind || !isNumber)
        return tl::unexpected(u"no picture can be called \"%1\""_s.arg(id));
    const QByteArray bytes = loader.pictureBytes(parts.first(), *kind, position);
    if (bytes.isEmpty())
        return tl::unexpected(u"there is no picture \"%1\" in the content"_s.arg(id));
    return decodedPicture(bytes, requestedSize).map_error([&](const QString &reason) {
        return u"the picture \"%1\" is damaged: %2"_s.arg(id, reason);
    });
}
} // namespace

Decoded decodedPicture(const QByteArray &bytes, const QSize &requestedSize)
{
    const bool isPng = bytes.startsWith("\x89PNG");
    if (!isPng && !bytes.startsWith("\xff\xd8\xff"))
        return tl::unexpected(u"it is neither PNG nor JPEG"_s);
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, isPng ? "png" : "jpeg");
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > Picture::largestSide || size.height() > Picture::largestSide)
        return tl::unexpected(u"its size is none or too large"_s);
    const bool lies = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    reader.setScaledSize(drawnSize(size, lies ? requestedSize.transposed() : requestedSize));
    QImage image = reader.read();
    if (image.isNull())
        return tl::unexpected(reader.errorString());
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    return image;
}

PictureProvider::PictureProvider(ContentLoader &loader)
    : m_loader(loader)
{
    m_decoders.setMaxThreadCount(2);
    QImageReader::setAllocationLimit(96);
}

QQuickImageResponse *PictureProvider::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    return new PictureResponse(QtConcurrent::run(
        &m_decoders, [this, id, requestedSize] { return load(m_loader, id, requestedSize); }));
}
