// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "memory.h"

#include <cstdlib> // names the C library

#ifdef __GLIBC__
#include <malloc.h>
#endif

void keepMemoryTogether()
{
#ifdef __GLIBC__
    // A quarter of a tile of the map. To name it stops it from growing with what is freed (mallopt(3)).
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
    mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
    mallopt(M_ARENA_MAX, 1); // the threads share it: each of their own keeps what was freed in it for itself
#endif
}

void keepMemoryForMonths()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 32 * 1024);
#endif
}

void giveMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}
