// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/database.h"

/// Brings a project file of an older schema up to date: backs it up beside itself first, then takes
/// all missing steps in one transaction. After a failure or a crash the file is as it was.
class Migration
{
    Q_DECLARE_TR_FUNCTIONS(Migration)

public:
    Migration(Database &database, int version) : m_database(database), m_version(version) {}

    Result<void> run();

private:
    /// A name that is free: "knee-schema1-backup.rounds".
    QString backupPath() const;
    Result<void> takeSteps();
    Result<void> fillChecks();
    /// Step 2 keeps what the events say anyway of who was sent back.
    Result<void> fillSentBack();
    /// Step 4 knows what is urgent, and has guidelines.
    Result<void> fillFlow();

    Database &m_database;
    int m_version = 0;
};
