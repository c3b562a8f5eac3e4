// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/database.h"

/// Who reviews: the name that decisions carry, with role and credential for the record.
struct Reviewer
{
    QString name;
    QString role;
    QString credential;

    bool operator==(const Reviewer &) const = default;
};

/// Small facts of the project, and its reviewers.
class SettingStore
{
public:
    explicit SettingStore(Database &database) : m_database(database) {}

    Result<QString> value(const QString &key) const;
    Result<void> setValue(const QString &key, const QString &value);

    Result<QList<Reviewer>> reviewers() const;
    /// Adds the reviewer, or changes role and credential of one with that name.
    Result<void> saveReviewer(const Reviewer &reviewer);

private:
    Database &m_database;
};
