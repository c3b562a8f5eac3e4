// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Writes a JSONL file of `count` examples that differ: the samples in turn, each with an id and a
/// user text of its own. About 8 KB each.
void writeManyExamples(const QString &path, int count);
