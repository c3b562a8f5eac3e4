// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/database.h"

/// A copy of an open database as it is at one moment, on the disk when it is done.
class DatabaseCopy
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseCopy)

public:
    /// Into an empty file, or one that does not exist. Not inside a transaction.
    static Result<void> write(Database &database, const QString &path);
    /// Success when the copy is whole and has as many rows in every table as the database now.
    static Result<void> verify(Database &database, const QString &path);
};
