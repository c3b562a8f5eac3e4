// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/jsonpointer.h"

#include <QByteArray>

#include <optional>

/// Edits of JSON source text at one place. Each returns the new text, every other byte as it was,
/// or nothing when the place is not there. Values are JSON source text and lose their insignificant
/// white space, so that a record on one line stays on one line.
namespace splice {

std::optional<QByteArray> replace(const QByteArray &document, const JsonPointer &place,
                                  QByteArrayView value);

/// Sets a member of an object (new ones go to the end) or inserts into an array before the index
/// named last; "-" and the array's length append.
std::optional<QByteArray> add(const QByteArray &document, const JsonPointer &place,
                              QByteArrayView value);

std::optional<QByteArray> remove(const QByteArray &document, const JsonPointer &place);

/// Takes a value away and adds it at another place, as it was written, white space included.
std::optional<QByteArray> move(const QByteArray &document, const JsonPointer &from,
                               const JsonPointer &place);

/// Gives a member another name and leaves it where it stands.
std::optional<QByteArray> rename(const QByteArray &document, const JsonPointer &member,
                                 const QString &name);

/// Adds a member in front of all others of its object; nothing when it is there or is the only one.
std::optional<QByteArray> addFirst(const QByteArray &document, const JsonPointer &member,
                                   QByteArrayView value);

/// Adds a member behind another one of the same object.
std::optional<QByteArray> addBehind(const QByteArray &document, const JsonPointer &member,
                                    const QString &name, QByteArrayView value);

} // namespace splice
