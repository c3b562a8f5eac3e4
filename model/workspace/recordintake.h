// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/batch.h"
#include "model/storage/examplestore.h"

#include <QHash>

/// What a project makes of a readable record before anything of it is stored.
struct Intake
{
    enum class Standing {
        New,
        Known,    ///< The same content is there already, or was a conflict that is settled.
        Conflict, ///< Its id belongs to an example with other content.
    };

    Standing standing = Standing::New;
    NewExample example;
    ExampleId holder;       ///< Of the content or the id; invalid for a new one.
    bool withdrawn = false; ///< The batch of a known one was withdrawn.
};

/// Turns records into examples-to-be, and finds their labels.
class RecordIntake
{
public:
    explicit RecordIntake(Database &database) : m_inserter(database) {}

    ExampleInserter &inserter() { return m_inserter; }
    /// Nothing when the bytes are no JSON.
    Result<std::optional<Intake>> look(const QByteArray &record, qint64 line, const Batch &batch);
    /// A label that nobody has: acute-1-2.
    Result<QString> freeLabel(const QString &label);

private:
    Result<Intake> labelled(Intake intake, const QString &id);

    ExampleInserter m_inserter;
    QHash<QString, int> m_renamed; ///< Per taken label: the number to try next.
};
