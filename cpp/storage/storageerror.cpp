// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "storageerror.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

StorageError storageError(const SqliteError &error)
{
    const QString detail = u"SQLite: %1 (code %2)"_s.arg(error.message).arg(error.code);
    switch (error.code & 0xff) { // the primary code of an extended one
    case SQLITE_NOTADB:
        return {StorageError::Kind::NotAPackage, detail};
    case SQLITE_PERM:
    case SQLITE_BUSY:
    case SQLITE_NOMEM:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return {StorageError::Kind::NotReadable, detail};
    default:
        return {StorageError::Kind::Damaged, detail};
    }
}
