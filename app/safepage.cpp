// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "safepage.h"

#include "assets.h"
#include "serbianlatintranslator.h"

#include <QFont>
#include <QGuiApplication>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

SafePage::SafePage(const Options &options)
    : m_options(options)
{
    if (!Assets::loadFonts())
        qWarning("a bundled font cannot be used");
    QGuiApplication::setFont(QFont(u"Noto Sans"_s));
}

QStringList SafePage::texts()
{
    QStringList texts;
    for (const Language language : allLanguages) {
        std::unique_ptr<QTranslator> words;
        if (language == Language::SerbianLatin)
            words = std::make_unique<SerbianLatinTranslator>();
        else
            words = std::make_unique<QTranslator>();
        const QString written =
            languageTag(language == Language::SerbianLatin ? Language::Serbian : language);
        const bool loaded = words->load(u":/i18n/partner-cities_"_s + written + u".qm"_s);
        const char *text = QT_TR_NOOP("This screen is out of order for now. Please ask the staff.");
        const QString translated = loaded ? words->translate("SafePage", text) : QString();
        texts.append(translated.isEmpty() ? QString::fromLatin1(text) : translated);
    }
    return texts;
}

bool SafePage::start()
{
    m_engine.setInitialProperties({{u"texts"_s, texts()}});
    m_engine.loadFromModule("PartnerCities", "SafePage");
    if (m_engine.rootObjects().isEmpty())
        return false;
    auto *window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    if (m_options.size.isValid())
        window->resize(m_options.size);
    else
        window->showFullScreen();
    return true;
}
