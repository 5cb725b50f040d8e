// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "audit.h"

#include "contrast.h"
#include "guide.h"
#include "scrolling.h"

#include <QColor>
#include <QQuickItem>
#include <QQuickWindow>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
/// WCAG 2.2, 2.5.5: CSS pixels, which are our logical ones.
constexpr double smallestTarget = 44;
/// Smaller is hard to hit for whoever stands before a kiosk.
constexpr double smallestKioskTarget = 15;
constexpr double millimetresInAnInch = 25.4;

/// Two of the theme's colours that are seen together.
struct Pair {
    const char *above;
    const char *ground;
    bool isText; ///< else a frame or a mark: WCAG 2.2, 1.4.11
};
constexpr std::array pairs{
    Pair{"ink", "paper", true},
    Pair{"ink", "card", true},
    Pair{"ink", "accentSoft", true},
    Pair{"ink", "jubileeSoft", true},
    Pair{"ink", "tag", true},
    Pair{"inkSoft", "paper", true},
    Pair{"inkSoft", "card", true},
    Pair{"inkSoft", "accentSoft", true},
    Pair{"accent", "paper", true},
    Pair{"accent", "card", true},
    Pair{"accent", "accentSoft", true},
    Pair{"accentInk", "accent", true},
    Pair{"jubilee", "card", true},
    Pair{"jubilee", "jubileeSoft", true},
    Pair{"jubileeInk", "jubilee", true},
    Pair{"outline", "paper", false},
    Pair{"outline", "card", false},
    Pair{"focus", "paper", false},
    Pair{"focus", "card", false},
    Pair{"focus", "accentSoft", false},
    // Names on the map, which have a halo of their ground's colour besides.
    Pair{"mapName", "mapLand", true},
    Pair{"mapName", "mapHighlight", true},
    Pair{"mapName", "mapWater", true},
    Pair{"mapName", "mapGreen", true},
    Pair{"mapName", "mapBuiltUp", true},
    Pair{"mapCountryName", "mapLand", true},
    Pair{"mapCountryName", "mapHighlight", true},
    Pair{"mapWaterName", "mapWater", true},
    Pair{"mapWaterName", "mapLand", true},
    Pair{"accent", "mapLand", false},
    Pair{"accent", "mapHighlight", false},
    Pair{"accent", "mapWater", false},
};

Rgb rgbOf(const QObject &theme, const char *token)
{
    const auto color = theme.property(token).value<QColor>();
    return {color.redF(), color.greenF(), color.blueF()};
}

void checkContrast(Application &application, AuditFindings &findings)
{
    const QObject *theme = application.engine().singletonInstance<QObject *>("PartnerCities", "Theme");
    const Preferences::Look before = application.preferences().look();
    for (const auto look :
        {Preferences::Look::Light, Preferences::Look::Dark, Preferences::Look::HighContrast}) {
        application.preferences().setLook(look);
        const double wanted = theme->property("textContrast").toDouble();
        for (const Pair &pair : pairs) {
            constexpr double controlContrast = 3;
            const double least = pair.isText ? wanted : controlContrast;
            const double ratio = contrastRatio(rgbOf(*theme, pair.above), rgbOf(*theme, pair.ground));
            findings.note(pair.isText ? u"contrast of text"_s : u"contrast of controls"_s, ratio >= least,
                u"%1 on %2, %3: %4, not %5"_s
                    .arg(QLatin1StringView(pair.above), QLatin1StringView(pair.ground),
                        Preferences::word(look))
                    .arg(ratio, 0, 'f', 2)
                    .arg(least));
        }
    }
    application.preferences().setLook(before);
}

bool isKioskSize(QSize size)
{
    return std::min(size.width(), size.height()) >= 1000;
}
} // namespace

AuditFindings audit(Application &application, const AuditScope &scope)
{
    AuditFindings findings;
    application.preferences().setReducedMotion(true);
    Guide guide(application);
    if (!guide.waitForContent()) {
        findings.note(u"content"_s, false, u"there is none"_s);
        return findings;
    }
    checkContrast(application, findings);
    QQuickWindow *window = application.window();
    for (const QSize size : scope.sizes) {
        window->resize(size);
        const double smallest = isKioskSize(size)
            ? std::max(smallestTarget, smallestKioskTarget * application.dotsPerInch() / millimetresInAnInch)
            : smallestTarget;
        for (const int textSize : scope.textSizes) {
            application.preferences().setTextSize(textSize);
            for (const Guide::Stop &stop : guide.stops()) {
                for (const Language language : scope.languages) {
                    application.session().setLanguageTag(languageTag(language));
                    stop.go();
                    const QString where = u"%1x%2 %3 % %4 %5"_s.arg(size.width())
                                              .arg(size.height())
                                              .arg(textSize)
                                              .arg(stop.name, languageTag(language));
                    findings.note(u"pages come to rest"_s, guide.settle(), where);
                    PageChecks checks(window, findings, where);
                    checks.texts();
                    checks.targets(smallest);
                    checks.names();
                    if (stop.takesKeys && language == scope.languages.constFirst()
                        && textSize == scope.textSizes.constFirst())
                        checks.keyboard();
                    if (const QList<QQuickItem *> pages = guide.scrollables(); !pages.isEmpty()) {
                        std::ranges::for_each(pages, &Scrolling::showEnd);
                        guide.settle();
                        checks.texts();
                        checks.targets(smallest);
                        checks.names();
                    }
                }
            }
        }
    }
    return findings;
}

int runAudit(Application &application, const Options &options)
{
    activateAccessibility();
    if (!application.start())
        return 1;
    AuditScope scope{{{360, 800}, {800, 360}, {1280, 800}, {800, 1280}, {1080, 1920}, {1920, 1080}},
        QList<Language>(allLanguages.begin(), allLanguages.end()), {100, 150, 200}};
    if (options.size.isValid())
        scope.sizes = {options.size};
    if (options.language)
        scope.languages = {*options.language};
    if (options.textSize)
        scope.textSizes = {*options.textSize};
    const AuditFindings findings = audit(application, scope);

    for (const QString &line : findings.wrong)
        std::printf("%s\n", qPrintable(line));
    std::printf("%-36s %8s %8s\n", "check", "looked", "wrong");
    for (const auto &[check, figures] : findings.checks.asKeyValueRange())
        std::printf("%-36s %8d %8d\n", qPrintable(check), figures.looked, figures.wrong);
    return findings.wrong.isEmpty() ? 0 : 1;
}
