// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/quota/quota.h"
#include "model/storage/database.h"

/// Targets per category, and the counters that triggers keep.
class QuotaStore
{
public:
    explicit QuotaStore(Database &database) : m_database(database) {}

    /// Writes the default targets; for a new project.
    Result<void> insertDefaults();
    Result<Quota> load() const;
    /// False when the project has no such category.
    Result<bool> setTarget(const QString &category, int target);

private:
    Database &m_database;
};
