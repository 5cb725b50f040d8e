// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "wording.h"

#include "datewords.h"
#include "serbianlatintranslator.h"
#include "terms.h"

#include <QTranslator>
#include <QtTranslation>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {
QString translationFile(Language language)
{
    const Language written = language == Language::SerbianLatin ? Language::Serbian : language;
    return u":/i18n/partner-cities_%1.qm"_s.arg(languageTag(written));
}
} // namespace

Wording::Wording(Language language)
    : m_language(language)
    , m_collator(localeOf(language))
{
    if (language == Language::SerbianLatin)
        m_translator = std::make_unique<SerbianLatinTranslator>();
    else
        m_translator = std::make_unique<QTranslator>();
    if (!m_translator->load(translationFile(language)))
        qWarning("No translation %s", qPrintable(translationFile(language)));
}

Wording::~Wording() = default;
Wording::Wording(Wording &&) noexcept = default;
Wording &Wording::operator=(Wording &&) noexcept = default;

QString Wording::translated(const char *source, int n) const
{
    const QString translation = m_translator->translate("Wording", source, nullptr, n);
    return translation.isNull() ? QString::fromUtf8(source) : translation;
}

QString Wording::date(const PartialDate &date) const
{
    return DateWords(m_language).alone(date);
}

QString Wording::when(const PartialDate &date) const
{
    return DateWords(m_language).when(date);
}

QString Wording::period(const PartialDate &begin, const PartialDate &end) const
{
    return DateWords(m_language).period(begin, end);
}

QString Wording::years(int years) const
{
    //: A number of years, as in "52 years of friendship"
    return translated(QT_TRANSLATE_N_NOOP("Wording", "%n year(s)"), years)
        .replace(u' ', QChar::Nbsp)
        .replace("%n"_L1, QString::number(years));
}

QString Wording::jubilee(const Anniversary &anniversary) const
{
    switch (anniversary.years) {
    //: These stand after "25 years", "50 years" and so on, which they name another way
    case 25:
        return translated(QT_TRANSLATE_NOOP("Wording", "a quarter of a century"));
    case 50:
        return translated(QT_TRANSLATE_NOOP("Wording", "half a century"));
    case 75:
        return translated(QT_TRANSLATE_NOOP("Wording", "three quarters of a century"));
    case 100:
        return translated(QT_TRANSLATE_NOOP("Wording", "a century"));
    default:
        break;
    }
    if (anniversary.rank() >= 10) //: Of 10, 20, 30, 40 years and so on
        return translated(QT_TRANSLATE_NOOP("Wording", "milestone anniversary"));
    //: Of 5, 15, 35 years and so on
    return anniversary.isJubilee() ? translated(QT_TRANSLATE_NOOP("Wording", "special anniversary"))
                                   : QString();
}

QString Wording::since(const PartialDate &date) const
{
    return DateWords(m_language).since(date);
}

QString Wording::formerPartner() const
{
    //: Stands where "since 1975" does: a municipality that no longer takes part in the partnership
    return translated(QT_TRANSLATE_NOOP("Wording", "former partner"));
}

QString Wording::anniversary() const
{
    //: In a calendar, before what is celebrated: "Anniversary (Jesenice – Valjevo): Twinning charter"
    return translated(QT_TRANSLATE_NOOP("Wording", "Anniversary"));
}

QString Wording::anniversaries() const
{
    //: The name of a calendar
    return translated(QT_TRANSLATE_NOOP("Wording", "Anniversaries"));
}

QString Wording::leapDayNote() const
{
    //: Of an anniversary of anything that happened on 29 February, in a year without that day
    return translated(QT_TRANSLATE_NOOP(
        "Wording", "Falls on 29 February; in other years it is celebrated on 28 February."));
}

QString Wording::capitalized(const QString &text) const
{
    return localeOf(m_language).toUpper(text.left(1)) + text.mid(1);
}

QString Wording::distance(double kilometres) const
{
    const QLocale locale = localeOf(m_language);
    const double tenths = std::round(kilometres * 10) / 10; // so that 9.96 is 10 and not 10.0
    return (tenths < 10 ? locale.toString(tenths, 'f', 1) : locale.toString(std::llround(kilometres)))
        + u"\u00A0km"_s;
}

QString Wording::direction(double degrees) const
{
    const double turned = std::fmod(std::fmod(degrees, 360.0) + 360.0, 360.0);
    return translated(compassTerm(int(std::lround(turned / 45.0)) % 8));
}

QString Wording::form(Partnership::Form form) const
{
    return translated(term(form));
}

QString Wording::status(Partnership::Status status) const
{
    return translated(term(status));
}

QString Wording::milestone(Milestone::Kind kind) const
{
    return translated(term(kind));
}

QString Wording::level(Municipality::Level level) const
{
    return translated(term(level));
}

QString Wording::role(Party::Role role) const
{
    return translated(term(role));
}

QString Wording::event(Event::Kind kind) const
{
    return translated(term(kind));
}

QString Wording::insideLine(const QString &label)
{
    return label.first(std::min(label.size(), qsizetype(1))).toLower()
        + label.sliced(std::min(label.size(), qsizetype(1)));
}

QString Wording::textStatus(TextStatus status) const
{
    return translated(term(status));
}

QString Wording::languageName(const QString &tag) const
{
    const char *name = languageTerm(tag);
    return name ? translated(name) : tag;
}

QString Wording::list(const QStringList &items) const
{
    if (items.size() < 2)
        return items.value(0);
    //: The end of a list: %1 is one thing, or several with commas between them, %2 is the last
    return translated(QT_TRANSLATE_NOOP("Wording", "%1 and %2"))
        .arg(items.first(items.size() - 1).join(", "_L1), items.last());
}

int Wording::compare(const QString &a, const QString &b) const
{
    return m_collator.compare(a, b);
}
