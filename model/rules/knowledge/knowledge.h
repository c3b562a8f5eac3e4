// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/rules/knowledge/bodyparts.h"
#include "model/rules/knowledge/conditionbook.h"
#include "model/rules/knowledge/exercisebook.h"
#include "model/rules/knowledge/lexicon.h"
#include "model/rules/knowledge/substitutionbook.h"
#include "model/rules/reading/vocabulary.h"

#include <QCoreApplication>

#include <memory>

/// What the rules know of the world: exercises, conditions, parts of the body, and the phrases that
/// matter. Comes with the program; a project may add to it. Immutable once made.
class Knowledge
{
    Q_DECLARE_TR_FUNCTIONS(Knowledge)

public:
    /// What the program brings along; read once.
    static std::shared_ptr<const Knowledge> standard();
    /// That and a project's own entries: an object with any of "exercises", "substitutions",
    /// "conditions", "bodyparts" and, by the name of a lexicon, lists of its entries. An error
    /// names the entry that cannot be used.
    static Result<std::shared_ptr<const Knowledge>> extended(const QByteArray &additions);

    const Vocabulary &vocabulary() const { return m_vocabulary; }
    const ExerciseBook &exercises() const { return m_exercises; }
    const SubstitutionBook &substitutions() const { return m_substitutions; }
    const ConditionBook &conditions() const { return m_conditions; }
    const BodyParts &bodyParts() const { return m_bodyParts; }
    /// A list of resources/rules/lexicon by its file's name, without ".json".
    const Lexicon &lexicon(const QString &name) const;

private:
    Knowledge() = default;
    void addStandard();
    void add(const nlohmann::ordered_json &document);

    Vocabulary m_vocabulary;
    ExerciseBook m_exercises;
    SubstitutionBook m_substitutions;
    ConditionBook m_conditions;
    BodyParts m_bodyParts;
    QHash<QString, Lexicon> m_lexicons;
};
