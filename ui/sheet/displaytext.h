// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Words that were written with underscores read better with spaces; an id is quoted as it is.
enum class Underscores { AsSpaces, AsTheyAre };

/// What people see of a stored text: underscores as spaces, line ends as line separators, and a
/// visible sign for every character that would hide or reorder others. One character for each, so
/// that ranges hold for both.
QString displayText(const QString &stored, Underscores underscores = Underscores::AsSpaces);

/// Stands for a bidi control, a zero-width or another control character.
inline constexpr QChar hiddenCharacterSign = u'\u00A4';

/// The stored text after an edit. A text editor normalises line ends; `before` is what it held when
/// it was opened and `after` what it holds now. Whatever the user did not touch keeps the very
/// characters of `stored`; new lines get the line end that `stored` uses.
QString mergeEdited(const QString &stored, const QString &before, const QString &after);
