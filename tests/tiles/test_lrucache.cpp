// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "lrucache.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("A cache drops what was not asked for for longest when it is full")
{
    LruCache<int, char> cache(10);
    cache.insert(1, 'a', 4);
    cache.insert(2, 'b', 4);
    CHECK(cache.find(1) == 'a');
    cache.insert(3, 'c', 4);
    CHECK(cache.find(1) == 'a');
    CHECK_FALSE(cache.find(2).has_value());
    CHECK(cache.find(3) == 'c');
    CHECK(cache.cost() == 8);
}

TEST_CASE("A value put in again counts once, and one that is too large drops all others")
{
    LruCache<int, char> cache(10);
    cache.insert(1, 'a', 4);
    cache.insert(1, 'b', 6);
    CHECK(cache.find(1) == 'b');
    CHECK(cache.cost() == 6);
    cache.insert(2, 'c', 100);
    CHECK_FALSE(cache.find(1).has_value());
    CHECK(cache.find(2) == 'c');
    cache.insert(3, 'd', 1);
    CHECK_FALSE(cache.find(2).has_value());
}
