// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/dataset/datasetrun.h"

#include <QCache>
#include <QCoreApplication>

/// The pairs of context examples: one injury, two contexts, two pieces of advice.
class ContextPairs
{
    Q_DECLARE_TR_FUNCTIONS(ContextPairs)

public:
    ContextPairs(DatasetRun &run, const Knowledge &knowledge)
        : m_run(run), m_knowledge(knowledge), m_advice(500)
    {
    }

    /// Examples of one pair_id, or of one diagnosis and like user texts, whose contexts differ.
    QList<ExamplePair> find();
    /// The rule context-pair-exists.
    void reportLonely(const QList<ExamplePair> &pairs);
    /// The rule context-pair-differs.
    void reportAlike(const QList<ExamplePair> &pairs);

private:
    /// What is compared of one of a pair.
    struct Advice
    {
        QString injury;
        QString severity;
        QSet<QString> plan; ///< Its words.
        JsonPointer response;
        bool namesContext = true;
    };

    bool isPair(const DatasetCheck::Digest &one, const DatasetCheck::Digest &other) const;
    void compare(const ExamplePair &pair);
    /// Nothing when it cannot be read. Whoever has several partners is asked for several times.
    std::optional<Advice> advice(int index);
    bool namesContext(const Example &example) const;
    void checkNaming(int index, const Advice &advice);
    void addOnce(Severity grade, int index, const JsonPointer &place, const QString &message);
    void addToBoth(Severity grade, const ExamplePair &pair, const JsonPointer &below,
                   const QString &message);

    DatasetRun &m_run;
    const Knowledge &m_knowledge;
    QCache<int, Advice> m_advice;
    QSet<QString> m_reported;
};
