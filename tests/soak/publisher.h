// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFuture>
#include <QString>
#include <QTemporaryDir>

/// A town that publishes its content again and again, each time a newer version with its signature in a
/// folder, from which the updater takes it. All of it happens in processes of their own, as in a town: what
/// they need is not counted as the screen's.
class Publisher {
public:
    Publisher();
    ~Publisher();

    /// The configuration of the screen that takes its content, and of the updater.
    QString configFile() const { return m_disk.filePath(QStringLiteral("kiosk.toml")); }

    /// Publishes the next version and has the updater look, without waiting for it; passed over while it
    /// does.
    void publish();
    /// What went wrong, an English sentence; empty when all is well. Waits for what is being published.
    QString failure();
    int published() const { return m_published; }

private:
    QTemporaryDir m_disk;
    QFuture<QString> m_work;
    QString m_failure;
    int m_published = 0;
};
