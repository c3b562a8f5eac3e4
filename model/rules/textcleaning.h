// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Faults of characters in a text, and the text without them.
namespace textcleaning {

/// One pass that says whether a closer look is worth its time.
struct Suspicion
{
    bool misread = false;   ///< A letter that mojibake starts with.
    bool invisible = false; ///< A control, zero-width or half character, or a byte order mark.
    bool replaced = false;  ///< U+FFFD, where a character was lost.
    bool bracket = false;   ///< '<', '[' or '{', with which tokens and placeholders start.
};
Suspicion suspicionOf(const QString &text);

/// UTF-8 that was read as Windows-1252, read right: "â€™" is "’", "Ã©" is "é". The text itself when
/// there is none. Twice misread texts are mended too.
QString decoded(const QString &text);
/// Whether something is left that only misreading makes, such as "â€" whose end was lost.
bool isMisread(const QString &text);
/// Without control, zero-width and half characters; CRLF becomes LF.
QString withoutInvisible(const QString &text);

} // namespace textcleaning
