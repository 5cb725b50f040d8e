// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "disk.h"

/// The whole program: reads the command line, looks at the sources, writes what came of it to update.json in
/// the content folder, and gives the exit code. The watch sees every step that changes the disk.
int runUpdater(int argc, char *argv[], const Disk::Watch &watch = {});
