// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/jsontext.h"

/// A document laid out for reading: two spaces of indent, every scalar as it was written.
/// Characters that a text editor would change or that hide others stand as \u escapes, which mean
/// the same.
QString layoutJson(const JsonText &text);
