// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

/// The size of all text, in percent of what the program starts with.
class TextSize
{
public:
    static constexpr int normal = 100;

    /// The next step; the same at the end.
    static int larger(int percent);
    static int smaller(int percent);
    /// Gives the application's font that size; everything that shows follows at once.
    static void apply(int percent);
};
