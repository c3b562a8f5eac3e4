// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/dataset/datasetrun.h"

#include <QCoreApplication>

/// The rule category-quota: how far the data set is from its targets, and what is over-represented.
class Balance
{
    Q_DECLARE_TR_FUNCTIONS(Balance)

public:
    Balance(DatasetRun &run, const Knowledge &knowledge) : m_run(run), m_knowledge(knowledge) {}

    void reportQuotas(const QMap<QString, int> &targets);
    void reportSkew();

private:
    void reportSides();
    void reportAges();
    void reportExercises();
    /// Adds a hint when a share is above its parameter.
    void judge(const QString &parameter, int count, int all, const QString &what);
    QString exerciseName(quint32 hash) const;

    DatasetRun &m_run;
    const Knowledge &m_knowledge;
};
