// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

/// A record laid out for a terminal, line by line.
class Sheet {
public:
    /// "Valjevo (municipality valjevo)".
    Sheet(const QString &title, QLatin1StringView record, const QString &id);

    /// "  Country:    Srbija"; nothing when the value is empty.
    void fact(QLatin1StringView label, const QString &value);
    /// A text of its own, after an empty line; nothing when it is empty.
    void paragraph(const QString &text);
    /// A heading over lines; nothing when there are none.
    void list(QLatin1StringView heading, const QStringList &lines);

    const QString &text() const { return m_text; }

private:
    QString m_text;
};
