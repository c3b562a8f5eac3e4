// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

/// How well a few typed letters name a text, so that "sop" finds "Second opinion".
namespace fuzzymatch {

/// Higher is better; nothing when a letter is missing or stands in another order. Letter case and
/// blanks in what was typed do not matter. Beginnings of words and runs of letters count more.
std::optional<int> score(const QString &typed, const QString &text);

} // namespace fuzzymatch
