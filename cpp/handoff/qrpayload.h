// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calendarfile.h"
#include "geopoint.h"

#include <QString>

/// What a QR code carries: the thing itself, so that a phone needs no network for it. At most
/// QrPayload::longest octets of UTF-8, which a phone still reads from a screen at arm's length.
struct QrPayload {
    static constexpr qsizetype longest = 250; ///< version 11 at error correction M

    QString text;
    bool isShortened = false; ///< words that people read had to be left out, and "…" stands for them

    bool operator==(const QrPayload &) const = default;
};

/// An event without what only a file has room for, not even the stamp, which a calendar sets itself. Lines
/// are not folded: readers of QR codes do not unfold.
QrPayload eventPayload(const CalendarEvent &event);

/// A text as it is or, where it is too long, as much of it as there is room for, cut between words or
/// letters.
QrPayload textPayload(const QString &text);

/// A place for the device's map, "geo:44.27,19.89" (RFC 5870). Without a label: there is no standard for it.
QString geoUri(GeoPoint place);

/// The text, or its beginning and "…" with at most so many octets of UTF-8: cut between two words where a
/// space is near, else between two letters as readers see them, never within one.
QString shortened(const QString &text, qsizetype octets);
