// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/schema.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

const QStringList &Schema::files()
{
    static const QStringList list = [] {
        QStringList paths;
        const QDir folder(u":/sql/schema"_s);
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
            paths += folder.filePath(name);
        return paths;
    }();
    return list;
}

Result<void> Schema::create(Database &database)
{
    // Measured: 16 KB pages hold two records each and make jumps into a large project cheap.
    for (const QString &pragma : {u"PRAGMA page_size = 16384"_s, u"PRAGMA auto_vacuum = NONE"_s}) {
        if (Result<QSqlQuery> done = database.run(pragma); !done)
            return done.error();
    }
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (int step = 1; step <= newest(); ++step) {
        if (Result<void> done = apply(database, step); !done)
            return done.error();
    }
    const QStringList header = {u"PRAGMA application_id = %1"_s.arg(applicationId),
                                u"PRAGMA user_version = %1"_s.arg(newest())};
    for (const QString &pragma : header) {
        if (Result<QSqlQuery> done = database.run(pragma); !done)
            return done.error();
    }
    return (*transaction)->commit();
}

Result<void> Schema::apply(Database &database, int step)
{
    return runFile(database, files().at(step - 1));
}

Result<void> Schema::bridge(Database &database, int version)
{
    const bool queryOnly = database.location().queryOnly;
    // The temporary tables are none of the file's, but SQLite counts them in.
    if (queryOnly) {
        if (Result<QSqlQuery> done = database.run(u"PRAGMA query_only = OFF"_s); !done)
            return done.error();
    }
    const QDir folder(u":/sql/bridge"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name).mid(version - 1)) {
        if (Result<void> done = runFile(database, folder.filePath(name)); !done)
            return done;
    }
    if (queryOnly) {
        if (Result<QSqlQuery> done = database.run(u"PRAGMA query_only = ON"_s); !done)
            return done.error();
    }
    return {};
}

Result<void> Schema::runFile(Database &database, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{tr("%1 is missing from this build of Rounds.").arg(path), {}};
    return database.runScript(QString::fromUtf8(file.readAll()));
}

Result<void> Schema::checkFingerprint(Database &database, int version)
{
    Result<std::unique_ptr<Database>> model = Database::open({u":memory:"_s});
    if (!model)
        return model.error();
    for (int step = 1; step <= version; ++step) {
        if (Result<void> done = apply(**model, step); !done)
            return done.error();
    }
    const Result<QStringList> expected = objects(**model);
    const Result<QStringList> found = objects(database);
    if (!expected)
        return expected.error();
    if (!found)
        return found.error();
    if (*expected == *found)
        return {};
    return Error{
        tr("The project's tables are not those that Rounds made: something added, removed or "
           "changed a table, trigger or view. Nothing was written; restore a backup."),
        u"unexpected: "_s +
            (QSet(found->begin(), found->end()) - QSet(expected->begin(), expected->end()))
                .values()
                .join(u"; "_s),
        ErrorKind::Damaged};
}

Result<QStringList> Schema::objects(Database &database)
{
    // ANALYZE adds tables of statistics; nothing else may borrow their names.
    Result<QSqlQuery> query =
        database.run(u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                     "WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4')) "
                     "ORDER BY type, name"_s);
    if (!query)
        return query.error();
    QStringList list;
    while (query->next())
        list += query->value(0).toString() + u' ' + query->value(1).toString() + u' ' +
                query->value(2).toString() + u' ' + query->value(3).toString();
    if (Result<void> whole = database.finished(*query); !whole)
        return whole.error();
    return list;
}
