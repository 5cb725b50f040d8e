// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentreader.h"

#include "diagnostics.h"
#include "idregister.h"
#include "recordreader.h"
#include "sourcefiles.h"
#include "tomlrecord.h"

#include <QSet>

#include <optional>
#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
/// Puts the records of all files together and checks what only shows between them.
class CatalogBuilder {
public:
    CatalogBuilder(const QString &folder, const SourceFiles &source, Diagnostics &diagnostics);

    Catalog build();

private:
    void addFile(const SourceFile &file);
    void addPackage(TomlRecord &record);
    template <typename Value>
    void add(TomlRecord &file, const QString &key, QMap<QString, Value> &values,
        Value (RecordReader::*read)(TomlRecord &));
    void checkPackage();
    void checkPositions();

    const SourceFiles &m_source;
    Diagnostics &m_diagnostics;
    IdRegister m_ids;
    RecordReader m_reader;
    Catalog m_catalog;
    std::optional<SourcePlace> m_package;
    SourcePlace m_defaultHome;
    QSet<QString> m_withoutPosition;
};

const QString &idOf(const Country &country)
{
    return country.code;
}
const QString &idOf(const auto &value)
{
    return value.id;
}

CatalogBuilder::CatalogBuilder(const QString &folder, const SourceFiles &source, Diagnostics &diagnostics)
    : m_source(source)
    , m_diagnostics(diagnostics)
    , m_ids(diagnostics)
    , m_reader(m_ids, folder)
{
    for (const QString &id : source.presumedIds)
        m_ids.presume(id);
}

Catalog CatalogBuilder::build()
{
    for (const SourceFile &file : m_source.files)
        addFile(file);
    m_ids.reportUnknown();
    checkPackage();
    checkPositions();
    return m_catalog;
}

void CatalogBuilder::addFile(const SourceFile &file)
{
    TomlRecord root(file.table, file.name, {}, m_diagnostics);
    if (auto package = root.table(u"package"_s, u"Write [package], with single brackets, once."_s))
        addPackage(*package);
    else if (root.has(u"package"_s) && !m_package)
        m_package = root.placeOf(u"package"_s);
    add(root, u"country"_s, m_catalog.countries, &RecordReader::country);
    add(root, u"region"_s, m_catalog.regions, &RecordReader::region);
    add(root, u"topic"_s, m_catalog.topics, &RecordReader::topic);
    add(root, u"source"_s, m_catalog.sources, &RecordReader::source);
    add(root, u"municipality"_s, m_catalog.municipalities, &RecordReader::municipality);
    add(root, u"network"_s, m_catalog.networks, &RecordReader::network);
    add(root, u"partnership"_s, m_catalog.partnerships, &RecordReader::partnership);
    add(root, u"event"_s, m_catalog.events, &RecordReader::event);
    root.finish();
}

void CatalogBuilder::addPackage(TomlRecord &record)
{
    const ContentInfo info = m_reader.package(record);
    if (m_package) {
        record.report({}, u"there is a [package] already at %1"_s.arg(m_package->toString()),
            u"Remove one of the two."_s);
        return;
    }
    m_catalog.info = info;
    m_package = record.place();
    m_defaultHome = record.placeOf(u"default-home"_s);
}

template <typename Value>
void CatalogBuilder::add(TomlRecord &file, const QString &key, QMap<QString, Value> &values,
    Value (RecordReader::*read)(TomlRecord &))
{
    for (TomlRecord &record : file.tables(key)) {
        const Value value = (m_reader.*read)(record);
        if (idOf(value).isEmpty())
            continue;
        values.insert(idOf(value), value);
        if constexpr (std::is_same_v<Value, Municipality>) {
            // One that is there but wrong has been reported where it stands.
            if (!record.has(u"position"_s))
                m_withoutPosition.insert(value.id);
        }
    }
}

void CatalogBuilder::checkPackage()
{
    if (!m_package) {
        if (!m_source.files.empty() && !m_source.packagePresumed)
            m_diagnostics.report({}, u"package"_s, u"no file has a [package]"_s,
                u"Write it in one file, with version, published, default-home and title."_s);
        return;
    }
    const auto home = m_catalog.municipalities.constFind(m_catalog.info.defaultHome);
    if (home != m_catalog.municipalities.cend() && !home->isHome)
        m_diagnostics.report(m_defaultHome, u"package.default-home"_s,
            u"\"%1\" is not a home municipality"_s.arg(home->id),
            u"Name one with home = true, or write home = true in \"%1\"."_s.arg(home->id));
}

void CatalogBuilder::checkPositions()
{
    QSet<QString> told;
    for (const Partnership &partnership : std::as_const(m_catalog.partnerships)) {
        for (const Party &party : partnership.parties) {
            const auto place = m_ids.placeOf(IdKind::Municipality, party.municipality);
            if (!place || !m_withoutPosition.contains(party.municipality)
                || told.contains(party.municipality))
                continue;
            told.insert(party.municipality);
            m_diagnostics.report(*place, u"municipality.position"_s,
                u"position is missing, and \"%1\" takes part in \"%2\""_s.arg(
                    party.municipality, partnership.id),
                u"Write position = [latitude, longitude], for example [46.4306, 14.0667]."_s);
        }
    }
}
} // namespace

tl::expected<Catalog, QList<Diagnostic>> readContent(const QString &folder)
{
    Diagnostics diagnostics;
    const SourceFiles source = readSourceFiles(folder, diagnostics);
    const Catalog catalog = CatalogBuilder(folder, source, diagnostics).build();
    if (!diagnostics.isEmpty())
        return tl::unexpected(diagnostics.inOrder());
    return catalog;
}
