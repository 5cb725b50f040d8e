// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "session.h"

/// A session over the real content package, or another one, loaded and ready.
struct RealSession {
    explicit RealSession(const QString &home = QStringLiteral("jesenice"),
        Language language = Language::Slovenian, QDate today = QDate(2026, 11, 21),
        const QString &package = QStringLiteral(PARTNER_CITIES_PACKAGE), bool isGivenDay = true);

    /// Changes home and waits for its content.
    void moveTo(const QString &home);

    QDate today;
    ContentLoader loader;
    Session session;

private:
    Session::Settings settings(Language language, const QString &home, bool isGivenDay);
};
