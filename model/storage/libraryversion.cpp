// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/libraryversion.h"

#include <sqlite3.h>

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}
