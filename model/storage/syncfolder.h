// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Makes the names in a folder durable: a file that was renamed or made there is still there after
/// a power cut. A file system that cannot is not blamed.
void syncFolder(const QString &path);
