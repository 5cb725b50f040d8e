// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "diagnostics.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <array>
#include <optional>

/// What can be referred to by id.
enum class IdKind : quint8 {
    Country,
    Region,
    Topic,
    Source,
    Municipality,
    Network,
    Partnership,
    Milestone,
    Event
};

/// Which ids there are and where they are used; finds those taken twice and those that nobody declares.
class IdRegister {
public:
    explicit IdRegister(Diagnostics &diagnostics)
        : m_diagnostics(diagnostics)
    {
    }

    /// False, and reported, when the kind has this id already.
    bool declare(IdKind kind, const QString &id, const SourcePlace &place, const QString &field);
    /// An id that may be declared, of whatever kind, in a file that could not be read.
    void presume(const QString &id) { m_presumed.insert(id); }
    /// An id is used; an empty one, already reported where it was read, is passed over.
    void refer(IdKind kind, const QString &id, const SourcePlace &place, const QString &field);

    std::optional<SourcePlace> placeOf(IdKind kind, const QString &id) const;
    /// To be called when all is read.
    void reportUnknown() const;

private:
    struct Use {
        IdKind kind;
        QString id;
        SourcePlace place;
        QString field;
    };
    using Declared = QMap<QString, SourcePlace>;
    const Declared &declared(IdKind kind) const { return m_declared[std::size_t(kind)]; }

    Diagnostics &m_diagnostics;
    std::array<Declared, std::size_t(IdKind::Event) + 1> m_declared;
    QList<Use> m_uses;
    QSet<QString> m_presumed;
};
