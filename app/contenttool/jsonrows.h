// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "anniversary.h"
#include "contentreader.h"
#include "contentstore.h"
#include "view.h"

#include <QJsonObject>

// One JSON object for a line of a list. The keys are a promise: app/contenttool/README.md.

QJsonObject jsonRow(const View &view, const Municipality &municipality);
QJsonObject jsonRow(const View &view, const Partnership &partnership);
QJsonObject jsonRow(const View &view, const Step &agreement);
QJsonObject jsonRow(const View &view, const Event &event);
QJsonObject jsonRow(const View &view, const Network &network);
QJsonObject jsonRow(const View &view, const Step &step, const Anniversary &anniversary);
QJsonObject jsonRow(const View &view, const SearchHit &hit);
QJsonObject jsonRow(const Diagnostic &diagnostic);
/// How much there is in a catalog; `subject` is the folder or file.
QJsonObject jsonSummary(const QString &subject, const Catalog &catalog);

/// Sets a key unless the value is empty: what is not known is left out.
void setKnown(QJsonObject &object, const QString &key, const QString &value);
/// Sets `key` to the EDTF notation and `key` + "Text" to the date in words, unless it is not known.
void setDate(QJsonObject &object, const QString &key, const View &view, const PartialDate &date);
QJsonArray jsonParties(const View &view, const Partnership &partnership);
