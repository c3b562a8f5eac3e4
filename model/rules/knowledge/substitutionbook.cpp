// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/knowledge/substitutionbook.h"

#include "model/base/jsontypes.h"

#include <nlohmann/json.hpp>

void SubstitutionBook::add(const Json &substitutions)
{
    for (const Json &entry : substitutions) {
        Substitution row;
        row.exercise = textOf(entry, "exercise");
        row.substitute = textOf(entry, "substitute");
        row.loadReduction = double(numberOf(entry, "load_reduction", 0));
        row.useCase = textOf(entry, "use_case");
        for (const Json &region : entry.value("regions", Json::array()))
            row.regions += QString::fromStdString(region.get<std::string>());
        row.rationale = textOf(entry, "rationale");
        m_byExercise[row.exercise] += int(m_substitutions.size());
        m_substitutions += row;
    }
}

QList<Substitution> SubstitutionBook::of(const QString &exercise) const
{
    QList<Substitution> rows;
    for (const int index : m_byExercise.value(exercise))
        rows += m_substitutions[index];
    return rows;
}
