// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/jsontext.h"
#include "model/dataset/patch.h"

/// Edits of a record's structure: the items of its lists and the members of its objects. A patch is
/// empty where the edit cannot be done.
namespace structure {

/// A new item for a list, of the shape of one of its items and with nothing in it: the same members
/// in the same order, empty. Names that count ("after_question_2") count on.
QByteArray blankLike(const JsonValue &item);

/// Gives a place a value: replaced where there is one, else added, together with the objects around
/// it that are missing too.
Patch written(const JsonText &text, const JsonPointer &place, const QByteArray &value);
/// The same by the deepest places that differ, as from the record's whole text.
Patch rewritten(const JsonText &text, const JsonPointer &place, const QByteArray &value);
/// The same patch with another value at a place inside the value that it writes; nothing when it
/// writes none there.
std::optional<Patch> withValue(const Patch &patch, const JsonPointer &place,
                               const QByteArray &value);
/// One up (-1) or down (+1) in its list.
Patch moved(const JsonText &text, const JsonPointer &item, int by);
Patch removed(const JsonValue &value);
/// Another name at the same place among its siblings.
Patch renamed(const JsonText &text, const JsonPointer &member, const QString &name);
/// A member behind another one.
Patch addedBehind(const JsonText &text, const JsonPointer &member, const QString &name,
                  const QByteArray &value);

} // namespace structure
