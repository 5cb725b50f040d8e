// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "rowwriter.h"

#include <QStringList>

using namespace Qt::StringLiterals;

Statement *RowWriter::statement(const QString &table, int columns)
{
    if (m_error)
        return nullptr;
    auto &kept = m_statements[table];
    if (kept)
        return kept.get();
    const QStringList marks(columns, u"?"_s);
    auto prepared = m_database.prepare(u"INSERT INTO %1 VALUES (%2)"_s.arg(table, marks.join(u", ")));
    if (!prepared) {
        m_error = prepared.error();
        return nullptr;
    }
    kept = std::make_shared<Statement>(*std::move(prepared));
    return kept.get();
}

void RowWriter::keep(const tl::expected<void, SqliteError> &done)
{
    if (!done)
        m_error = done.error();
}
