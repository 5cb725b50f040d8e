// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "worldfile.h"

#include <cmath>
#include <optional>

namespace {

constexpr qint64 World = WorldFile::WorldSize;
// Arcs may run on across the date line and dip below the map's edge (Antarctica), but not without end.
constexpr qint64 FarthestX = 3 * World;
constexpr qint64 FarthestY = 2 * World;
constexpr int HighestZoom = 24;
// Where two arcs meet the rounding of a coordinate may differ by this much.
constexpr qint64 MeetingTolerance = 2;
// Of a good file every arc is used at most twice, save tiny ones; this bounds the work of drawing a bad one.
constexpr qint64 UsesPerVertex = 4;

// Reads numbers from bytes; after the first failure `ok` stays false and all numbers are 0.
class Reader {
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    void fail() { m_ok = false; }

    QByteArrayView raw(qsizetype size)
    {
        if (!m_ok || size > m_bytes.size() - m_at) {
            m_ok = false;
            return {};
        }
        m_at += size;
        return m_bytes.sliced(m_at - size, size);
    }

    quint8 byte()
    {
        if (m_ok && m_at < m_bytes.size())
            return quint8(m_bytes.data()[m_at++]);
        m_ok = false;
        return 0;
    }

    quint32 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift <= 28; shift += 7) {
            const quint8 next = byte();
            value |= quint64(next & 0x7f) << shift;
            if (!(next & 0x80)) {
                m_ok = m_ok && value <= 0xffffffff;
                return m_ok ? quint32(value) : 0;
            }
        }
        m_ok = false;
        return 0;
    }

    qint32 signedNumber()
    {
        const quint32 value = number();
        return value & 1 ? -qint32(value >> 1) - 1 : qint32(value >> 1);
    }

    // A count of things that take `bytesEach` at least: more than fit into the rest is an error, not an
    // allocation.
    qsizetype count(qsizetype bytesEach)
    {
        const qsizetype value = number();
        if (value <= (m_bytes.size() - m_at) / bytesEach)
            return value;
        m_ok = false;
        return 0;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

// QRect::united leaves out empty rectangles, and straight arcs have such.
void include(QRect &box, bool first, const QRect &other)
{
    if (first) {
        box = other;
        return;
    }
    box.setCoords(std::min(box.left(), other.left()), std::min(box.top(), other.top()),
        std::max(box.right(), other.right()), std::max(box.bottom(), other.bottom()));
}

void readArc(Reader &in, WorldFile &world)
{
    WorldFile::Arc arc;
    const quint8 kind = in.byte();
    arc.first = world.vertices.size();
    arc.count = in.count(3);
    if (kind > quint8(WorldFile::LineKind::DisputedBorder) || arc.count < 2)
        return in.fail();
    arc.kind = WorldFile::LineKind(kind);
    qint64 x = 0;
    qint64 y = 0;
    for (qsizetype i = 0; i < arc.count && in.ok(); ++i) {
        x += in.signedNumber();
        y += in.signedNumber();
        const quint8 zoom = in.byte();
        if (std::abs(x) > FarthestX || std::abs(y) > FarthestY || zoom > HighestZoom)
            return in.fail();
        const QPoint point(static_cast<int>(x), static_cast<int>(y));
        include(arc.box, i == 0, QRect(point, point));
        world.vertices.append({point, zoom});
    }
    world.arcs.append(arc);
}

WorldFile::Ring readRing(Reader &in, const WorldFile &world, QRect &box, qint64 &uses)
{
    WorldFile::Ring ring;
    const qsizetype count = in.count(1);
    std::optional<QPoint> start;
    qint64 endX = 0;
    qint64 endY = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const qint64 reference = in.signedNumber();
        WorldFile::ArcUse use;
        use.backwards = reference < 0;
        use.arc = reference < 0 ? ~reference : reference;
        if (!in.ok() || use.arc >= world.arcs.size()) {
            in.fail();
            return {};
        }
        const WorldFile::Arc &arc = world.arcs[use.arc];
        QPoint head = world.vertices[arc.first].point;
        QPoint tail = world.vertices[arc.first + arc.count - 1].point;
        if (use.backwards)
            std::swap(head, tail);
        if (!start) {
            start = head;
            endX = head.x();
            endY = head.y();
        }
        const qint64 shift = std::llround(double(endX - head.x()) / double(World));
        uses += arc.count;
        if (std::abs(shift) > 4 || std::abs(head.x() + shift * World - endX) > MeetingTolerance
            || std::abs(head.y() - endY) > MeetingTolerance || uses > UsesPerVertex * world.vertices.size()) {
            in.fail();
            return {};
        }
        use.shift = int(shift);
        endX = tail.x() + shift * World;
        endY = tail.y();
        include(box, i == 0, arc.box.translated(static_cast<int>(shift * World), 0));
        ring.append(use);
    }
    if (!start || std::abs(endX - start->x()) > MeetingTolerance
        || std::abs(endY - start->y()) > MeetingTolerance)
        in.fail();
    return ring;
}

void readCountry(Reader &in, WorldFile &world, qint64 &uses)
{
    WorldFile::Country country;
    const quint8 length = in.byte();
    if (length != 0 && length != 2)
        return in.fail();
    for (const char letter : in.raw(length)) {
        if (letter < 'A' || letter > 'Z')
            return in.fail();
        country.code += QLatin1Char(letter);
    }
    const qsizetype polygons = in.count(1);
    for (qsizetype p = 0; p < polygons && in.ok(); ++p) {
        WorldFile::Polygon polygon;
        const qsizetype rings = in.count(1);
        for (qsizetype r = 0; r < rings && in.ok(); ++r) {
            QRect box;
            polygon.rings.append(readRing(in, world, box, uses));
            include(polygon.box, r == 0, box);
        }
        include(country.box, p == 0, polygon.box);
        country.polygons.append(polygon);
    }
    world.countries.append(country);
}

} // namespace

tl::expected<WorldFile, QString> WorldFile::parse(QByteArrayView bytes)
{
    Reader in(bytes);
    if (in.raw(4) != QByteArrayView("PCW1"))
        return tl::unexpected(QStringLiteral("not a PCW1 file"));

    WorldFile world;
    const qsizetype arcs = in.count(2);
    world.arcs.reserve(arcs);
    for (qsizetype i = 0; i < arcs && in.ok(); ++i)
        readArc(in, world);
    const qsizetype countries = in.count(2);
    qint64 uses = 0;
    for (qsizetype i = 0; i < countries && in.ok(); ++i)
        readCountry(in, world, uses);

    if (!in.ok())
        return tl::unexpected(QStringLiteral("truncated or damaged"));
    if (!in.atEnd())
        return tl::unexpected(QStringLiteral("more bytes than it should have"));
    return world;
}
