// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QMap>

/// Counts the objects that live, by class, whoever owns them: what is made for one visitor must be gone with
/// them. There is one at a time; it knows the objects that were made since it is there.
class ObjectCensus {
public:
    ObjectCensus();
    ~ObjectCensus();
    ObjectCensus(const ObjectCensus &) = delete;
    ObjectCensus &operator=(const ObjectCensus &) = delete;

    /// Only for objects of the calling thread, which must not be making or deleting one now.
    static QMap<QByteArray, int> count();
};
