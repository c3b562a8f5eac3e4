// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/phraselist.h"

#include <nlohmann/json_fwd.hpp>

#include <QHash>
#include <QStringList>

/// A movement that people train, under its usual name.
struct Exercise
{
    QString name; ///< "romanian_deadlift"
    QStringList aliases;
    QStringList regions; ///< Where it loads the body, the most loaded first.
    QString pattern;     ///< "hinge"
};

/// The dictionary of exercises (resources/rules/exercises.json).
class ExerciseBook
{
public:
    /// Adds the entries of a file or of a project's own list.
    void add(const nlohmann::ordered_json &exercises, Vocabulary &vocabulary);

    const QList<Exercise> &all() const { return m_exercises; }
    /// By name or alias: plural, hyphen, underscore, case and the order of the words do not matter.
    /// Null when nobody knows it.
    const Exercise *find(const QString &name) const;
    /// The usual name, or the name itself with underscores when it is unknown.
    QString canonical(const QString &name) const;
    /// The known exercise whose name is most like this one, at least `similarity` (0 to 1) so; null
    /// when there is none.
    const Exercise *closest(const QString &name, double similarity) const;
    /// Where a text names exercises; `entry` is the index in all().
    QList<PhraseHit> mentions(const ReadText &text) const { return m_phrases.find(text); }

    /// Words folded and sorted: what names are compared by.
    static QString key(const QString &name);

private:
    QList<Exercise> m_exercises;
    QHash<QString, int> m_byKey;
    PhraseList m_phrases;
};
