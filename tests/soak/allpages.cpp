// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "allpages.h"

#include "guide.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>

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
} // namespace

bool showAllPages(Application &application)
{
    Guide guide(application);
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
                    return false;
            }
        }
    }
    KioskSession &kiosk = application.kiosk().session();
    const auto isInviting = [&] { return kiosk.phase() == KioskSession::Phase::Inviting; };
    kiosk.setPhase(KioskSession::Phase::InUse); // its end puts back what was set here
    kiosk.setPhase(KioskSession::Phase::Inviting);
    return QTest::qWaitFor(isInviting);
}
