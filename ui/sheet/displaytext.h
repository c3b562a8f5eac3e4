// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/oddtext.h"

#include <QString>

#include <optional>

/// Words that were written with underscores read better with spaces; an id is quoted as it is.
enum class Underscores { AsSpaces, AsTheyAre };

/// What people see of a stored text: underscores as spaces, line ends as line separators, and a
/// visible sign for every character that would hide or reorder others. One character for each, so
/// that ranges hold for both.
QString displayText(const QString &stored, Underscores underscores = Underscores::AsSpaces);

/// Stands for a bidi control, a zero-width or another character without a shape of its own.
inline constexpr QChar hiddenCharacterSign = u'\u00A4';
/// Stands for a no-break space and every other space that is not the ordinary one.
inline constexpr QChar unusualSpaceSign = u'\u237D';
/// What is seen in a character's stead; nothing for a letter, which is seen as it is.
std::optional<QChar> signOf(const OddPart &part);

/// Keep a text's direction to itself where it stands among others.
inline constexpr QChar firstStrongIsolate = u'\u2068';
inline constexpr QChar popIsolate = u'\u2069';
bool hasRightToLeft(QStringView text);
/// A text to be put into a sentence: isolated when it has letters that run from right to left.
QString isolated(const QString &shown);
