// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/dataset/datasetrun.h"

#include <QCoreApplication>

/// The pairs of context examples: one injury, two contexts, two pieces of advice.
class ContextPairs
{
    Q_DECLARE_TR_FUNCTIONS(ContextPairs)

public:
    ContextPairs(DatasetRun &run, const Knowledge &knowledge) : m_run(run), m_knowledge(knowledge)
    {
    }

    /// Examples of one pair_id, or of one diagnosis and like user texts, whose contexts differ.
    QList<ExamplePair> find();
    /// The rule context-pair-exists.
    void reportLonely(const QList<ExamplePair> &pairs);
    /// The rule context-pair-differs.
    void reportAlike(const QList<ExamplePair> &pairs);

private:
    bool isPair(const DatasetCheck::Digest &one, const DatasetCheck::Digest &other) const;
    void compare(const ExamplePair &pair);
    void checkNaming(qsizetype index, const Example &example);
    void addOnce(Severity grade, qsizetype index, const JsonPointer &place, const QString &message);
    void addToBoth(Severity grade, const ExamplePair &pair, const JsonPointer &below,
                   const QString &message);

    DatasetRun &m_run;
    const Knowledge &m_knowledge;
    QSet<QString> m_reported;
};
