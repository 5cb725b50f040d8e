// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

class Application;

/// Shows every kind of page from its beginning to its end in every language and size of text, and leaves the
/// screen as it waits for a visitor. After it the caches hold what they ever will, above all the letters that
/// Qt's software renderer keeps in each size; visitors without sense take many hours to come upon all of
/// them. False when a page does not come to rest.
[[nodiscard]] bool showAllPages(Application &application);
