// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFont>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

/// For places that have room for some lines only: the beginning of a text, to the end of a word.
class TextShortener : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Shortening)
    QML_SINGLETON

public:
    using QObject::QObject;

    /// As many whole words as fit into so many lines of that width, and an ellipsis; all of the text where it
    /// fits, or where not even its first word does.
    [[nodiscard]] Q_INVOKABLE static QString beginning(
        const QString &text, const QFont &font, qreal width, int lines);
};
