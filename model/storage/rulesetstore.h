// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/ruleset.h"
#include "model/storage/database.h"

#include <QDateTime>

/// Every rule set that the project ever had, by version; append-only.
class RuleSetStore
{
    Q_DECLARE_TR_FUNCTIONS(RuleSetStore)

public:
    explicit RuleSetStore(Database &database) : m_database(database) {}

    /// The newest; the program's own, as version 0, where none is stored.
    Result<RuleSet> current() const;
    /// 0 when none is stored.
    Result<int> newestVersion() const;
    /// One version; an error when there is none or it cannot be read.
    Result<RuleSet> version(int version) const;
    /// Stores it as the next version, and says which that is.
    Result<int> insert(const RuleSet &rules, const QString &reviewer, const QDateTime &at);

private:
    Database &m_database;
};
