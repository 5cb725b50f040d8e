// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "httpssource.h"

#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace {
const QString indexNote = u"index.note"_s;
const QString partNote = u"part.note"_s;
constexpr qint64 largestSignature = 16 * 1024;

QByteArray latin1(const QJsonValue &value)
{
    return value.toString().toLatin1();
}
} // namespace

HttpsSource::HttpsSource(HttpsClient &client, const QUrl &index, qint64 sizeLimit, Incoming &incoming,
    ContentSlots &contentSlots, Disk &disk)
    : m_client(client)
    , m_index(index)
    , m_sizeLimit(sizeLimit)
    , m_incoming(incoming)
    , m_slots(contentSlots)
    , m_disk(disk)
{
}

QUrl HttpsSource::beside(const QString &name) const
{
    return m_index.resolved(QUrl(name, QUrl::StrictMode));
}

Outcome HttpsSource::take()
{
    // An index that is still the one whose content is here needs no answer.
    const QJsonObject known = m_incoming.note(indexNote);
    const auto knownVersion = VersionNumber::fromString(known[u"version"_s].toString());
    HttpsRequest request{m_index, PackageIndex::largestFile, {}, 0, {}};
    if (known[u"url"_s].toString() == m_index.toString() && knownVersion && m_slots.refusalOf(*knownVersion))
        request.knownEtag = latin1(known[u"etag"_s]);

    QByteArray json;
    const auto answer = m_client.get(request, [&](const HttpsAnswer &, const QByteArray &bytes) {
        json += bytes;
        return DiskResult();
    });
    if (!answer)
        return Outcome::failed(answer.error());
    if (answer->kind == HttpsAnswer::Kind::NotChanged)
        return Outcome::nothingNew(u"The index is still the one that was seen before."_s);
    const auto index = PackageIndex::fromJson(json);
    if (!index)
        return Outcome::refused(u"%1: %2. Make it anew with partner-cities-content index."_s.arg(
            m_index.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery), index.error()));

    const Outcome outcome = takeNamed(*index);
    const bool isSettled =
        outcome.result == Outcome::Result::NothingNew || outcome.result == Outcome::Result::Staged;
    if (isSettled && !answer->etag.isEmpty()) {
        const QJsonObject note{{u"url"_s, m_index.toString()}, {u"etag"_s, QString::fromLatin1(answer->etag)},
            {u"version"_s, index->version.toString()}};
        if (note != known)
            (void)m_incoming.keepNote(indexNote, note); // without it the index is only fetched again
    }
    return outcome;
}

Outcome HttpsSource::takeNamed(const PackageIndex &index)
{
    if (const auto refusal = m_slots.refusalOf(index.version))
        return Outcome::nothingNew(*refusal);
    if (index.size > m_sizeLimit)
        return Outcome::refused(
            u"%1 has %2 MiB, more than the limit of %3. Raise update.size-limit-mib."_s.arg(index.package)
                .arg(index.size / 1024 / 1024)
                .arg(m_sizeLimit / 1024 / 1024));
    return fetchSignature(index)
        .and_then([&] { return fetchPackage(index); })
        .map([&] { return m_incoming.offer(m_slots); })
        .or_else([](const Outcome &outcome) -> tl::expected<Outcome, Outcome> { return outcome; })
        .value();
}

HttpsSource::Result HttpsSource::fetchSignature(const PackageIndex &index)
{
    QByteArray text;
    const HttpsRequest request{beside(signatureOf(index.package)), largestSignature, {}, 0, {}};
    return m_client
        .get(request,
            [&](const HttpsAnswer &, const QByteArray &bytes) {
                text += bytes;
                return DiskResult();
            })
        .and_then(
            [&](const HttpsAnswer &) { return m_disk.replace(signatureOf(m_incoming.package()), text); })
        .map_error(&Outcome::failed);
}

qint64 HttpsSource::sizeOfPart(const PackageIndex &index) const
{
    const qint64 size = QFileInfo(m_incoming.part()).size();
    const bool isSame = latin1(m_incoming.note(partNote)[u"sha256"_s]) == index.sha256;
    return isSame && size <= index.size ? size : 0;
}

HttpsSource::Result HttpsSource::fetchPackage(const PackageIndex &index)
{
    const qint64 from = sizeOfPart(index);
    if (from < index.size) {
        if (const auto fetched = fetchRest(index, from); !fetched)
            return fetched;
    }
    if (QFileInfo(m_incoming.part()).size() != index.size || sha256Of(m_incoming.part()) != index.sha256) {
        (void)m_incoming.discardPart();
        return tl::unexpected(
            Outcome::failed(u"%1 is not the file that the index tells of. It is fetched again later; if that "
                            "does not help, make the index anew."_s.arg(index.package)));
    }
    return m_disk.rename(m_incoming.part(), m_incoming.package()).map_error(&Outcome::failed);
}

HttpsSource::Result HttpsSource::fetchRest(const PackageIndex &index, qint64 from)
{
    HttpsRequest request{beside(index.package), index.size, {}, from, {}};
    if (from > 0)
        request.sameEtag = latin1(m_incoming.note(partNote)[u"etag"_s]);
    else if (const auto discarded = m_incoming.discardPart(); !discarded)
        return tl::unexpected(Outcome::failed(discarded.error()));

    std::optional<Disk::Writer> writer;
    bool isDiskAtFault = false;
    const auto begin = [&](const HttpsAnswer &answer) {
        const QJsonObject note{
            {u"sha256"_s, QString::fromLatin1(index.sha256)}, {u"etag"_s, QString::fromLatin1(answer.etag)}};
        const bool goesOn = answer.kind == HttpsAnswer::Kind::Rest;
        return (note == m_incoming.note(partNote) ? DiskResult() : m_incoming.keepNote(partNote, note))
            .and_then([&] { return m_disk.write(m_incoming.part(), goesOn ? from : 0); })
            .map([&](Disk::Writer opened) { writer.emplace(std::move(opened)); });
    };
    const auto take = [&](const HttpsAnswer &answer, const QByteArray &bytes) {
        const auto taken =
            (writer ? DiskResult() : begin(answer)).and_then([&] { return writer->append(bytes); });
        isDiskAtFault = !taken;
        return taken;
    };
    const auto answer = m_client.get(request, take);
    // What has come so far is kept for the next time, unless the disk has no room for it.
    const auto kept = writer && !isDiskAtFault ? writer->finish() : DiskResult();
    if (isDiskAtFault || !kept)
        (void)m_incoming.discardPart();
    if (!answer)
        return tl::unexpected(Outcome::failed(answer.error()));
    return kept.map_error(&Outcome::failed);
}
