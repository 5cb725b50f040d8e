// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

/// What came of one look at a source.
struct Outcome {
    enum class Result : quint8 {
        Off, ///< no source is set up
        NothingNew,
        Staged, ///< new content waits for the app
        Refused, ///< what is offered must not be shown; who publishes has to act
        Failed ///< the network or the disk; worth another attempt soon
    };
    Result result = Result::Off;
    QString reason; ///< an English sentence
    QString version; ///< of the content that is staged; else empty

    static Outcome failed(const QString &reason) { return {Result::Failed, reason, {}}; }
    static Outcome refused(const QString &reason) { return {Result::Refused, reason, {}}; }
    static Outcome nothingNew(const QString &reason) { return {Result::NothingNew, reason, {}}; }
};

/// "off", "nothing-new", "staged", "refused", "failed".
QString wordFor(Outcome::Result result);

/// The one to tell of two: content that arrived, else what somebody has to act on.
Outcome moreTelling(const Outcome &one, const Outcome &other);
