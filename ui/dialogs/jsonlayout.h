// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/jsontext.h"

/// A document as text for reading.
struct JsonLayout
{
    QString text;
    qsizetype place = 0; ///< Where the value that was asked for begins.
};

/// Two spaces of indent, every scalar as it was written. Characters that a text editor would change
/// or that hide others stand as \u escapes, which mean the same.
JsonLayout layoutJson(const JsonText &text, const JsonPointer &place = {});
