// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Memory of a program that runs for months. The C library keeps what was given back to it for the next use;
// between large pictures that come and go, small things that stay hold on to ever more of it. These make
// it return what is free to the system. With another C library than GNU's they do nothing.

/// To be called before there are threads: pictures get memory of their own, and threads share what they have.
void keepMemoryTogether();
/// The same more strictly, at any time: things of middling size too get memory of their own where no gap has
/// room for them. Costs a little time at each, which a screen that starts once a night has.
void keepMemoryForMonths();
/// Gives back what is free; takes some milliseconds.
void giveMemoryBack();
