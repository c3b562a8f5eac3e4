// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/database.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

/// SQLite drops a byte order mark at the start of a UTF-16 text, and swaps every byte behind a
/// reversed one. Behind a mark of our own the text's first character is only a character.
QString asStored(const QString &text)
{
    constexpr QChar mark = QChar::ByteOrderMark, reversed = QChar::ByteOrderSwapped;
    if (!text.isValidUtf16())
        return asStored(QString::fromUtf8(text.toUtf8())); // Half a character becomes U+FFFD.
    if (text.startsWith(mark) || text.startsWith(reversed))
        return mark + text;
    return text.isNull() ? u""_s : text;
}

/// A null QString or QByteArray is an empty one here; NULL is a QVariant made from a type alone.
QVariant bound(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QString>())
        return asStored(value.toString());
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

void bindAll(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), bound(values[i]));
}

/// SQLite's own result codes, https://www.sqlite.org/rescode.html
enum SqliteCode {
    SqliteBusy = 5,
    SqliteReadOnly = 8,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteNotADatabase = 26
};

} // namespace

Database::Database(const DatabaseLocation &location)
    : m_location(location), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseLocation &location)
{
    std::unique_ptr<Database> database(new Database(location));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    connection.setDatabaseName(location.path);
    connection.setConnectOptions(location.readOnly
                                     ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                     : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open())
        return Error{
            tr("The project %1 cannot be opened.").arg(QFileInfo(location.path).fileName()),
            connection.lastError().text(), ErrorKind::Storage};
    if (Result<void> ready = database->configure(); !ready)
        return ready.error();
    return database;
}

Result<void> Database::configure()
{
    QStringList pragmas = {u"PRAGMA foreign_keys = ON"_s,   u"PRAGMA trusted_schema = OFF"_s,
                           u"PRAGMA synchronous = EXTRA"_s, u"PRAGMA cache_size = -32768"_s,
                           u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cell_size_check = ON"_s};
    if (m_location.queryOnly)
        pragmas += u"PRAGMA query_only = ON"_s;
    else if (!m_location.readOnly)
        pragmas += u"PRAGMA journal_mode = DELETE"_s;
    for (const QString &pragma : pragmas) {
        if (Result<QSqlQuery> done = run(pragma); !done)
            return done.error();
    }
    return {};
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(query);
    bindAll(query, values);
    if (!query.exec())
        return failure(query);
    return query;
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = run(sql, values);
    if (!query)
        return query.error();
    return query->next() ? query->value(0) : QVariant();
}

Result<void> Database::finished(const QSqlQuery &query) const
{
    return query.lastError().isValid() ? failure(query) : Result<void>();
}

Result<void> Database::runScript(const QString &sql)
{
    QString statement;
    bool inTrigger = false;
    for (const QString &line : sql.split(u'\n')) {
        if (line.startsWith(u"--"_s) || line.trimmed().isEmpty())
            continue;
        statement += line + u'\n';
        inTrigger = (inTrigger || line.startsWith(u"CREATE TRIGGER"_s)) && line != u"END;"_s;
        if (inTrigger || !line.endsWith(u';'))
            continue;
        if (Result<QSqlQuery> done = run(std::exchange(statement, {})); !done)
            return done.error();
    }
    return {};
}

void *Database::handle() const
{
    const QVariant handle = QSqlDatabase::database(m_connection, false).driver()->handle();
    const bool known = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return known ? *static_cast<void *const *>(handle.constData()) : nullptr;
}

Error Database::failure(const QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    const QString detail = error.text() + u" ("_s + query.lastQuery().left(200) + u')';
    const QString file = QFileInfo(m_location.path).fileName();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SqliteBusy:
        return {tr("%1 is in use by another window or program. Nothing was changed; try again.")
                    .arg(file),
                detail, ErrorKind::Storage};
    case SqliteReadOnly:
        return {
            tr("%1 cannot be written: the file or its folder is read-only. Nothing was changed.")
                .arg(file),
            detail, ErrorKind::Storage};
    case SqliteFull:
        return {tr("The disk is full. Nothing was changed in %1; free some space and try again.")
                    .arg(file),
                detail, ErrorKind::Storage};
    case SqliteIoError:
        return {
            tr("The disk reported a fault while using %1. Nothing was changed; check the disk and "
               "try again.")
                .arg(file),
            detail, ErrorKind::Storage};
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return {tr("%1 is damaged. Keep the file as it is and restore a backup.").arg(file), detail,
                ErrorKind::Damaged};
    default:
        return {tr("The project %1 refused the change. Nothing was changed.").arg(file), detail,
                ErrorKind::Storage};
    }
}

Statement::Statement(Database &database, const QString &sql)
    : m_database(database), m_query(QSqlDatabase::database(database.m_connection, false))
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Result<void> Statement::run(const QVariantList &values)
{
    if (!m_prepared)
        return m_database.failure(m_query);
    bindAll(m_query, values);
    if (!m_query.exec())
        return m_database.failure(m_query);
    return {};
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    if (Result<QSqlQuery> begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.run(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    if (Result<QSqlQuery> committed = m_database.run(u"COMMIT"_s); !committed)
        return committed.error();
    m_open = false;
    return {};
}
