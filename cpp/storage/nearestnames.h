// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "rows.h"

#include <QList>
#include <QString>
#include <QStringList>

/// The names of the index, for those who have typed one with a mistake.
class NearestNames {
public:
    /// The first names only, which are the most important: what is done for each question has an end.
    static constexpr int mostNames = 20'000;

    explicit NearestNames(Reading &reading);

    /// Names of which a beginning sounds nearly like what was typed, the nearest first, one for each thing:
    /// the one in that language (BCP 47), where it has its own.
    QStringList near(const QString &looseKey, const QString &language, int limit) const;

private:
    struct Name {
        QString thing;
        QString language; ///< empty for aliases and acronyms
        QString body;
        QString loose;
    };

    /// How the thing of that name is called in the language.
    const QString &called(const Name &name, const QString &language) const;

    QList<Name> m_names;
};
