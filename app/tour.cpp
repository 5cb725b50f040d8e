// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "tour.h"

#include "guide.h"
#include "scrolling.h"

#include <QDir>
#include <QFile>
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
    Screen{"kiosk-3840x2160", {3840, 2160}},
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

/// One way in which the pages are drawn.
struct Manner {
    Preferences::Look look;
    int textSize;

    /// What its pictures' names end in; nothing for the ordinary one.
    QString suffix() const
    {
        QString words;
        if (look != Preferences::Look::Light)
            words += u'-' + Preferences::word(look);
        if (textSize != 100)
            words += u"-text-%1"_s.arg(textSize);
        return words;
    }
};

class TourGuide {
public:
    TourGuide(Application &application, const Options &options)
        : m_application(application)
        , m_guide(application)
        , m_options(options)
    {
    }

    bool draw()
    {
        if (!m_guide.waitForContent())
            return false;
        for (const auto &[name, size] : sizes()) {
            m_application.window()->resize(size);
            for (const Manner &manner : manners()) {
                m_application.preferences().setLook(manner.look);
                m_application.preferences().setTextSize(manner.textSize);
                for (const Guide::Stop &stop : m_guide.stops()) {
                    if (isWanted(stop.name) && !drawPage(name, stop, manner.suffix()))
                        return false;
                }
            }
        }
        if (m_pictures == 0)
            std::fprintf(
                stderr, "no page's name begins with %s\n", qPrintable(m_options.tourPages.join(u", ")));
        return m_pictures > 0;
    }

    int pictures() const { return m_pictures; }

private:
    QList<std::pair<QString, QSize>> sizes() const
    {
        const QSize only = m_options.size;
        if (only.isValid())
            return {{u"%1x%2"_s.arg(only.width()).arg(only.height()), only}};
        QList<std::pair<QString, QSize>> all;
        for (const Screen &screen : screens)
            all.append({QLatin1StringView(screen.name), screen.size});
        return all;
    }

    QList<Manner> manners() const
    {
        using enum Preferences::Look;
        if (m_options.look || m_options.textSize)
            return {{m_options.look.value_or(Light), m_options.textSize.value_or(100)}};
        return {{Light, 100}, {Dark, 100}, {HighContrast, 100}, {Light, Preferences::maximumTextSize()}};
    }

    bool isWanted(const QString &page) const
    {
        return m_options.tourPages.isEmpty()
            || std::ranges::any_of(
                m_options.tourPages, [&](const QString &name) { return page.startsWith(name); });
    }

    QList<Language> languages() const
    {
        return m_options.language ? QList{*m_options.language}
                                  : QList<Language>(allLanguages.begin(), allLanguages.end());
    }

    bool drawPage(const QString &screen, const Guide::Stop &stop, const QString &suffix)
    {
        QList<QImage> begins;
        QList<QImage> ends;
        for (const Language language : languages()) {
            m_application.session().setLanguageTag(languageTag(language));
            stop.go();
            if (!settled(stop.name))
                return false;
            const QString name = screen + u'/' + stop.name + u'-' + languageTag(language) + suffix;
            forget(name + u"-end"_s);
            begins.append(m_application.window()->grabWindow());
            if (!save(begins.constLast(), name))
                return false;
            if (const QList<QQuickItem *> pages = m_guide.scrollables(); !pages.isEmpty()) {
                std::ranges::for_each(pages, &Scrolling::showEnd);
                if (!settled(stop.name))
                    return false;
                ends.append(m_application.window()->grabWindow());
                for (QQuickItem *page : pages)
                    page->setProperty("contentY", page->property("originY"));
                if (!save(ends.constLast(), name + u"-end"_s))
                    return false;
            }
        }
        const QString sheet = u"sheets/"_s + screen + u'-' + stop.name + suffix;
        forget(sheet + u"-end"_s);
        return save(contactSheet(begins), sheet)
            && (ends.isEmpty() || save(contactSheet(ends), sheet + u"-end"_s));
    }

    bool settled(const QString &page)
    {
        if (m_guide.settle())
            return true;
        std::fprintf(stderr, "the page %s does not come to rest\n", qPrintable(page));
        return false;
    }

    QString fileOf(const QString &name) const { return m_options.tourFolder + u'/' + name + u".png"_s; }

    /// Of an earlier tour: what scrolled then may not now.
    void forget(const QString &name) const { QFile::remove(fileOf(name)); }

    bool save(const QImage &picture, const QString &name)
    {
        const QString file = fileOf(name);
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
    const Options &m_options;
    int m_pictures = 0;
};
} // namespace

int runTour(Application &application, const Options &options)
{
    if (!application.start())
        return 1;
    application.preferences().setReducedMotion(true);
    TourGuide tour(application, options);
    if (!tour.draw())
        return 1;
    std::printf(
        "tour: %d pictures in %s\n", tour.pictures(), qPrintable(QDir(options.tourFolder).absolutePath()));
    return 0;
}
