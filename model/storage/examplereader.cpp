// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/examplereader.h"

#include "model/base/exacttext.h"

using namespace Qt::StringLiterals;

ExampleReader::ExampleReader(Database &database)
    : m_database(database),
      m_statement(database,
                  u"SELECT CAST(label AS BLOB), CAST(category AS BLOB), status, revision, "
                  "(SELECT CAST(raw AS BLOB) FROM revision WHERE revision.example = example.id "
                  "AND revision.number = example.revision) FROM example WHERE id = ?"_s)
{
}

Result<std::optional<CheckableExample>> ExampleReader::find(ExampleId id)
{
    if (Result<void> done = m_statement.run({id.number}); !done)
        return done.error();
    QSqlQuery &row = m_statement.query();
    std::optional<CheckableExample> found;
    if (row.next())
        found = CheckableExample{
            id,
            exactText(row.value(0).toByteArray()),
            exactText(row.value(1).toByteArray()),
            Statuses::fromId(row.value(2).toString()).value_or(Status::Pending),
            row.value(3).toInt(),
            row.value(4).toByteArray(),
        };
    const Result<void> whole = m_database.finished(row);
    row.finish(); // Else it would keep others from writing until it is asked again.
    if (!whole)
        return whole.error();
    return found;
}
