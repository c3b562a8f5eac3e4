// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QMenu;
class Spelling;

/// What a context menu offers for words that are not in the dictionary.
namespace spellmenu {

using Replace = std::function<void(const QString &)>;

/// Suggestions for one word, and to teach it to the project. A right word adds nothing.
void addWord(QMenu &menu, Spelling &spelling, const QString &word, const Replace &replace);
/// Why nothing is offered, where that can be mended.
void addProblem(QMenu &menu, const Spelling &spelling);

} // namespace spellmenu
