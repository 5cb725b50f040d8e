// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

/// One thing that was found, in the visitor's language.
///
/// What is marked comes twice: as it is, and as StyledText in which the letters that matched are bold. There,
/// whatever the content holds is only text.
struct SearchResult {
    Q_GADGET
    QML_VALUE_TYPE(searchResult)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString iconName MEMBER iconName)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString markedTitle MEMBER markedTitle)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString markedDetail MEMBER markedDetail)
    Q_PROPERTY(QString matched MEMBER matched)
    Q_PROPERTY(QString markedMatched MEMBER markedMatched)
    Q_PROPERTY(QString page MEMBER page)
    Q_PROPERTY(QString target MEMBER target)
    Q_PROPERTY(QString home MEMBER home)
public:
    QString key; ///< "municipality/valjevo"
    QString iconName;
    QString title;
    QString markedTitle;
    QString detail; ///< what kind of thing it is, where and when
    QString markedDetail;
    QString
        matched; ///< the other spelling, or the piece of text, that matched; empty where the title shows it
    QString markedMatched;
    QString page; ///< the page to open: map, partner, agreement, event, networks, partners
    QString target; ///< id of what that page is about
    QString home; ///< the municipality whose pages tell of it; empty when nobody's do
    bool operator==(const SearchResult &) const = default;
};
