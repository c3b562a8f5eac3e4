// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

class Sheet;

/// What a screen reader hears of a sheet: each cell is a child with a name and a value.
namespace sheetaccess {

/// Makes Qt ask us for the interface of sheets. May be called often.
void install();
void contentChanged(Sheet *sheet);
void focusMoved(Sheet *sheet, int cell);

} // namespace sheetaccess
