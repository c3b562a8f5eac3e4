// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/example.h"

#include <QString>

class Flow;

/// The parts of a record that are lists of words rather than drawings. A panel shows one or several
/// of them below each other.
enum class Section {
    Modifications,
    Triggers, ///< Red flags and escalation triggers.
    Actions,
    Recovery,
    Consultation,
    Exercises, ///< Affected exercises and the substitution library.
    Others     ///< Members that no other panel knows.
};

namespace sections {

QString title(Section section);
/// How many entries the example has of it: the number on a tab.
int count(Section section, const Example &example);
/// The place whose findings belong here.
JsonPointer place(Section section, const Example &example);
void fill(Section section, Flow &flow, const Example &example);

/// The recovery phases and exercises of an urgent case in as few lines as can be.
void fillCompact(Section section, Flow &flow, const Example &example);

/// Parts of fill() that have files of their own.
void fillRecovery(Flow &flow, const Example &example);
void fillExercises(Flow &flow, const Example &example);
/// A key as people say it: "Progress if" for progression_criteria.
QString labelOf(const QString &key);
/// An entry that is no object is shown as it is; says whether it was one.
bool addPlain(Flow &flow, const JsonValue &entry, const QString &name);
/// Closes an entry that began at `top`: the row that findings mark.
void endEntry(Flow &flow, const JsonValue &entry, qreal top);
void fillTriggers(Flow &flow, const Example &example);
void fillOthers(Flow &flow, const Example &example);
QList<JsonValue> others(const Example &example);

} // namespace sections
