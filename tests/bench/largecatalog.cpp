// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "largecatalog.h"

#include "serbianlatin.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace {
/// One name in Latin and in Cyrillic script.
struct Name {
    QString latin;
    QString cyrillic;
};

const std::array begins{Name{u"Nova "_s, u"Нова "_s}, Name{u"Stari "_s, u"Стари "_s},
    Name{u"Gornja "_s, u"Горња "_s}, Name{u"Sveti "_s, u"Свети "_s}, Name{u"Mali "_s, u"Мали "_s},
    Name{u"Veliki "_s, u"Велики "_s}};
const std::array syllables{Name{u"ča"_s, u"ча"_s}, Name{u"le"_s, u"ле"_s}, Name{u"ni"_s, u"ни"_s},
    Name{u"go"_s, u"го"_s}, Name{u"be"_s, u"бе"_s}, Name{u"do"_s, u"до"_s}, Name{u"ka"_s, u"ка"_s},
    Name{u"ri"_s, u"ри"_s}, Name{u"ma"_s, u"ма"_s}, Name{u"šu"_s, u"шу"_s}, Name{u"ljo"_s, u"љо"_s},
    Name{u"za"_s, u"за"_s}, Name{u"vi"_s, u"ви"_s}, Name{u"đe"_s, u"ђе"_s}, Name{u"to"_s, u"то"_s},
    Name{u"pa"_s, u"па"_s}, Name{u"žu"_s, u"жу"_s}, Name{u"rje"_s, u"рје"_s}, Name{u"se"_s, u"се"_s},
    Name{u"lu"_s, u"лу"_s}};
const std::array ends{Name{u"vac"_s, u"вац"_s}, Name{u"nica"_s, u"ница"_s}, Name{u"grad"_s, u"град"_s},
    Name{u"burg"_s, u"бург"_s}, Name{u"ov"_s, u"ов"_s}, Name{u"polje"_s, u"поље"_s},
    Name{u"ville"_s, u"вил"_s}, Name{u"stadt"_s, u"штат"_s}, Name{u"njica"_s, u"њица"_s},
    Name{u"by"_s, u"би"_s}};
const std::array kinds{u"Listina o pobratenju"_s, u"Sporazum o sodelovanju"_s, u"Pismo o prijateljstvu"_s,
    u"Izjava o partnerstvu"_s};
const std::array kindsInEnglish{u"Charter of twinning"_s, u"Agreement on cooperation"_s,
    u"Letter of friendship"_s, u"Declaration of partnership"_s};
const std::array topics{u"kultura"_s, u"šport"_s, u"mladi"_s, u"okolje"_s, u"turizem"_s, u"gospodarstvo"_s};
const std::array topicsInEnglish{
    u"culture"_s, u"sport"_s, u"youth"_s, u"environment"_s, u"tourism"_s, u"economy"_s};

class Maker {
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }

    template <typename List> const auto &anyOf(const List &list)
    {
        return list[std::size_t(m_random.bounded(int(list.size())))];
    }

    Name name()
    {
        Name made;
        if (m_random.bounded(6) == 0)
            made = anyOf(begins);
        const int count = m_random.bounded(2, 5);
        QString latin;
        QString cyrillic;
        for (int i = 0; i < count; ++i) {
            const Name &syllable = anyOf(syllables);
            latin += syllable.latin;
            cyrillic += syllable.cyrillic;
        }
        const Name &end = anyOf(ends);
        latin += end.latin;
        cyrillic += end.cyrillic;
        latin[0] = latin[0].toUpper();
        cyrillic[0] = cyrillic[0].toUpper();
        return {made.latin + latin, made.cyrillic + cyrillic};
    }

    int bounded(int most) { return m_random.bounded(most); }

private:
    QRandomGenerator m_random;
};

LocalizedText textOf(const QString &slovenian, const QString &english, const QString &serbian = {})
{
    LocalizedText text;
    text.set(Language::Slovenian, slovenian, TextStatus::Original);
    text.set(Language::English, english, TextStatus::Reviewed);
    if (!serbian.isEmpty()) {
        text.set(Language::Serbian, serbian, TextStatus::Translated);
        text.set(Language::SerbianLatin, serbianLatin(serbian), TextStatus::Derived);
    }
    return text;
}

QString idOf(const char *kind, int number)
{
    return QLatin1StringView(kind) + u'-' + QString::number(number).rightJustified(6, u'0');
}
} // namespace

Catalog largeCatalog(int municipalities, int partnerships, quint32 seed)
{
    constexpr int townsForAHome = 100;
    Maker maker(seed);
    Catalog catalog;
    catalog.info.version = u"1"_s;
    catalog.info.published = *PartialDate::fromEdtf(u"2026");
    catalog.info.title = textOf(u"Veliko"_s, u"Large"_s);
    catalog.info.defaultHome = idOf("town", 0);
    catalog.info.validFrom = *PartialDate::fromEdtf(u"2026");
    catalog.info.minimumApp = u"0.1"_s;
    const QStringList codes{u"SI"_s, u"RS"_s, u"LV"_s, u"DE"_s, u"IT"_s};
    for (const QString &code : codes)
        catalog.countries.insert(code, {code, textOf(u"Država "_s + code, u"Country "_s + code)});
    catalog.sources.insert(u"book"_s, {u"book"_s, {}, u"Book"_s, u"en"_s, {}, {}, {}});
    for (std::size_t i = 0; i < topics.size(); ++i) {
        const QString id = u"topic-%1"_s.arg(i);
        catalog.topics.insert(id, {id, textOf(topics[i], topicsInEnglish[i])});
    }
    QList<Name> names;
    for (int i = 0; i < municipalities; ++i) {
        names.append(maker.name());
        Municipality town;
        town.id = idOf("town", i);
        town.country = maker.anyOf(codes);
        town.name = textOf(names.last().latin, names.last().latin, names.last().cyrillic);
        town.aliases = {names.last().latin + u"u"_s};
        town.isHome = i % townsForAHome == 0;
        town.sources = {u"book"_s};
        catalog.municipalities.insert(town.id, town);
    }
    for (int i = 0; i < partnerships; ++i) {
        const int homes = (municipalities + townsForAHome - 1) / townsForAHome;
        const int home = maker.bounded(homes) * townsForAHome;
        int other = maker.bounded(municipalities);
        if (other == home)
            other = (other + 1) % municipalities;
        const QString latin = names[home].latin + u" – "_s + names[other].latin;
        const int kind = maker.bounded(int(kinds.size()));
        const int topic = maker.bounded(int(topics.size()));
        const int year = 1950 + maker.bounded(75);
        Partnership partnership;
        partnership.id = idOf("pair", i);
        partnership.summary = textOf(u"%1: skupaj za %2."_s.arg(latin, topics[std::size_t(topic)]),
            u"%1: together for %2."_s.arg(latin, topicsInEnglish[std::size_t(topic)]));
        partnership.topics = {u"topic-%1"_s.arg(topic)};
        partnership.sources = {u"book"_s};
        for (const int party : {home, other}) {
            Party one;
            one.municipality = idOf("town", party);
            partnership.parties.append(one);
        }
        Milestone signing;
        signing.id = idOf("agreement", i);
        signing.dates = {{*PartialDate::fromEdtf(QString::number(year)), {}, {}}};
        signing.instrument = textOf(kinds[std::size_t(kind)], kindsInEnglish[std::size_t(kind)]);
        signing.summary = textOf(u"Leta %1 sta župana podpisala: %2."_s.arg(year).arg(latin),
            u"In %1 the mayors of %2 signed it."_s.arg(year).arg(latin));
        signing.sources = {u"book"_s};
        partnership.milestones = {signing};
        catalog.partnerships.insert(partnership.id, partnership);
    }
    return catalog;
}

QStringList typedIn(const Catalog &catalog, int words, quint32 seed)
{
    Maker maker(seed);
    const QStringList ids = catalog.municipalities.keys();
    const auto anyName = [&](Language language) {
        return catalog.municipalities.value(maker.anyOf(ids)).name.in(language);
    };
    QStringList typed;
    for (int i = 0; i < words; ++i) {
        QString whole;
        switch (i % 8) {
        case 0:
        case 1:
        case 2:
            whole = anyName(Language::Slovenian);
            break;
        case 3:
            whole = anyName(Language::Serbian);
            break;
        case 4:
            whole = maker.anyOf(kinds);
            break;
        case 5:
            whole = maker.anyOf(topicsInEnglish);
            break;
        case 6:
            whole = QString::number(1950 + maker.bounded(75));
            break;
        default:
            whole = anyName(Language::Slovenian);
            whole[whole.size() / 2] = u'w'; // a mistake
            break;
        }
        for (qsizetype length = 1; length <= whole.size(); ++length)
            typed.append(whole.first(length));
    }
    return typed;
}
