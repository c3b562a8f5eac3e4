// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// What is said of the way a number went.
enum class Direction : quint8 { None, Up, Down };

/// Up for "increase" and "rose", Down for "reduction" and "less", None for any other word.
Direction directionOf(const QString &word);
/// The word of the other direction: "decrease" for "increase". Empty when there is none.
QString oppositeOf(const QString &word);
