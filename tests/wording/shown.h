// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

/// No-break spaces as underscores, so that a table shows where they are.
inline QString shown(QString text)
{
    return text.replace(QChar::Nbsp, u'_');
}
