// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/database.h"

/// Several reads under one lock: each alone would take and give up the file's locks and look for
/// journals, a dozen calls of the system. Others can read meanwhile but not commit, so it has to be
/// short. Not to be used inside a Transaction.
class ReadTransaction
{
public:
    explicit ReadTransaction(Database &database);
    ~ReadTransaction();
    Q_DISABLE_COPY_MOVE(ReadTransaction)

private:
    Database &m_database;
    bool m_open = false;
};
