// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/knowledge/movementwords.h"
#include "model/rules/knowledge/namecache.h"
#include "model/rules/reading/phraselist.h"

#include <nlohmann/json_fwd.hpp>

#include <QHash>
#include <QStringList>

#include <array>

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
    /// The words of which names are made; before the first exercise.
    void setWords(const nlohmann::ordered_json &document) { m_words.add(document); }
    /// Adds the entries of a file or of a project's own list.
    void add(const nlohmann::ordered_json &exercises, Vocabulary &vocabulary);

    const QList<Exercise> &all() const { return m_exercises; }
    /// By name or alias: plural, hyphen, underscore, case, abbreviations ("db", "RDL"), the order
    /// of the words and a barbell that goes without saying do not matter. Null when nobody knows
    /// it.
    const Exercise *find(const QString &name) const;
    /// The usual name, or the name itself with underscores when it is unknown.
    QString canonical(const QString &name) const;
    /// The movement of which a name is a variation: "light paused bench press" is a bench press.
    /// The exercise itself when it is known; null when no movement is recognised.
    const Exercise *base(const QString &name) const;
    /// Whether the name can be an exercise: known, a variation of one, or made of familiar words.
    bool isPlausible(const QString &name) const;
    /// The exercises of a name that stands for several: "bench_press_and_dips". A known name, such
    /// as clean and press, is one.
    QStringList parts(const QString &name) const;
    /// The known exercise whose name is most like this one, at least `similarity` (0 to 1) so; null
    /// when there is none.
    const Exercise *closest(const QString &name, double similarity) const;
    /// Where a text names exercises; `entry` is the index in all().
    QList<PhraseHit> mentions(const ReadText &text) const { return m_phrases.find(text); }
    const PhraseList &phrases() const { return m_phrases; }

    /// Words folded and sorted: what names are compared by.
    static QString key(const QString &name);

private:
    /// A name to compare spellings with, and how often each letter stands in it.
    struct Spelling
    {
        QString key;
        std::array<quint8, 26> letters{};
        int exercise = 0;
    };

    static std::array<quint8, 26> lettersOf(const QString &key);
    static QString keyOf(QStringList words);
    const Exercise *findWords(const QStringList &words) const;
    int indexOf(const QString &name) const;

    MovementWords m_words;
    QList<Exercise> m_exercises;
    QHash<QString, int> m_byKey;
    QHash<QString, int> m_byLetters; ///< Without gaps: "pullup" for "pull_up".
    QList<Spelling> m_spellings;
    PhraseList m_phrases;
    NameCache m_found;
};
