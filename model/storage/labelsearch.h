// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"
#include "model/dataset/status.h"
#include "model/storage/database.h"

/// As much of an example as a list of hits shows.
struct LabelHit
{
    ExampleId id;
    QString label;
    QString category;
    QString title;
    Status status = Status::Pending;

    bool operator==(const LabelHit &) const = default;
};

/// Finds examples while somebody types. Every look goes through an index and gives a limited number
/// of hits; none walks through all examples.
class LabelSearch
{
public:
    explicit LabelSearch(Database &database) : m_database(database) {}

    /// In the order of their labels; as typed, then in small and in capital letters.
    Result<QList<LabelHit>> startingWith(const QString &text, int limit) const;
    enum class Words {
        Whole,      ///< Stops at the limit, whatever the words.
        Beginnings, ///< Costs as much as the examples that have words which begin so.
    };
    /// Those that have each of the words: inside the label, the condition or the texts. Words of
    /// one or two letters are not looked for.
    Result<QList<LabelHit>> withWords(const QString &text, Words words, int limit) const;

private:
    Result<QList<LabelHit>> read(const QString &condition, const QVariantList &values) const;

    Database &m_database;
};
