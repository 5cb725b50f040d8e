// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

/// The keys of the keyboard on the screen: every letter of a language stands on a key of its own.
///
/// The orders of the letters are those that writers know from their desks: QWERTZ for Slovenian and Serbian
/// in Latin letters, its Cyrillic counterpart, QWERTY for English and Latvian, there with a row of its own
/// for the letters with marks.
class KeyboardLayout : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// The language's tag, for example "sr-Latn".
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed FINAL)
    /// The next letter is to be a capital.
    Q_PROPERTY(bool capitals READ hasCapitals WRITE setCapitals NOTIFY capitalsChanged FINAL)
    /// As many keys as there is room for side by side, 5 or more; where a row has more the letters are dealt
    /// out to more rows.
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY changed FINAL)
    /// From above; each character is a key, in small letters.
    Q_PROPERTY(QStringList rows READ rows NOTIFY changed FINAL)
    /// The keys of the longest row.
    Q_PROPERTY(int columns READ columns NOTIFY changed FINAL)

public:
    using QObject::QObject;

    QString language() const { return m_language; }
    void setLanguage(const QString &tag);
    bool hasCapitals() const { return m_capitals; }
    void setCapitals(bool capitals);
    int most() const { return m_most; }
    void setMost(int most);
    QStringList rows() const;
    int columns() const;

    /// Types into whatever has the focus.
    Q_INVOKABLE void type(const QString &text);
    /// Takes away what stands before the cursor.
    Q_INVOKABLE void erase();
    Q_INVOKABLE void enter();

Q_SIGNALS:
    void changed();
    void capitalsChanged();

private:
    QString m_language;
    bool m_capitals = false;
    int m_most = 12;
};
