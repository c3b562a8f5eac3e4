// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/examplereader.h"

#include "model/base/exacttext.h"

using namespace Qt::StringLiterals;

namespace {

/// One example with a text, or with what stands for it.
QString selection(const QString &text)
{
    return u"SELECT CAST(label AS BLOB), CAST(category AS BLOB), status, revision, "_s + text +
           u" FROM example WHERE id = ?"_s;
}

} // namespace

ExampleReader::ExampleReader(Database &database)
    : m_database(database),
      m_statement(database,
                  selection(u"(SELECT CAST(raw AS BLOB) FROM revision WHERE revision.example = "
                            "example.id AND revision.number = example.revision)"_s)),
      m_headStatement(database, selection(u"''"_s))
{
}

Result<std::optional<CheckableExample>> ExampleReader::find(ExampleId id)
{
    return find(m_statement, id);
}

Result<std::optional<CheckableExample>> ExampleReader::findHead(ExampleId id)
{
    return find(m_headStatement, id);
}

Result<std::optional<CheckableExample>> ExampleReader::find(Statement &statement, ExampleId id)
{
    if (Result<void> done = statement.run({id.number}); !done)
        return done.error();
    QSqlQuery &row = statement.query();
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
