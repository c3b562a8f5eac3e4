// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>

class QWidget;

/// Tab goes as one reads: in the order in which layouts, splitters and tabs show their parts, and
/// not in the order in which somebody made them. To be called again where parts changed places.
namespace taborder {

/// Within each of them, one after the other.
void followLayout(std::initializer_list<QWidget *> roots);

} // namespace taborder
