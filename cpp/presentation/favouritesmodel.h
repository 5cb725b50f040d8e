// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "favouriteentry.h"
#include "favourites.h"
#include "sessionmodel.h"

#include <QPointer>

/// The favourites that the pages of home tell of: partners by name, then agreements and events by their next
/// date, what is over last.
class FavouritesModel : public SessionModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Favourites *favourites READ favourites WRITE setFavourites NOTIFY favouritesChanged REQUIRED FINAL)
    /// Says that others belong to another municipality's pages, or to none any more; empty when there are
    /// none.
    Q_PROPERTY(QString note READ note NOTIFY noteChanged FINAL)

public:
    explicit FavouritesModel(QObject *parent = nullptr);

    Favourites *favourites() const { return m_favourites; }
    void setFavourites(Favourites *favourites);
    QString note() const;

Q_SIGNALS:
    void favouritesChanged();
    void noteChanged();

protected:
    void rebuild() override;

private:
    QPointer<Favourites> m_favourites;
};
