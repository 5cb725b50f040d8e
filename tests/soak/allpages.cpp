// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "allpages.h"

#include "guide.h"

#include <QQuickItem>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int sizeStep = 25; // percent, as on the page where it is chosen

/// Turns over what can be scrolled, screen by screen.
bool showToTheEnd(Guide &guide)
{
    for (QQuickItem *page : guide.scrollables()) {
        const double end = page->property("originY").toDouble() + page->property("contentHeight").toDouble()
            - page->height();
        for (double y = page->property("contentY").toDouble(); y < end;) {
            y = std::min(end, y + page->height());
            page->setProperty("contentY", y);
            if (!guide.settle())
                return false;
        }
    }
    return true;
}

/// A screen that waits for whoever looks at it.
Options calm(Options options)
{
    options.kiosk.session.idle = options.kiosk.session.idleListening = 1h;
    options.kiosk.session.countdown = 1h;
    options.kiosk.scene = 1h;
    return options;
}
} // namespace

QString showAllPages(const Options &options)
{
    Application application(calm(options));
    Guide guide(application);
    if (!application.start() || !guide.waitForContent() || !guide.waitForHome(options.home))
        return u"the app did not start"_s;
    Preferences &preferences = application.preferences();
    for (int size = Preferences::minimumTextSize(); size <= Preferences::maximumTextSize();
        size += sizeStep) {
        for (const Guide::Stop &stop : guide.stops()) {
            for (const Language language : allLanguages) {
                application.session().setLanguageTag(languageTag(language));
                preferences.setReducedMotion(true);
                preferences.setTextSize(size);
                stop.go();
                if (!guide.settle() || !showToTheEnd(guide))
                    return u"the page %1 does not come to rest (%2, %3 %)"_s.arg(
                        stop.name, languageTag(language), QString::number(size));
            }
        }
    }
    return {};
}
