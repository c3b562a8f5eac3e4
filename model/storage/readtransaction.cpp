// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/readtransaction.h"

using namespace Qt::StringLiterals;

ReadTransaction::ReadTransaction(Database &database)
    : m_database(database),
      // Without it the reads work too, each for itself.
      m_open(database.run(u"BEGIN"_s).ok())
{
}

ReadTransaction::~ReadTransaction()
{
    if (m_open)
        (void)m_database.run(u"COMMIT"_s);
}
