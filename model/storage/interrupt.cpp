// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/interrupt.h"

#include "model/storage/database.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

void Interrupt::watch(Database &database)
{
    // The handle of another SQLite library would be no handle to this one.
    const Result<QVariant> id = database.value(u"SELECT sqlite_source_id()"_s);
    const bool isOurs = id && id->toString() == QLatin1StringView(sqlite3_sourceid());
    const QMutexLocker locked(&m_mutex);
    m_handle = isOurs ? database.handle() : nullptr;
}

void Interrupt::forget()
{
    const QMutexLocker locked(&m_mutex);
    m_handle = nullptr;
}

void Interrupt::now()
{
    const QMutexLocker locked(&m_mutex);
    if (m_handle)
        sqlite3_interrupt(static_cast<sqlite3 *>(m_handle));
}
