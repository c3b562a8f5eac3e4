// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

/// Undo and redo inside a text editor are of typing only, whichever keys they have. True when an
/// editor has the focus, and so took it.
namespace typingundo {

bool undo();
bool redo();

} // namespace typingundo
