// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/databasecopy.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// SQLite does not wait for the disk when it copies (3.40).
bool sync(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}

/// "table: number of rows", of every table, and the newest event.
Result<QStringList> contentsOf(Database &database)
{
    Result<QSqlQuery> tables = database.run(
        u"SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
        "ORDER BY name"_s);
    if (!tables)
        return tables.error();
    QStringList names;
    while (tables->next())
        names += tables->value(0).toString();
    if (Result<void> whole = database.finished(*tables); !whole)
        return whole.error();
    QStringList contents;
    for (const QString &name : names) {
        const Result<QVariant> count =
            database.value(u"SELECT count(*) FROM main.\"%1\""_s.arg(name));
        if (!count)
            return count.error();
        contents += name + u": "_s + count->toString();
    }
    const Result<QVariant> newest =
        database.value(u"SELECT hex(hash) FROM event ORDER BY sequence DESC LIMIT 1"_s);
    if (!newest)
        return newest.error();
    contents += newest->toString();
    return contents;
}

} // namespace

Result<void> DatabaseCopy::write(Database &database, const QString &path)
{
    if (Result<QSqlQuery> copied = database.run(u"VACUUM INTO ?"_s, {path}); !copied)
        return Error{tr("%1 cannot be written. Is the disk full?").arg(path), copied.error().detail,
                     ErrorKind::Storage};
    if (!sync(path))
        return Error{tr("%1 cannot be written. Is the disk full?").arg(path),
                     QString::fromLocal8Bit(std::strerror(errno)), ErrorKind::Storage};
    return {};
}

Result<void> DatabaseCopy::verify(Database &database, const QString &path)
{
    const Result<std::unique_ptr<Database>> copy = Database::open({path, true, false});
    if (!copy)
        return copy.error();
    const Result<QVariant> whole = (*copy)->value(u"PRAGMA quick_check(1)"_s);
    if (!whole)
        return whole.error();
    const Result<QStringList> expected = contentsOf(database);
    const Result<QStringList> found = contentsOf(**copy);
    if (!expected || !found)
        return expected ? found.error() : expected.error();
    if (whole->toString() == u"ok"_s && *expected == *found)
        return {};
    return Error{
        tr("The copy %1 is not what it was made from. Nothing was changed; try again.").arg(path),
        whole->toString() + u"; "_s + found->join(u", "_s), ErrorKind::Storage};
}
