// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

/// Where a project file lies and how it may be used; handed to jobs, which open their own
/// connection.
struct DatabaseLocation
{
    QString path;
    bool readOnly = false;
    /// Writes nothing, but may still take back what a crash left half written; a read-only
    /// connection cannot, and so could not read at all.
    bool queryOnly = false;
};

/// One SQLite connection, for the thread that made it. Rollback journal, every commit synced to the
/// disk and its directory; foreign keys on; nothing in the file is trusted to run functions.
///
/// Text that people or generators wrote is read as CAST(… AS BLOB), with exactText(): the driver
/// asks for UTF-16, and SQLite gives U+FFFD there for U+FFFE and U+FFFF.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(Database)

public:
    static Result<std::unique_ptr<Database>> open(const DatabaseLocation &location);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const DatabaseLocation &location() const { return m_location; }
    /// Runs one statement with positional values.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; an invalid QVariant when there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// Success when a query ran out of rows; an error when it broke off because of a damaged page
    /// or a faulty disk. QSqlQuery::next() says false to both.
    Result<void> finished(const QSqlQuery &query) const;
    /// Runs a script of several statements; triggers may hold semicolons of their own.
    Result<void> runScript(const QString &sql);
    Error failure(const QSqlQuery &query) const;
    /// The driver's sqlite3 *, for what QtSql has no words for; null when it is none.
    void *handle() const;

private:
    friend class Statement;

    explicit Database(const DatabaseLocation &location);
    Result<void> configure();

    DatabaseLocation m_location;
    QString m_connection;
};

/// A statement that runs many times: prepared once.
class Statement
{
public:
    Statement(Database &database, const QString &sql);

    Result<void> run(const QVariantList &values);
    QSqlQuery &query() { return m_query; }

private:
    Database &m_database;
    QSqlQuery m_query;
    bool m_prepared = false;
};

/// BEGIN IMMEDIATE until commit(); rolls back when it goes out of scope before that.
class Transaction
{
public:
    static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Durable when it returns success. After a failure everything is as it was before.
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(database) {}

    Database &m_database;
    bool m_open = true;
};
