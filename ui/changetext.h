// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/textrange.h"
#include "model/dataset/patch.h"

/// One place of a patch as people read it: what stands there and what will.
struct ChangeText
{
    JsonPointer place;
    QString before; ///< Empty where a value is added.
    QString after;  ///< Empty where one is removed.
    /// What differs between the two.
    TextRange beforeWords;
    TextRange afterWords;

    bool operator==(const ChangeText &) const = default;
};

namespace changetext {

/// A JSON value as people read it: a string without its quotes, anything else as it was written.
QString valueText(const QByteArray &json);
/// The whole values, each line of the patch for itself.
QList<ChangeText> of(const QByteArray &document, const Patch &patch);
/// The same with long values cut down to the words around what differs.
ChangeText excerpt(const ChangeText &change, qsizetype around = 40);

} // namespace changetext
