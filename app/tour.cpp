// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "tour.h"

#include "guide.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QQuickItem>
#include <QQuickWindow>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
struct Screen {
    const char *name;
    QSize size;
};
constexpr std::array screens{
    Screen{"phone-360x800", {360, 800}},
    Screen{"tablet-1280x800", {1280, 800}},
    Screen{"tablet-800x1280", {800, 1280}},
    Screen{"kiosk-1080x1920", {1080, 1920}},
    Screen{"kiosk-1920x1080", {1920, 1080}},
};
constexpr int sheetWidth = 2000;

/// The pictures of one page on one screen: tall ones side by side, wide ones two in a row.
QImage contactSheet(const QList<QImage> &pictures)
{
    constexpr int gap = 10;
    const QSize picture = pictures.constFirst().size();
    const int columns = picture.width() > picture.height() ? 2 : int(pictures.size());
    const int rows = int(pictures.size() + columns - 1) / columns;
    const int width = std::min(picture.width(), (sheetWidth - (columns - 1) * gap) / columns);
    const int height = picture.height() * width / picture.width();

    QImage sheet(columns * (width + gap) - gap, rows * (height + gap) - gap, QImage::Format_RGB32);
    sheet.fill(Qt::darkGray);
    QPainter painter(&sheet);
    for (int i = 0; i < pictures.size(); ++i) {
        const QImage scaled =
            pictures[i].scaled(width, height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(i % columns * (width + gap), i / columns * (height + gap), scaled);
    }
    return sheet;
}

class TourGuide {
public:
    TourGuide(Application &application, const QString &folder)
        : m_application(application)
        , m_guide(application)
        , m_folder(folder)
    {
    }

    bool draw()
    {
        if (!m_guide.waitForContent())
            return false;
        for (const Screen &screen : screens) {
            m_application.window()->resize(screen.size);
            for (const Guide::Stop &stop : m_guide.stops()) {
                if (!drawPage(QLatin1StringView(screen.name), stop))
                    return false;
            }
        }
        return true;
    }

    int pictures() const { return m_pictures; }

private:
    bool drawPage(const QString &screen, const Guide::Stop &stop)
    {
        QList<QImage> begins;
        QList<QImage> ends;
        for (const Language language : allLanguages) {
            m_application.session().setLanguageTag(languageTag(language));
            stop.go();
            m_guide.settle();
            const QString name = screen + u'/' + stop.name + u'-' + languageTag(language);
            begins.append(m_application.window()->grabWindow());
            if (!save(begins.constLast(), name))
                return false;
            if (QQuickItem *page = m_guide.scrollable()) {
                page->setProperty("contentY",
                    page->property("contentHeight").toReal() - page->height()
                        + page->property("originY").toReal());
                m_guide.settle();
                ends.append(m_application.window()->grabWindow());
                if (!save(ends.constLast(), name + u"-end"_s))
                    return false;
            }
        }
        return save(contactSheet(begins), u"sheets/"_s + screen + u'-' + stop.name)
            && (ends.isEmpty()
                || save(contactSheet(ends), u"sheets/"_s + screen + u'-' + stop.name + u"-end"_s));
    }

    bool save(const QImage &picture, const QString &name)
    {
        const QString file = m_folder + u'/' + name + u".png"_s;
        QDir().mkpath(QFileInfo(file).path());
        if (picture.isNull() || !picture.save(file)) {
            std::fprintf(stderr, "%s cannot be written; is the folder writable and the disk not full?\n",
                qPrintable(file));
            return false;
        }
        ++m_pictures;
        return true;
    }

    Application &m_application;
    Guide m_guide;
    QString m_folder;
    int m_pictures = 0;
};
} // namespace

int runTour(Application &application, const QString &folder)
{
    if (!application.start())
        return 1;
    application.engine()
        .singletonInstance<QObject *>("PartnerCities", "Theme")
        ->setProperty("reducedMotion", true);
    TourGuide tour(application, folder);
    if (!tour.draw())
        return 1;
    std::printf("tour: %d pictures in %s\n", tour.pictures(), qPrintable(QDir(folder).absolutePath()));
    return 0;
}
