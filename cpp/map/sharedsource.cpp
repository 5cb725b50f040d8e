// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "sharedsource.h"

#include <QtConcurrentRun>
#include <QUrl>

#include <memory>
#include <utility>

namespace {
QString fileNameOf(const QString &source)
{
    if (source.startsWith(QLatin1StringView("qrc:")))
        return QLatin1Char(':') + QUrl(source).path();
    if (source.startsWith(QLatin1StringView("file:")))
        return QUrl(source).toLocalFile();
    return source;
}

/// What was asked for last. It keeps no file open that no map needs.
struct Last {
    MapFiles files;
    QFuture<MapSource::Pointer> opening; ///< until it is done
    std::weak_ptr<const MapSource> opened;
};
} // namespace

QFuture<MapSource::Pointer> openSharedSource(const MapFiles &files)
{
    static Last last;
    const MapFiles named{fileNameOf(files.base), fileNameOf(files.relief), fileNameOf(files.streets)};
    if (named == last.files) {
        if (last.opening.isValid() && last.opening.isFinished()) {
            last.opened = last.opening.result();
            const QFuture<MapSource::Pointer> done = std::exchange(last.opening, {});
            return done;
        }
        if (last.opening.isValid())
            return last.opening;
        if (MapSource::Pointer opened = last.opened.lock())
            return QtFuture::makeReadyValueFuture(std::move(opened));
    }
    last = {named, QtConcurrent::run([named] { return MapSource::open(named); }), {}};
    return last.opening;
}
