// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogreader.h"

#include "contrast.h"

using namespace Qt::StringLiterals;

CatalogReader::CatalogReader(Database &database)
    : m_reading(database)
    , m_event(m_reading, u"event"_s,
          u"SELECT kind, begins, ends, only_planned, title, summary, place, partnership, network"
          " FROM event WHERE id = ?1"_s)
    , m_eventMunicipality(m_reading, u"event_municipality"_s,
          u"SELECT municipality FROM event_municipality WHERE event = ?1 ORDER BY position"_s)
    , m_eventSource(m_reading, u"event_source"_s,
          u"SELECT source FROM event_source WHERE event = ?1 ORDER BY position"_s)
    , m_partnership(m_reading, u"partnership"_s,
          u"SELECT form, status, title, summary, easy FROM partnership WHERE id = ?1"_s)
    , m_party(m_reading, u"party"_s,
          u"SELECT role, municipality, network, has_left, left_on FROM party WHERE partnership = ?1"
          " ORDER BY position"_s)
    , m_topic(m_reading, u"partnership_topic"_s,
          u"SELECT topic FROM partnership_topic WHERE partnership = ?1 ORDER BY position"_s)
    , m_partnershipSource(m_reading, u"partnership_source"_s,
          u"SELECT source FROM partnership_source WHERE partnership = ?1 ORDER BY position"_s)
    , m_milestone(m_reading, u"milestone"_s,
          u"SELECT id, kind, place, instrument, summary FROM milestone WHERE partnership = ?1 ORDER BY position"_s)
    , m_date(m_reading, u"milestone_date"_s,
          u"SELECT date, source, note FROM milestone_date WHERE milestone = ?1 ORDER BY position"_s)
    , m_point(m_reading, u"milestone_point"_s,
          u"SELECT body FROM milestone_point WHERE milestone = ?1 ORDER BY position"_s)
    , m_language(m_reading, u"milestone_language"_s,
          u"SELECT language FROM milestone_language WHERE milestone = ?1 ORDER BY position"_s)
    , m_signatory(m_reading, u"signatory"_s,
          u"SELECT name, office, municipality, on_behalf_of"
          " FROM signatory WHERE milestone = ?1 ORDER BY position"_s)
    , m_milestoneSource(m_reading, u"milestone_source"_s,
          u"SELECT source FROM milestone_source WHERE milestone = ?1 ORDER BY position"_s)
    , m_network(
          m_reading, u"network"_s, u"SELECT name, acronym, founded, summary FROM network WHERE id = ?1"_s)
    , m_field(m_reading, u"network_field"_s,
          u"SELECT name FROM network_field WHERE network = ?1 ORDER BY position"_s)
    , m_networkSource(m_reading, u"network_source"_s,
          u"SELECT source FROM network_source WHERE network = ?1 ORDER BY position"_s)
    , m_municipality(m_reading, u"municipality"_s,
          u"SELECT level, country, region, name, latitude, longitude, is_home, summary, website, local_name,"
          " accent, contact FROM municipality WHERE id = ?1"_s)
    , m_alias(m_reading, u"municipality_alias"_s,
          u"SELECT alias FROM municipality_alias WHERE municipality = ?1 ORDER BY position"_s)
    , m_municipalitySource(m_reading, u"municipality_source"_s,
          u"SELECT source FROM municipality_source WHERE municipality = ?1 ORDER BY position"_s)
    , m_picture(m_reading, u"picture"_s,
          u"SELECT kind, position, media_type, width, height, alt, caption, rights, credit, source"
          " FROM picture WHERE municipality = ?1 ORDER BY kind, position"_s)
    , m_pictureBytes(m_reading, u"picture"_s,
          u"SELECT bytes FROM picture WHERE municipality = ?1 AND kind = ?2 AND position = ?3"_s)
    , m_source(m_reading, u"source"_s,
          u"SELECT publisher, title, language, published, checked, url FROM source WHERE id = ?1"_s)
{
}

tl::expected<ContentInfo, StorageError> CatalogReader::info()
{
    readInfo();
    return m_reading.result(m_catalog.info);
}

tl::expected<Catalog, StorageError> CatalogReader::all()
{
    m_withBytes = true;
    readInfo();
    readLists();
    m_events = idsOf(u"SELECT id FROM event"_s);
    m_partnerships = idsOf(u"SELECT id FROM partnership"_s);
    m_networks = idsOf(u"SELECT id FROM network"_s);
    m_municipalities = idsOf(u"SELECT id FROM municipality"_s);
    m_sources = idsOf(u"SELECT id FROM source"_s);
    readWanted();
    return m_reading.result(m_catalog);
}

tl::expected<Catalog, StorageError> CatalogReader::around(const QString &municipality)
{
    readInfo();
    readLists();
    m_municipalities = idsOf(u"SELECT id FROM municipality WHERE id = ?1"_s, municipality);
    m_partnerships = idsOf(u"SELECT partnership FROM party WHERE municipality = ?1"_s, municipality);
    m_events = idsOf(u"SELECT event FROM event_municipality WHERE municipality = ?1"_s, municipality);
    for (const QString &partnership : std::as_const(m_partnerships))
        m_events += idsOf(u"SELECT id FROM event WHERE partnership = ?1"_s, partnership);
    QSet<QString> networks;
    for (const QString &membership :
        idsOf(u"SELECT partnership FROM party WHERE municipality = ?1 AND has_left = 0"_s, municipality)) {
        networks += idsOf(u"SELECT network FROM party"
                          " WHERE partnership = ?1 AND network IS NOT NULL AND has_left = 0"_s,
            membership);
    }
    for (const QString &network : std::as_const(networks))
        m_events += idsOf(u"SELECT id FROM event WHERE network = ?1"_s, network);
    m_networks = idsOf(u"SELECT id FROM network"_s);
    readWanted();
    return m_reading.result(m_catalog);
}

void CatalogReader::readInfo()
{
    Rows rows(m_reading, u"package"_s,
        u"SELECT version, published, title, default_home, valid_from, valid_until, minimum_app FROM package"_s);
    if (!rows.next())
        return m_reading.damaged(u"package: has no row"_s);
    ContentInfo &info = m_catalog.info;
    info.version = rows.version(0);
    info.published = rows.date(1);
    info.title = rows.phrase(2);
    info.defaultHome = rows.id(3);
    info.validFrom = rows.date(4);
    info.validUntil = rows.optionalDate(5);
    info.minimumApp = rows.version(6);
    if (rows.next())
        rows.damaged(u"has more than one row"_s);
}

void CatalogReader::readLists()
{
    Rows countries(m_reading, u"country"_s, u"SELECT code, name FROM country"_s);
    while (countries.next()) {
        const Country country{countries.id(0), countries.phrase(1)};
        m_catalog.countries.insert(country.code, country);
    }
    Rows regions(m_reading, u"region"_s, u"SELECT id, country, name FROM region"_s);
    while (regions.next()) {
        const Region region{regions.id(0), regions.id(1), regions.phrase(2)};
        m_catalog.regions.insert(region.id, region);
    }
    Rows topics(m_reading, u"topic"_s, u"SELECT id, name FROM topic"_s);
    while (topics.next()) {
        const Topic topic{topics.id(0), topics.phrase(1)};
        m_catalog.topics.insert(topic.id, topic);
    }
}

void CatalogReader::readWanted()
{
    for (const QString &id : std::as_const(m_events))
        readEvent(id);
    for (const QString &id : std::as_const(m_partnerships))
        readPartnership(id);
    for (const QString &id : std::as_const(m_networks))
        readNetwork(id);
    for (const QString &id : std::as_const(m_municipalities))
        readMunicipality(id);
    for (const QString &id : std::as_const(m_sources))
        readSource(id);
}

void CatalogReader::readEvent(const QString &id)
{
    if (!found(m_event, id))
        return;
    Event event;
    event.id = id;
    event.kind = m_event.choice<Event::Kind>(0);
    event.begin = m_event.date(1);
    event.end = m_event.optionalDate(2);
    if (!event.end.isNull() && event.end.latest() < event.begin.earliest())
        m_event.damaged(u"it ends before it begins"_s);
    event.onlyPlanned = m_event.flag(3);
    event.title = m_event.phrase(4);
    event.summary = m_event.phrase(5);
    event.place = m_event.optionalPhrase(6);
    event.partnership = m_event.optionalId(7);
    if (!event.partnership.isEmpty())
        m_partnerships.insert(event.partnership);
    event.network = m_event.optionalId(8);
    if (!event.network.isEmpty())
        m_networks.insert(event.network);
    event.municipalities = ids(m_eventMunicipality, id, m_municipalities);
    event.sources = ids(m_eventSource, id, m_sources);
    m_catalog.events.insert(id, event);
}

void CatalogReader::readPartnership(const QString &id)
{
    if (!found(m_partnership, id))
        return;
    Partnership partnership;
    partnership.id = id;
    partnership.form = m_partnership.choice<Partnership::Form>(0);
    partnership.status = m_partnership.choice<Partnership::Status>(1);
    partnership.title = m_partnership.optionalPhrase(2);
    partnership.summary = m_partnership.phrase(3);
    partnership.easy = m_partnership.optionalPhrase(4);
    readParties(partnership);
    QSet<QString> topics; // all of them are read anyway
    partnership.topics = ids(m_topic, id, topics);
    readMilestones(partnership);
    partnership.sources = ids(m_partnershipSource, id, m_sources);
    m_catalog.partnerships.insert(id, partnership);
}

void CatalogReader::readParties(Partnership &partnership)
{
    m_party.start(partnership.id);
    while (m_party.next()) {
        Party party;
        party.role = m_party.choice<Party::Role>(0);
        party.municipality = m_party.optionalId(1);
        party.network = m_party.optionalId(2);
        party.hasLeft = m_party.flag(3);
        party.left = m_party.optionalDate(4);
        if (!party.left.isNull() && !party.hasLeft)
            m_party.damaged(u"a party that takes part has not left"_s);
        if (party.municipality.isEmpty() == party.network.isEmpty())
            m_party.damaged(u"a party is either a municipality or a network"_s);
        else if (party.network.isEmpty())
            m_municipalities.insert(party.municipality);
        else
            m_networks.insert(party.network);
        partnership.parties.append(party);
    }
    if (partnership.parties.size() < 2)
        m_party.damaged(u"a partnership has two parties or more"_s);
}

void CatalogReader::readMilestones(Partnership &partnership)
{
    m_milestone.start(partnership.id);
    while (m_milestone.next()) {
        Milestone milestone;
        milestone.id = m_milestone.id(0);
        milestone.kind = m_milestone.choice<Milestone::Kind>(1);
        milestone.place = m_milestone.optionalPhrase(2);
        milestone.instrument = m_milestone.optionalPhrase(3);
        milestone.summary = m_milestone.phrase(4);
        readMilestoneLists(milestone);
        readSignatories(milestone);
        partnership.milestones.append(milestone);
    }
}

void CatalogReader::readMilestoneLists(Milestone &milestone)
{
    m_date.start(milestone.id);
    while (m_date.next()) {
        const DateClaim claim{m_date.date(0), m_date.optionalId(1), m_date.optionalPhrase(2)};
        if (!claim.source.isEmpty())
            m_sources.insert(claim.source);
        milestone.dates.append(claim);
    }
    if (milestone.dates.isEmpty()) // Milestone::date() relies on the first
        m_date.damaged(u"a milestone has a date"_s);
    milestone.points = phrases(m_point, milestone.id);
    m_language.start(milestone.id);
    while (m_language.next())
        milestone.originalLanguages.append(m_language.languageTag(0));
    milestone.sources = ids(m_milestoneSource, milestone.id, m_sources);
}

void CatalogReader::readSignatories(Milestone &milestone)
{
    m_signatory.start(milestone.id);
    while (m_signatory.next()) {
        const Signatory signatory{
            m_signatory.phrase(0), m_signatory.phrase(1), m_signatory.id(2), m_signatory.optionalPhrase(3)};
        m_municipalities.insert(signatory.municipality);
        milestone.signatories.append(signatory);
    }
}

void CatalogReader::readNetwork(const QString &id)
{
    if (!found(m_network, id))
        return;
    Network network;
    network.id = id;
    network.name = m_network.phrase(0);
    network.acronym = m_network.text(1);
    network.founded = m_network.optionalDate(2);
    network.summary = m_network.phrase(3);
    network.fields = phrases(m_field, id);
    network.sources = ids(m_networkSource, id, m_sources);
    m_catalog.networks.insert(id, network);
}

void CatalogReader::readMunicipality(const QString &id)
{
    if (!found(m_municipality, id))
        return;
    Municipality municipality;
    municipality.id = id;
    municipality.level = m_municipality.choice<Municipality::Level>(0);
    municipality.country = m_municipality.id(1);
    municipality.region = m_municipality.optionalId(2);
    municipality.name = m_municipality.phrase(3);
    const auto latitude = m_municipality.real(4);
    const auto longitude = m_municipality.real(5);
    if (latitude || longitude) {
        constexpr double outside = 999;
        municipality.position = GeoPoint{latitude.value_or(outside), longitude.value_or(outside)};
        if (!municipality.position->isValid())
            m_municipality.damaged(u"its position is not on the earth"_s);
    }
    municipality.isHome = m_municipality.flag(6);
    municipality.summary = m_municipality.optionalPhrase(7);
    municipality.website = m_municipality.optionalUrl(8);
    municipality.localName = m_municipality.text(9);
    municipality.accent = m_municipality.text(10);
    if (!municipality.accent.isEmpty() && !Rgb::fromHex(municipality.accent))
        m_municipality.damaged(u"its accent is no colour"_s);
    municipality.contact = m_municipality.optionalPhrase(11);
    m_alias.start(id);
    while (m_alias.next())
        municipality.aliases.append(m_alias.requiredText(0));
    municipality.sources = ids(m_municipalitySource, id, m_sources);
    readPictures(municipality);
    m_catalog.municipalities.insert(id, municipality);
}

void CatalogReader::readPictures(Municipality &municipality)
{
    m_picture.start(municipality.id);
    while (m_picture.next()) {
        const auto kind = m_picture.choice<Picture::Kind>(0);
        const bool isArms = kind == Picture::Kind::Arms;
        // Pictures are fetched by their number: it must be the one they have in the list.
        const int expected = isArms ? 0 : int(municipality.photographs.size());
        const int position = m_picture.number(1, expected, expected);
        Picture picture;
        picture.media = m_picture.choice<Picture::Media>(2);
        picture.width = m_picture.number(3, 1, Picture::largestSide);
        picture.height = m_picture.number(4, 1, Picture::largestSide);
        picture.alt = m_picture.phrase(5);
        picture.caption = m_picture.optionalPhrase(6);
        picture.rights = m_picture.requiredText(7);
        picture.credit = m_picture.requiredText(8);
        picture.source = m_picture.optionalId(9);
        if (!picture.source.isEmpty())
            m_sources.insert(picture.source);
        if (m_withBytes) {
            m_pictureBytes.start(municipality.id, wordFor(kind), position);
            if (m_pictureBytes.next())
                picture.bytes = m_pictureBytes.bytes(0, Picture::largestSize);
        }
        if (isArms)
            municipality.arms = picture;
        else
            municipality.photographs.append(picture);
    }
}

void CatalogReader::readSource(const QString &id)
{
    if (!found(m_source, id))
        return;
    Source source;
    source.id = id;
    source.publisher = m_source.text(0);
    source.title = m_source.requiredText(1);
    source.language = m_source.languageTag(2);
    source.published = m_source.optionalDate(3);
    source.checked = m_source.optionalDate(4);
    source.url = m_source.optionalUrl(5);
    m_catalog.sources.insert(id, source);
}

bool CatalogReader::found(Rows &rows, const QString &id)
{
    rows.start(id);
    if (rows.next())
        return true;
    rows.damaged(u"there is no such record"_s);
    return false;
}

QStringList CatalogReader::ids(Rows &rows, const QString &of, QSet<QString> &wanted)
{
    QStringList list;
    rows.start(of);
    while (rows.next())
        list.append(rows.id(0));
    for (const QString &id : std::as_const(list))
        wanted.insert(id);
    return list;
}

QList<LocalizedText> CatalogReader::phrases(Rows &rows, const QString &of)
{
    QList<LocalizedText> list;
    rows.start(of);
    while (rows.next())
        list.append(rows.phrase(0));
    return list;
}

QSet<QString> CatalogReader::idsOf(const QString &sql, const QString &of)
{
    Rows rows(m_reading, u"id"_s, sql);
    if (!of.isNull())
        rows.start(of);
    QSet<QString> found;
    while (rows.next())
        found.insert(rows.id(0));
    return found;
}
