// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kioskconfig.h"

#include <toml++/toml.hpp>

#include <optional>

/// One section of the configuration, read key by key. A value that makes no sense is reported and the default
/// stays; so are, by finish(), keys that nobody asked for.
class ConfigTable {
public:
    /// Without a table everything keeps its default. The table must outlive this.
    ConfigTable(
        const toml::table *table, const QString &name, const QString &file, QList<ConfigProblem> &problems);

    void text(const QString &key, QString &value);
    void choice(const QString &key, QString &value, const QStringList &choices);
    void id(const QString &key, QString &value);
    void path(const QString &key, QString &value);
    void httpsUrl(const QString &key, QUrl &value);
    void number(const QString &key, int &value, int least, int most);
    /// 0 or within the bounds.
    void numberOrNone(const QString &key, double &value, double least, double most);
    void seconds(const QString &key, std::chrono::seconds &value, int least, int most);
    void time(const QString &key, std::optional<QTime> &value);
    void times(const QString &key, QList<QTime> &value);
    void languages(const QString &key, QList<Language> &value);
    void publicKeys(const QString &key, QList<PublicKey> &value);
    void pinHash(const QString &key, QString &value);

    void report(const QString &key, const QString &message, const QString &remedy) const;
    void finish() const;
    /// With the section's name before each.
    QStringList keys() const;

private:
    /// A text of a list and its line.
    struct Item {
        QString text;
        int line = 0;
    };
    const toml::node *take(const QString &key);
    std::optional<QString> textOf(const QString &key);
    std::optional<QList<Item>> textsOf(const QString &key);
    void reportAt(int line, const QString &key, const QString &message, const QString &remedy) const;

    const toml::table *m_table;
    QString m_name;
    QString m_file;
    QList<ConfigProblem> &m_problems;
    QStringList m_known;
};
