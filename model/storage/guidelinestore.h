// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/database.h"

#include <QDateTime>

/// What reviewers of a category are told to look at.
struct Guideline
{
    QString category;
    int version = 0; ///< 0: there is none.
    QString text;    ///< Plain text.

    bool operator==(const Guideline &) const = default;
};

/// Every guideline that the project ever had, by category and version; append-only.
class GuidelineStore
{
    Q_DECLARE_TR_FUNCTIONS(GuidelineStore)

public:
    explicit GuidelineStore(Database &database) : m_database(database) {}

    /// The newest of a category; version 0 and no text where it has none.
    Result<Guideline> current(const QString &category) const;
    Result<int> newestVersion(const QString &category) const;
    /// Stores a text as the next version, and says which that is.
    Result<int> insert(const QString &category, const QString &text, const QString &reviewer,
                       const QDateTime &at);
    /// The program's own texts as version 1 of each category.
    Result<void> insertDefaults(const QDateTime &at);

private:
    Database &m_database;
};
