// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// The SQLite that this program runs with: "3.40.1".
QString sqliteVersion();
