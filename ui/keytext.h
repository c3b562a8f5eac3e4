// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QAction;
class QKeySequence;

/// Keys in words, as every button, menu, hint and list shows them.
namespace keytext {

QString of(const QKeySequence &keys);
/// The first of an action's keys; empty when it has none.
QString first(const QAction &action);
/// All of an action's keys.
QString all(const QAction &action);

} // namespace keytext
