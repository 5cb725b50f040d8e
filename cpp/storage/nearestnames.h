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

    /// Names of which a beginning sounds nearly like what was typed, the nearest first, one for each thing.
    QStringList near(const QString &looseKey, int limit) const;

private:
    struct Name {
        QString thing;
        QString body;
        QString loose;
    };
    QList<Name> m_names;
};
