// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QImage>
#include <QQuickAsyncImageProvider>
#include <QThreadPool>

#include <tl/expected.hpp>

class ContentLoader;

/// Draws the content's pictures: image://pictures/MUNICIPALITY/arms/0/VERSION,
/// image://pictures/MUNICIPALITY/photograph/2/VERSION. The version of the content only tells names apart.
///
/// They are read on the loader's thread and decoded on threads of its own, no larger than asked for: as large
/// as covers the requested size. One that is not there or is damaged is an error of its Image.
class PictureProvider : public QQuickAsyncImageProvider {
public:
    /// The loader must outlive the provider. Bounds what any picture in this program may take to 96 MiB.
    explicit PictureProvider(ContentLoader &loader);

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

private:
    ContentLoader &m_loader;
    QThreadPool m_decoders;
};

/// A PNG or JPEG picture, upright and in sRGB; with a requested size that has two sides, just large enough to
/// cover it, and never larger than it is. Otherwise why it cannot be shown, in English.
tl::expected<QImage, QString> decodedPicture(const QByteArray &bytes, const QSize &requestedSize);
