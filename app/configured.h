// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "options.h"

/// The options with what the configuration says where the command line says nothing: of the file it names,
/// else, on a kiosk, of the system's, if there is one. Mistakes in the file are told in the log.
Options configured(const Options &options);
