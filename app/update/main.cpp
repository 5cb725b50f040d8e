// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "updater.h"

int main(int argc, char *argv[])
{
    return runUpdater(argc, argv);
}
