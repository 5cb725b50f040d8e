// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"

#include <QTemporaryDir>

#include <functional>

/// The real content as a test changes it, in a package of its own.
class ChangedContent {
public:
    explicit ChangedContent(const std::function<void(Catalog &)> &change);

    QString package() const { return m_folder.filePath(QStringLiteral("content.sqlite")); }

private:
    QTemporaryDir m_folder;
};
