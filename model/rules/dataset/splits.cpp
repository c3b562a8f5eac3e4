// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/dataset/splits.h"

using namespace Qt::StringLiterals;

void Splits::report(const QList<ExamplePair> &duplicates, const QList<ExamplePair> &contextPairs)
{
    report(contextPairs, tr("The context pair"));
    report(duplicates, tr("The near-duplicates"));
}

void Splits::report(const QList<ExamplePair> &pairs, const QString &what)
{
    using Split = DatasetCheck::Digest::Split;
    for (const ExamplePair &pair : pairs) {
        const DatasetCheck::Digest &one = m_run.digest(pair.earlier);
        const DatasetCheck::Digest &other = m_run.digest(pair.later);
        if (one.split == Split::None || other.split == Split::None || one.split == other.split ||
            m_reported.contains({pair.earlier, pair.later}))
            continue;
        m_reported += {pair.earlier, pair.later};
        m_run.add(u"split-leakage"_s, Severity::Error, -1, {},
                  tr("%1 %2 (%3) and %4 (%5) are in two splits.")
                      .arg(what, one.member.label, splitName(one.split), other.member.label,
                           splitName(other.split)));
    }
}
