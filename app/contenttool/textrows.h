// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "anniversary.h"
#include "contentstore.h"
#include "view.h"

// One line of a list, for a terminal.

QString textRow(const View &view, const Municipality &municipality);
QString textRow(const View &view, const Partnership &partnership);
QString textRow(const View &view, const Step &agreement);
QString textRow(const View &view, const Event &event);
QString textRow(const View &view, const Network &network);
/// "1. avgusta 2027: 52 let – Listina o pobratenju (Jesenice – Valjevo)"; a jubilee and a moved leap day are
/// marked.
QString textRow(const View &view, const Step &step, const Anniversary &anniversary);
QString textRow(const View &view, const SearchHit &hit);
/// "version 2026.11.1, municipalities 216 (homes 4), partnerships 12, …".
QString textSummary(const Catalog &catalog);

/// How the thing that was found is called in the view's language.
QString hitTitle(const View &view, const SearchHit &hit);
