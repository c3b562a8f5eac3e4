// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/dataset/repetition.h"

using namespace Qt::StringLiterals;

void Repetition::reportExplanations()
{
    const QString rule = u"confidence-reasoning-present"_s;
    const double allowed = m_run.number(rule, u"repeated_in"_s);
    QHash<quint64, Seen> seen;
    for (qsizetype i = 0; i < m_run.digests().size() && !m_run.isStopped(); ++i) {
        const DatasetCheck::Digest &digest = m_run.digest(i);
        if (digest.explanation == 0 || !digest.counts())
            continue;
        Seen &known = seen[digest.explanation];
        if (known.count++ == 0)
            known.first = i;
        if (known.count > allowed)
            m_run.add(rule, Severity::Warning, i,
                      digest.answerPlace() / u"assessment"_s / u"confidence_reasoning"_s,
                      tr("The same explanation, word for word, stands in %1 examples before this "
                         "one, first in %2.")
                          .arg(known.count - 1)
                          .arg(m_run.digest(known.first).member.label));
    }
}

void Repetition::reportSteps()
{
    const QString rule = u"reasoning-step-distinct"_s;
    const double allowed = m_run.number(rule, u"repeated_in"_s);
    QHash<quint64, Seen> seen;
    for (qsizetype i = 0; i < m_run.digests().size() && !m_run.isStopped(); ++i) {
        const DatasetCheck::Digest &digest = m_run.digest(i);
        if (!digest.counts())
            continue;
        for (qsizetype step = 0; step < digest.steps.size(); ++step) {
            const quint64 hash = digest.steps[step];
            // Twice in one chain is for the rule of the example.
            if (hash == 0 || digest.steps.indexOf(hash) < step)
                continue;
            Seen &known = seen[hash];
            if (known.count++ == 0)
                known.first = i;
            if (known.count > allowed)
                m_run.add(rule, Severity::Warning, i,
                          digest.answerPlace() / u"reasoning_chain"_s / step,
                          tr("The same step, word for word, stands in %1 examples before this "
                             "one, first in %2.")
                              .arg(known.count - 1)
                              .arg(m_run.digest(known.first).member.label));
        }
    }
}
