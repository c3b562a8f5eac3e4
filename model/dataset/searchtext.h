// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/example.h"

/// What of an example can be found by its words.
class SearchText
{
public:
    /// The values that people search, in the order in which they are read: what the athlete says,
    /// the log's exercises and notes, the reasoning, the conditions, the answer.
    static QList<JsonValue> fields(const Example &example);
    /// The title and the fields as one text.
    static QString words(const Example &example);
    /// What the index is fed of an example. It can forget a text only when it is told the same
    /// words again, so a change of what this returns comes with a schema step that builds the index
    /// anew.
    static QString of(const QString &label, const QString &words);
    /// The same of a payload's bytes; of one that cannot be read, the label alone.
    static QString of(const QString &label, const QByteArray &payload);
};
