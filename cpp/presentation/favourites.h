// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

/// What one visitor has marked to find again: partners, agreements and events. Remembered on a device of
/// one's own, forgotten on a kiosk.
///
/// A key is a kind and an id, "partner:valjevo". What the content no longer has, or only another
/// municipality's has, stays marked.
class Favourites final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// In the order in which they were marked.
    Q_PROPERTY(QStringList keys READ keys NOTIFY changed FINAL)

public:
    /// How many can be marked: enough for any visitor, few enough for the settings.
    static constexpr qsizetype most = 200;

    enum class Kind : quint8 { Partner, Agreement, Event };

    /// `keys` are those remembered; what is none is left out.
    explicit Favourites(const QStringList &keys, QObject *parent = nullptr);

    const QStringList &keys() const { return m_keys; }
    /// The marked ids of one kind.
    QStringList ids(Kind kind) const;

    static QString key(Kind kind, const QString &id);

    /// Marks what was not, and takes the mark off what was. Not more than `most`.
    Q_INVOKABLE void toggle(const QString &key);
    /// Forgets all: the next visitor is another one.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();

private:
    QStringList m_keys;
};
