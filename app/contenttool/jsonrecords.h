// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "view.h"

#include <QJsonObject>

// A whole record as one JSON object. The keys are a promise: app/contenttool/README.md.

QJsonObject jsonRecord(const View &view, const Municipality &municipality);
QJsonObject jsonRecord(const View &view, const Partnership &partnership);
QJsonObject jsonRecord(const View &view, const Step &milestone);
QJsonObject jsonRecord(const View &view, const Event &event);
QJsonObject jsonRecord(const View &view, const Network &network);
QJsonObject jsonRecord(const View &view, const Topic &topic);
QJsonObject jsonRecord(const View &view, const Source &source);
