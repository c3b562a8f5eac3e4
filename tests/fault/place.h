// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fault/operation.h"

#include <QTemporaryDir>

/// Where the cases of one operation take place: what it starts from is prepared once and copied for
/// each. In memory where there is such a folder, since no fault that is tried here asks the disk.
class Place
{
public:
    explicit Place(const Operation &operation);

    const Operation &operation() const { return m_operation; }
    QString start() const { return m_folder.filePath(QStringLiteral("start")); }
    /// The folder of a new case, empty.
    QString empty();
    /// The same, holding what the operation starts from.
    QString fresh();

    /// Prints what is wrong, and counts it.
    void judge(const QString &fault, const QStringList &acknowledged);
    void complain(const QString &fault, const QStringList &problems);
    /// One line of figures; false when anything was wrong.
    bool sumUp() const;

private:
    QString folder() const { return m_folder.filePath(QStringLiteral("case")); }

    const Operation &m_operation;
    QTemporaryDir m_folder;
    int m_cases = 0;
    int m_acknowledged = 0;
    int m_problems = 0;
};
