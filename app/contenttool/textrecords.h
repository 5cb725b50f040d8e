// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "view.h"

// A whole record for a terminal: a heading, one fact a line, then the texts.

QString textRecord(const View &view, const Municipality &municipality);
QString textRecord(const View &view, const Partnership &partnership);
QString textRecord(const View &view, const Step &milestone);
QString textRecord(const View &view, const Event &event);
QString textRecord(const View &view, const Network &network);
QString textRecord(const View &view, const Topic &topic);
QString textRecord(const View &view, const Source &source);
