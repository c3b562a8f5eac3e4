// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/jsonpointer.h"
#include "model/base/textrange.h"

/// Something that is to be seen at a place: that the selected step quotes it, or what a check found
/// there. `words` are the wrong characters where the check knows them, else empty. A related place
/// is one that the check only compared.
struct Mark
{
    enum class Kind { Quoted, Error, Warning, Hint };

    JsonPointer place;
    Kind kind = Kind::Quoted;
    TextRange words = {};
    bool related = false;

    bool operator==(const Mark &) const = default;
};
