// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/jsonpointer.h"

#include <QStringView>

/// Where a position stands in a JSON text that is being typed: broken or not, everything before the
/// position is understood as far as it goes.
struct JsonPlace
{
    JsonPointer pointer;
    qsizetype opener = -1;  ///< Of the innermost object or array around the position; -1 for none.
    bool onBracket = false; ///< A bracket stands at the position, not in a string.

    static JsonPlace at(QStringView text, qsizetype position);
};

/// The bracket that belongs to the one at a position; -1 when there is none, or when another kind
/// stands in its place.
qsizetype matchingBracket(QStringView text, qsizetype bracket);
