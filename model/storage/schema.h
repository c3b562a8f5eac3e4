// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/database.h"

/// The numbered schema steps in resources/sql/schema, and how a file shows that it is ours.
class Schema
{
    Q_DECLARE_TR_FUNCTIONS(Schema)

public:
    /// "RNDS", in the file header at byte 68.
    static constexpr qint32 applicationId = 0x524e4453;
    /// The steps in order, as the build packed them (model/CMakeLists.txt).
    static const QStringList &files();
    /// The newest step that this program knows.
    static int newest() { return int(files().size()); }

    /// Makes an empty project in a fresh file: page size, header, all steps.
    static Result<void> create(Database &database);
    /// Success when the tables, indexes, triggers and views are exactly those of the version.
    static Result<void> checkFingerprint(Database &database, int version);
    /// Takes one step, inside the caller's transaction.
    static Result<void> apply(Database &database, int step);
    /// Lets a connection that must not write read a file of an older version as if it had been
    /// migrated: what is missing stands empty in the connection's temporary tables.
    static Result<void> bridge(Database &database, int version);

private:
    static Result<void> runFile(Database &database, const QString &path);
    static Result<QStringList> objects(Database &database);
};
