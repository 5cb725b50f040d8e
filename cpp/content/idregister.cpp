// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "idregister.h"

using namespace Qt::StringLiterals;

namespace {
QString nameOf(IdKind kind)
{
    constexpr std::array names{"country"_L1, "region"_L1, "topic"_L1, "source"_L1, "municipality"_L1,
        "network"_L1, "partnership"_L1, "milestone"_L1, "event"_L1};
    return names[std::size_t(kind)];
}
} // namespace

bool IdRegister::declare(IdKind kind, const QString &id, const SourcePlace &place, const QString &field)
{
    Declared &taken = m_declared[std::size_t(kind)];
    if (const auto other = taken.constFind(id); other != taken.cend()) {
        m_diagnostics.report(place, field,
            u"the %1 \"%2\" is already declared at %3"_s.arg(nameOf(kind), id, other->toString()),
            u"Remove one of the two or give it another id."_s);
        return false;
    }
    taken.insert(id, place);
    return true;
}

void IdRegister::refer(IdKind kind, const QString &id, const SourcePlace &place, const QString &field)
{
    if (!id.isEmpty())
        m_uses.append({kind, id, place, field});
}

std::optional<SourcePlace> IdRegister::placeOf(IdKind kind, const QString &id) const
{
    const auto found = declared(kind).constFind(id);
    return found == declared(kind).cend() ? std::nullopt : std::optional(*found);
}

void IdRegister::reportUnknown() const
{
    for (const Use &use : m_uses) {
        if (declared(use.kind).contains(use.id) || m_presumed.contains(use.id))
            continue;
        const QString nearest = nearestWord(use.id, declared(use.kind).keys());
        m_diagnostics.report(use.place, use.field, u"there is no %1 \"%2\""_s.arg(nameOf(use.kind), use.id),
            nearest.isEmpty()
                ? u"Correct the id, or declare it with [[%1]]."_s.arg(nameOf(use.kind))
                : u"Did you mean \"%1\"? Otherwise declare it with [[%2]]."_s.arg(nearest, nameOf(use.kind)));
    }
}
