// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/example.h"
#include "model/dataset/patch.h"

/// A change of a record's structure, and where to go on.
struct StructureChange
{
    Patch patch;
    JsonPointer next;
    /// What was added is blank: it is typed at `next` before anything is written.
    bool isBlank = false;

    bool isEmpty() const { return patch.isEmpty(); }
};

/// What can be done with the structure around one place of a record: with the list item that it
/// stands in and with the members of the objects around it. A change is empty where it makes no
/// sense.
///
/// Checkpoints and the weeks of a plan are members named by their time, and treated as items.
class StructureVerbs
{
public:
    StructureVerbs(const Example &example, const JsonPointer &place)
        : m_example(example), m_place(place)
    {
    }

    /// The item that the place is or stands in; does not exist outside lists.
    JsonValue item() const;
    bool isTurn() const;
    /// The objects around the place, from the innermost to the record itself.
    QList<JsonValue> objects() const;
    /// The known members that an object lacks.
    QStringList missingIn(const JsonValue &object) const;

    /// An item of the same shape behind the item; in a conversation, a turn of the other side.
    StructureChange addBehind() const;
    StructureChange addTurn(const QString &role) const;
    StructureChange remove() const;
    StructureChange move(int by) const;
    /// The first entry of a list or object that is empty or missing.
    StructureChange fill() const;
    StructureChange addMember(const JsonPointer &object, const QString &name) const;
    /// A member with a value that somebody wrote, as JSON source text.
    StructureChange addMember(const JsonPointer &object, const QString &name,
                              const QByteArray &value) const;
    /// Takes the member away that the place is.
    StructureChange removeMember() const;
    StructureChange rename(const QString &name) const;

private:
    StructureChange insertedItem(const QByteArray &value) const;
    StructureChange addedTime(const JsonValue &member) const;
    StructureChange blankAt(const JsonPointer &place) const;

    const Example &m_example;
    JsonPointer m_place;
};
