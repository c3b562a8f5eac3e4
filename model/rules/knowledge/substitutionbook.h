// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <QHash>
#include <QList>
#include <QStringList>

class ExerciseBook;

/// What may stand in for an exercise while it hurts.
struct Substitution
{
    QString exercise;
    QString substitute;
    double loadReduction = 0; ///< Percent of the exercise's usual load that is taken away.
    QString useCase;
    QStringList regions; ///< For which parts of the body it helps.
    QString rationale;
};

/// The project's own substitution library (resources/rules/substitutions.json).
class SubstitutionBook
{
public:
    void add(const nlohmann::ordered_json &substitutions);

    const QList<Substitution> &all() const { return m_substitutions; }
    /// By canonical name.
    QList<Substitution> of(const QString &exercise) const;

private:
    QList<Substitution> m_substitutions;
    QHash<QString, QList<int>> m_byExercise;
};
