// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/example.h"
#include "ui/sheet/choice.h"

#include <QCoreApplication>

class Knowledge;

/// Known values for a place of a record: what the schema lists, and for an exercise that is to be
/// replaced the substitutes of the record's own library and of what the project knows.
class ValueChoices
{
    Q_DECLARE_TR_FUNCTIONS(ValueChoices)

public:
    ValueChoices(const Example &example, const Knowledge &knowledge)
        : m_example(example), m_knowledge(knowledge)
    {
    }

    QList<Choice> at(const JsonPointer &place) const;

private:
    struct Substitute
    {
        QString name;
        QString reduction; ///< "40%"; empty when nobody says.
        QString useCase;
        bool isOwn = false;
    };

    QList<Choice> listed(const JsonPointer &place) const;
    QStringList exercisesAt(const JsonPointer &place) const;
    QStringList exercisesIn(const QString &text) const;
    QList<Substitute> substitutesFor(const QString &exercise) const;
    Choice choiceOf(const Substitute &substitute, const QString &exercise,
                    const JsonPointer &place) const;

    const Example &m_example;
    const Knowledge &m_knowledge;
};
